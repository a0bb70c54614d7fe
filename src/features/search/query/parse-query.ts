/** Parses a query: the words that pages must have, and the facet values that it names. Corrects typos. */
import type { SearchedWord as Word } from '#features/search/words/cut.ts';
import { toKey } from '#features/search/words/fold.ts';
import { listQueryWords } from '#features/search/words/stop-words.ts';
import type { Meaning, Names } from './name-lookup.ts';
import type { FoundPage } from './score-pages.ts';
import type { Filter, SearchIndex } from './search-index.ts';

/** The loaded index of a site. */
export interface LoadedIndex {
  /** The path of its home page, below which the addresses of pages are. */
  base: string;
  pages: SearchIndex;
  names: Names;
  /** On a page in a language that needs more than the index has. */
  language?: PageLanguage;
}

/** What the search knows of the language of the page. */
export interface PageLanguage {
  translated: ReadonlySet<number>;
  /** The language of the other pages: its tag, and its name in the language of the page; none in the first of the site. */
  original?: { tag: string; name: string };
  /** A query without the endings that signs hold to names. */
  cutEndings(query: string): string;
  /** Leaves out words that only link others; none where there are no others. */
  leaveOutLinks<W extends { key: string }>(words: readonly W[]): readonly W[];
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
  const words = listQueryWords(query);
  const typed = index.language?.leaveOutLinks(words) ?? words;
  if (typed.length === 0) return describe(index, typed);
  const answered = await answerWith(index, typed);
  if (answered) return answered;
  const areKnown = await Promise.all(typed.map((word) => isMet(index, [word])));
  const known = await Promise.all(
    typed.map((word, at) => (areKnown[at] ? word : correctTypo(index.names, word))),
  );
  const isCorrected = known.some(({ key }, at) => key !== typed[at]?.key);
  const corrected = isCorrected ? await answerWith(index, known) : undefined;
  if (corrected) return { ...corrected, instead: createInstead(known, 'spelling') };
  const fewer = await leaveOut(index, known);
  return { ...describe(index, fewer), isOfFacets: false, instead: createInstead(fewer, 'fewer') };
}

/** The question of these words; undefined where nothing on the site answers it. */
async function answerWith(index: LoadedIndex, words: readonly Word[]): Promise<Question | undefined> {
  const question = describe(index, words);
  if (question.isOfFacets && (await search(index, question)).length > 0) return question;
  return (await index.pages.find(question.keys)).length > 0 ? { ...question, isOfFacets: false } : undefined;
}

/** Corrects the typo of a word. */
async function correctTypo(names: Names, word: Word): Promise<Word> {
  const meant = await names.correct(word.written);
  return meant === undefined ? word : { written: meant, key: toKey(meant) };
}

function describe({ names }: LoadedIndex, words: readonly Word[]): Question {
  const { meanings, rest, keys } = names.understand(words.map(({ key }) => key));
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
async function isMet({ pages }: LoadedIndex, words: readonly Word[]): Promise<boolean> {
  return (await pages.find(words.map(({ key }) => key))).length > 0;
}

/** The words that pages have together: without unknown ones, then without one more. */
async function leaveOut(index: LoadedIndex, words: readonly Word[]): Promise<readonly Word[]> {
  const areKnown = await Promise.all(words.map((word) => isMet(index, [word])));
  const known = words.filter((_, at) => areKnown[at]);
  if (known.length < 2 || (known.length < words.length && (await isMet(index, known)))) return known;
  for (const left of known.map(({ key }) => known.filter((word) => word.key !== key)).reverse()) {
    if (await isMet(index, left)) return left;
  }
  return known.slice(0, 1);
}

/** Filters of the index for the meanings; a place is not a filter, and its words are searched as text. */
export const createFilters = (meanings: readonly Meaning[]): Filter[] =>
  meanings.filter(({ facet }) => facet !== 'place').map(({ facet, value }) => [facet, [value]]);

/** Searches a question, with some chosen facet values or none: the best pages first. */
export function search(
  { pages }: LoadedIndex,
  { keys, meanings, isOfFacets }: Question,
  chosen: readonly Filter[] = [],
): Promise<FoundPage[]> {
  return isOfFacets ? pages.find([], [...createFilters(meanings), ...chosen]) : pages.find(keys, chosen);
}
