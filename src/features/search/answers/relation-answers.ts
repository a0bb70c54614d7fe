/**
 * Answers questions that name an entry and a relation, from the relations in the index: “who funded Danube ICT”. Loaded
 * with the first query of several words; relations are loaded only for a question that asks for one.
 */

import type { Meaning } from '#features/search/query/name-lookup.ts';
import type { LoadedIndex } from '#features/search/query/parse-query.ts';
import { listSearchedWords, type SearchedWord } from '#features/search/words/cut.ts';
import { toKey } from '#features/search/words/fold.ts';
import { countMet } from '#features/search/words/matches.ts';
import { answerFor, type RelationAnswer } from './page-answers.ts';
import { hasLink, hasRelation, isEmptyWord, parseRelation } from './parse-relation.ts';

/** What is said about the relations of which entry. */
export interface AnsweredQuestion {
  /** None where the relation is not known. */
  answers: RelationAnswer[];
  /** The words that results are found by: the name; left out where the question is one of facets, too. */
  query?: string;
  /** True if a word of the name was misspelt. */
  isCorrected: boolean;
}

/** The most words of a question. */
const LONGEST = 16;

/** Results that may be what is named. */
const CANDIDATES = 10;

/** Answers a question; undefined for a query that is none. Throws if a file can’t be loaded. */
export async function answerRelations(
  index: LoadedIndex,
  query: string,
): Promise<AnsweredQuestion | undefined> {
  const words = listSearchedWords(query === query.toUpperCase() ? query.toLowerCase() : query);
  const isAsking = hasRelation(words) || isOfKind(understand(index, words));
  if (!isAsking || words.length < 2 || words.length > LONGEST) return undefined;
  if (await isName(index, query, words)) return undefined;
  const answered = await answerWords(index, words);
  if (answered) return { ...answered, isCorrected: false };
  const corrected = await correct(index, words);
  const answer = corrected && (await answerWords(index, corrected));
  return answer && { ...answer, isCorrected: true };
}

/** “Days of Clusters” is a name, and does not ask for clusters; “where is …” does ask. */
async function isName(
  { names }: LoadedIndex,
  query: string,
  [first]: readonly SearchedWord[],
): Promise<boolean> {
  if (first && isEmptyWord(first)) return false;
  const { own, told } = await names.find(query);
  return own.size + told.size > 0;
}

const isOfKind = ({ meanings }: { meanings: readonly Meaning[] }) =>
  meanings.some(({ facet }) => facet === 'kind');

/** The values that words name. Any year is one: that there is nothing of it is an answer. */
function understand({ names }: LoadedIndex, words: readonly SearchedWord[]) {
  const { meanings, rest } = names.understand(words.map(({ key }) => key));
  const years = rest.filter((key) => YEAR.test(key));
  return {
    meanings: [...meanings, ...years.map((value): Meaning => ({ facet: 'year', value }))],
    rest: rest.filter((key) => !YEAR.test(key)),
  };
}

const YEAR = /^(?:19|20)\d\d$/;

const write = (words: readonly SearchedWord[]) => words.map(({ written }) => written).join(' ');

type Answered = Omit<AnsweredQuestion, 'isCorrected'>;

/** By a name in full, or else by words of one. */
const answerWords = async (
  index: LoadedIndex,
  words: readonly SearchedWord[],
): Promise<Answered | undefined> => (await answerByName(index, words)) ?? answerByWords(index, words);

/** The longest name in the question decides, if its other words ask for a relation. */
async function answerByName(
  index: LoadedIndex,
  words: readonly SearchedWord[],
): Promise<Answered | undefined> {
  let named: string | undefined;
  for (const [start, end] of listSpans(words)) {
    const name = write(words.slice(start, end));
    const { own, told } = await index.names.find(name);
    const pages = [...own, ...told];
    if (pages.length === 0) continue;
    const asked = parseRelation(words.slice(0, start), words.slice(end));
    const { meanings, rest } = understand(index, asked.rest);
    if (rest.length > 0 || !(asked.relation ?? isOfKind({ meanings }))) continue;
    const answers = await answerFor(index, pages, asked, meanings);
    if (answers.length > 0) return { answers, ...(asked.relation && { query: name }) };
    if (asked.relation && (await hasRelations(index, pages))) named ??= name;
  }
  return named === undefined ? undefined : { answers: [], query: named };
}

async function hasRelations({ pages }: LoadedIndex, found: readonly number[]): Promise<boolean> {
  const relations = await Promise.all(found.map((page) => pages.loadRelations(page)));
  return relations.some((own) => own !== undefined);
}

/** All runs of words that a name may be, the longest first: it neither begins nor ends with a word that says nothing. */
function listSpans(words: readonly SearchedWord[]): [start: number, end: number][] {
  const spans: [number, number][] = [];
  for (let length = words.length - 1; length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const [first, last] = [words[start], words[start + length - 1]];
      if (first && last && !isEmptyWord(first) && !isEmptyWord(last)) spans.push([start, start + length]);
    }
  }
  return spans;
}

/** A part of a name is enough where the question is clear: “workshops of the digitalisation group”. */
async function answerByWords(
  index: LoadedIndex,
  words: readonly SearchedWord[],
): Promise<Answered | undefined> {
  const { relation, rest: said } = parseRelation(words, []);
  const { meanings, rest } = understand(index, said);
  // “Where can I cowork in Belgrade” names nothing; nor does “municipal finance”, which is no sentence.
  if (rest.length === 0 || relation === 'whereabouts' || !words.some(isEmptyWord)) return undefined;
  if (!relation && (!isOneKind(meanings) || !isLed(words, rest))) return undefined;
  const ways: [name: SearchedWord[], meanings: readonly Meaning[]][] = [
    // “The kickoff of Digital Cities” is one, and not of cities.
    ...(relation ? [[said, []] satisfies [SearchedWord[], Meaning[]]] : []),
    [said.filter(({ key }) => rest.includes(key)), meanings],
  ];
  for (const [name, narrowing] of ways) {
    const keys = name.map(({ key }) => key);
    // Where the name stands says in which direction the relation is meant.
    const [first, last] = [words.indexOf(name[0] ?? NONE), words.indexOf(name.at(-1) ?? NONE)];
    const asked = parseRelation(words.slice(0, first), words.slice(last + 1));
    const pages = await findByWords(index, keys);
    const answers = await answerFor(index, pages, { ...asked, relation }, narrowing);
    if (answers.length > 0) return { answers, ...(relation && { query: write(name) }) };
  }
  return undefined;
}

const NONE: SearchedWord = { written: '', key: '' };

const isOneKind = (meanings: readonly Meaning[]) =>
  meanings.filter(({ facet }) => facet === 'kind').length === 1;

/** True where a word such as “of” stands before the name, and the kind before that. */
function isLed(words: readonly SearchedWord[], name: readonly string[]): boolean {
  const start = words.findIndex(({ key }) => name.includes(key));
  return hasLink(words.slice(1, start));
}

/** The best pages that have all words in their names. */
async function findByWords({ pages }: LoadedIndex, keys: readonly string[]): Promise<number[]> {
  const found = (await pages.find(keys)).slice(0, CANDIDATES);
  const named = await Promise.all(
    found.map(async ({ page }) => {
      const { title = '', names = '' } = (await pages.loadPage(page)).meta;
      return countMet(`${title} ${names}`, keys) === keys.length ? [page] : [];
    }),
  );
  return named.flat();
}

/** The words with typos corrected; undefined where every word is known, or none can be corrected. */
async function correct(
  { pages, names }: LoadedIndex,
  words: readonly SearchedWord[],
): Promise<SearchedWord[] | undefined> {
  const corrected = await Promise.all(
    words.map(async (word) => {
      if (isEmptyWord(word) || hasRelation([word]) || (await pages.find([word.key])).length > 0) return word;
      const meant = await names.correct(word.written);
      return meant === undefined ? word : { written: meant, key: toKey(meant) };
    }),
  );
  return corrected.some(({ key }, at) => key !== words[at]?.key) ? corrected : undefined;
}
