/**
 * Answers questions that name an entry and a relation, from the relations in the index: “who funded Danube ICT”. Loaded
 * with the first query of several words; relations are loaded only for a question that asks for one.
 */

import type { Meaning } from '#features/search/query/name-lookup.ts';
import { readState } from '#features/search/query/page-state.ts';
import { createFilters, type LoadedIndex } from '#features/search/query/parse-query.ts';
import type { Filter } from '#features/search/query/search-index.ts';
import { listSearchedWords, type SearchedWord } from '#features/search/words/cut.ts';
import { toKey } from '#features/search/words/fold.ts';
import { countMet } from '#features/search/words/matches.ts';
import { relations, roles } from '#i18n/client-relations.ts';
import { type Asked, hasLink, hasRelation, isEmptyWord, parseRelation } from './parse-relation.ts';
import { findRole, findTargets } from './relation-steps.ts';

/** What is related: an entry with its page, or the name of what has none. */
export interface RelatedItem {
  title: string;
  href?: string;
  /** “Events”, “19 January 2018”, “Budva, Montenegro”, or the role that it has. */
  notes: string[];
}

/** The answer to a question about the relations of one entry. */
export interface RelationAnswer {
  /** What was asked, with `@` for the name of the entry. */
  heading: string;
  /** The page that the answer is from. */
  source: { title: string; href: string };
  /** Each is loaded when it is shown. */
  items: readonly { load(): Promise<RelatedItem> }[];
}

/** What is said about the relations of which entry. */
export interface AnsweredQuestion {
  /** None where the relation is not known. */
  answers: RelationAnswer[];
  /** The words that results are found by: the name; left out where the question is one of facets, too. */
  query?: string;
  /** True if a word of the name was misspelt. */
  isCorrected: boolean;
}

/** The most entries that one question is answered for: a hub and its operator may share a name. */
const MOST_ANSWERS = 3;

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

/** The answers for these pages, in one direction or, if there are none, in the other. */
async function answerFor(
  index: LoadedIndex,
  pages: readonly number[],
  asked: Asked,
  meanings: readonly Meaning[],
): Promise<RelationAnswer[]> {
  const filters = groupFilters(meanings);
  const places = meanings.filter(({ facet }) => facet === 'place');
  const inDirection = (direction: Asked['direction']) =>
    listAnswers(index, pages, { ...asked, direction }, filters, places, meanings);
  const answers = await inDirection(asked.direction);
  if (answers.length > 0) return answers;
  const other = asked.direction === 'to' ? 'from' : 'to';
  const others = asked.isEither ? await inDirection(other) : [];
  // That nothing fits is an answer, too, where there is something without the year.
  const kinds = filters.filter(([facet]) => facet === 'kind');
  if (others.length > 0 || kinds.length + places.length === meanings.length) return others;
  const [wider] = await listAnswers(index, pages, asked, kinds, places, meanings);
  return wider ? [{ ...wider, items: [] }] : [];
}

async function listAnswers(
  index: LoadedIndex,
  pages: readonly number[],
  asked: Asked,
  filters: readonly Filter[],
  places: readonly Meaning[],
  meanings: readonly Meaning[],
): Promise<RelationAnswer[]> {
  const allowed = await listAllowed(index, filters, places);
  const answers: RelationAnswer[] = [];
  for (const page of pages) {
    if (answers.length === MOST_ANSWERS) break;
    const answer = await createAnswer(index, page, asked, meanings, (target) =>
      allowed.every((found) => typeof target === 'number' && found.has(target)),
    );
    if (answer) answers.push(answer);
  }
  return answers;
}

/** The pages that each condition leaves in; none where there are no conditions. */
async function listAllowed(
  { pages, names }: LoadedIndex,
  filters: readonly Filter[],
  places: readonly Meaning[],
): Promise<ReadonlySet<unknown>[]> {
  const allowed: ReadonlySet<unknown>[] = await Promise.all(
    places.map(async ({ value }) => {
      const own = await Promise.all(
        [...(await names.find(value)).own].map((page) => pages.loadRelations(page)),
      );
      return new Set(own.flatMap((relations) => relations?.from.place ?? []));
    }),
  );
  if (filters.length > 0) {
    allowed.push(new Set((await pages.find([], filters)).map(({ page }) => page)));
  }
  return allowed;
}

async function createAnswer(
  { pages, base }: LoadedIndex,
  page: number,
  { relation, direction }: Asked,
  meanings: readonly Meaning[],
  isMeant: (target: number | string) => boolean,
): Promise<RelationAnswer | undefined> {
  const { targets, isInPlace } = await findTargets(
    page,
    { relation, direction, isMeant },
    pages.loadRelations,
  );
  if (targets.length === 0) return undefined;
  const [{ url, meta }, own] = await Promise.all([pages.loadPage(page), pages.loadRelations(page)]);
  const held = targets.map((target) => findRole(own, target));
  const isMixed = new Set(held).size > 1;
  return {
    heading: createHeading(relation, direction, isInPlace, meanings),
    source: { title: meta.title ?? '', href: base + url.slice(1) },
    items: targets.map((target, at) => ({
      load: async () => {
        const role = held[at];
        const notes = isMixed && role ? [roles[role](1)] : [];
        if (typeof target === 'string') return { title: target, notes };
        const found = await pages.loadPage(target);
        const { title = '', date, place } = found.meta;
        const state = readState(found.meta.state, Date.now());
        const facts = [date, ...(isInPlace ? [] : [place]), state].filter((fact) => fact !== undefined);
        return { title, href: base + found.url.slice(1), notes: [...notes, ...facts] };
      },
    })),
  };
}

function createHeading(
  relation: Asked['relation'],
  direction: Asked['direction'],
  isInPlace: boolean,
  meanings: readonly Meaning[],
): string {
  const values = (isKind: boolean) =>
    meanings.filter(({ facet }) => (facet === 'kind') === isKind).map(toLabel);
  const { headings, narrowed } = relations;
  if (relation) return narrowed(headings[relation][direction], meanings.map(toLabel));
  const heading = headings.belonging[isInPlace ? 'from' : 'to'];
  return narrowed(heading.replace('#', values(true).join(', ')), values(false));
}

const toLabel = ({ value, label }: Meaning) => label ?? value;

/** Several values of one facet: any of them fits. */
function groupFilters(meanings: readonly Meaning[]): Filter[] {
  const byFacet = Map.groupBy(createFilters(meanings), ([facet]) => facet);
  return [...byFacet].map(([facet, filters]) => [facet, filters.flatMap(([, values]) => values)]);
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
