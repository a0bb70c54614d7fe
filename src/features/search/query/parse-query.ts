/** Parses a query: the words that pages must have, and the facet values that it names. Corrects typos. */
import type { SearchedWord as Word } from '#features/search/words/cut.ts';
import { toKey } from '#features/search/words/fold.ts';
import { countMet } from '#features/search/words/matches.ts';
import { listQueryWords } from '#features/search/words/stop-words.ts';
import { EVERY_PAGE } from './index-settings.ts';
import type { Meaning, Names } from './name-lookup.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';

/** The loaded index of a site. */
export interface LoadedIndex {
  pagefind: Pagefind;
  names: Names;
}

export interface Question {
  /** The significant words, as keys. */
  keys: readonly string[];
  /** The facet values and places in the query. */
  meanings: readonly Meaning[];
  /** True if the query consists only of them: "hubs in Kosovo". */
  isOfFacets: boolean;
  /** The corrected query and the reason, if the typed one has no results. */
  instead?: Instead;
}

export interface Instead {
  query: string;
  /** A word was corrected, or words were left out. */
  reason: 'spelling' | 'fewer';
}

/** Parses a query so that the index can answer it if possible. A question without keys has no results. */
export async function parseQuery(index: LoadedIndex, query: string): Promise<Question> {
  const typed = listQueryWords(query);
  if (typed.length === 0) return describe(index, typed);
  const answered = await answerWith(index, typed);
  if (answered) return answered;
  const areKnown = await Promise.all(typed.map((word) => isMet(index, [word])));
  const words = await Promise.all(typed.map((word, at) => (areKnown[at] ? word : mend(index.names, word))));
  const isMended = words.some(({ key }, at) => key !== typed[at]?.key);
  const mended = isMended ? await answerWith(index, words) : undefined;
  if (mended) return { ...mended, instead: createInstead(words, 'spelling') };
  const fewer = await leaveOut(index, words);
  return { ...describe(index, fewer), isOfFacets: false, instead: createInstead(fewer, 'fewer') };
}

/** The question of these words; undefined where nothing on the site answers it. */
async function answerWith(index: LoadedIndex, words: readonly Word[]): Promise<Question | undefined> {
  const question = describe(index, words);
  if (question.isOfFacets && (await listResults(index, question)).length > 0) return question;
  return (await isMet(index, words)) ? { ...question, isOfFacets: false } : undefined;
}

/** Corrects the typo of a word. */
async function mend(names: Names, word: Word): Promise<Word> {
  const meant = await names.correct(word.written);
  return meant === undefined ? word : { written: meant, key: toKey(meant) };
}

function describe({ names }: LoadedIndex, words: readonly Word[]): Question {
  const keys = words.map(({ key }) => key);
  const { meanings, rest } = names.understand(keys);
  return {
    keys,
    meanings,
    isOfFacets:
      meanings.length > 1 && rest.length === 0 && createFilters(meanings).length === meanings.length,
  };
}

const createInstead = (words: readonly Word[], reason: Instead['reason']): Instead => ({
  query: words.map(({ written }) => written).join(' '),
  reason,
});

/** True if pages contain all of the words, or words that begin with them. */
async function isMet(index: LoadedIndex, words: readonly Word[]): Promise<boolean> {
  const keys = words.map(({ key }) => key);
  const [first] = await listResults(index, { keys, meanings: [], isOfFacets: false });
  if (!first) return false;
  // For an unknown word, Pagefind uses a prefix of it: Beoxyz would find Be.
  const { content } = await first.data();
  return countMet(content, keys) === keys.length;
}

/** The words that pages have together: without unknown ones, then without one more. */
async function leaveOut(index: LoadedIndex, words: readonly Word[]): Promise<readonly Word[]> {
  const areKnown = await Promise.all(words.map((word) => isMet(index, [word])));
  const known = words.filter((_, at) => areKnown[at]);
  if (known.length < 2 || (known.length < words.length && (await isMet(index, known)))) return known;
  for (const left of known.map((_, at) => known.toSpliced(at, 1)).reverse()) {
    if (await isMet(index, left)) return left;
  }
  return known.slice(0, 1);
}

/** Filters of the index for the meanings; a place is not a filter, and its words are searched as text. */
export const createFilters = (meanings: readonly Meaning[]): object[] =>
  meanings.filter(({ facet }) => facet !== 'place').map(({ facet, value }) => ({ [facet]: value }));

/** Searches a question, with some chosen facet values or none, in Pagefind’s order. */
export function search(
  { pagefind }: LoadedIndex,
  { keys, meanings, isOfFacets }: Question,
  chosen: readonly object[] = [],
  sort?: { date: 'desc' },
): ReturnType<Pagefind['search']> {
  const named = isOfFacets ? createFilters(meanings) : [];
  const filters = [...named, ...chosen];
  const words = isOfFacets || keys.length === 0 ? EVERY_PAGE : keys.join(' ');
  // In quotes Pagefind looks for a whole word: a single letter begins too many.
  return pagefind.search(words.length === 1 && words !== EVERY_PAGE ? `"${words}"` : words, {
    filters: filters.length > 0 ? { all: filters } : {},
    ...(sort && { sort }),
  });
}

const listResults = async (index: LoadedIndex, question: Question): Promise<PagefindResult[]> =>
  (await search(index, question)).results;
