/**
 * Queries the index: returns ordered results and the counts of facets. Knows nothing of the page: the search page and
 * the dialog show the results.
 *
 * Pagefind decides which pages match; the names of the site decide which come first, and correct typos.
 */

import { countMet, markWords, type TextPart } from '#features/search/words/matches.ts';
import { createExcerpt, listSections } from './excerpt.ts';
import { createNames, type NamesFile, type NamesPart } from './name-lookup.ts';
import { loadPagefind, type PagefindResult } from './pagefind.ts';
import {
  createFilters,
  type Instead,
  type LoadedIndex,
  parseQuery,
  type Question,
  search,
} from './parse-query.ts';
import { addHighlightQuery, type Chosen, type SearchState } from './query-string.ts';
import { orderResults } from './ranking.ts';

/** The number of pages of each value of a facet. */
export type FacetCounts = Record<string, number>;

/** A found page, for display. */
export interface Result {
  /** With the words to highlight. */
  href: string;
  title: string;
  kind?: string;
  date?: string;
  place?: string;
  /** The text around the matches, or the summary. */
  excerpt: TextPart[];
  /** Matching sections of the page, in order. */
  sections: { href: string; title: string }[];
}

export interface Answer {
  /** In order; each is loaded when it is shown. */
  results: readonly { load(): Promise<Result> }[];
  /** The number of pages for each value, with the other facets unchanged. */
  countFacets(): Promise<Record<string, FacetCounts>>;
  /** The query that replaced the typed one, if that has no results. */
  instead?: Instead;
}

interface Engine {
  /** Loads what every search needs, once; after an error the next call tries again. */
  load(): Promise<void>;
  /** Throws if the index can’t be loaded. */
  ask(state: SearchState): Promise<Answer>;
}

/** Creates the engine of a site. `base` is the path of its home page. */
export function createEngine(base: string): Engine {
  let loading: Promise<LoadedIndex> | undefined;
  const load = () => {
    loading ??= loadIndex(`${base}pagefind/`).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    load: async () => void (await load()),
    ask: async (state) => answer(await load(), state),
  };
}

async function loadIndex(folder: string): Promise<LoadedIndex> {
  const load = async <T>(file: string): Promise<T> => {
    const response = await fetch(`${folder}${file}.json`);
    if (!response.ok) throw new Error(`${file} is answered with ${response.status}.`);
    return response.json();
  };
  const [pagefind, names] = await Promise.all([loadPagefind(folder), load<NamesFile>('names')]);
  return { pagefind, names: createNames(names, (part) => load<NamesPart>(`names/${part}`)) };
}

async function answer(index: LoadedIndex, state: SearchState): Promise<Answer> {
  const question = await parseQuery(index, state.query);
  const isNothing = state.query !== '' && question.keys.length === 0;
  const results = isNothing ? [] : await listInOrder(index, question, state);
  const words = question.instead?.query ?? state.query;
  return {
    results: results.map((result) => ({ load: () => loadResult(result, question, words) })),
    countFacets: () => countFacets(index, question, state, isNothing),
    ...(question.instead && !isNothing && { instead: question.instead }),
  };
}

/** All results: by date if requested, or if there is no other order. */
async function listInOrder(
  index: LoadedIndex,
  question: Question,
  { query, chosen, sort }: SearchState,
): Promise<PagefindResult[]> {
  const filters = listChosenFilters(chosen);
  if (sort === 'date' || query === '') return (await search(index, question, filters, BY_DATE)).results;
  const [{ results }, named] = await Promise.all([
    search(index, question, filters),
    index.names.find(question.instead?.query ?? query),
  ]);
  // "Digital Cities" is a name, and does not mean cities.
  const isName = named.own.size > 0;
  return orderResults(results, named, isName ? new Set() : await listMeant(index, question));
}

const BY_DATE = { date: 'desc' } as const;

/**
 * The pages with all words and all values that these name: "ICT clusters Bulgaria". A single value may be part of a
 * name: "creative cities" does not mean cities.
 */
async function listMeant(index: LoadedIndex, question: Question): Promise<ReadonlySet<string>> {
  const { meanings, isOfFacets } = question;
  if (meanings.length < 2 || isOfFacets) return new Set();
  const { results } = await search(index, question, createFilters(meanings));
  return new Set(results.map(({ id }) => id));
}

/** Within a facet any chosen value matches; each facet must match. */
function listChosenFilters(chosen: Chosen, except?: string): object[] {
  return Object.entries(chosen)
    .filter(([facet, values]) => values.length > 0 && facet !== except)
    .map(([facet, values]) => ({ [facet]: { any: values } }));
}

/** Counts each facet as if nothing were chosen in it, so that several values can be chosen. */
async function countFacets(
  index: LoadedIndex,
  question: Question,
  { chosen }: SearchState,
  isNothing: boolean,
): Promise<Record<string, FacetCounts>> {
  await index.pagefind.filters();
  const count = async (except?: string) =>
    isNothing ? {} : (await search(index, question, listChosenFilters(chosen, except))).filters;
  // One search is enough for all facets without a choice.
  const all = count();
  const counts = await Promise.all(
    Object.entries(chosen).map(async ([facet, values]) => {
      const facetCounts = values.length === 0 ? all : count(facet);
      return [facet, (await facetCounts)[facet] ?? {}] as const;
    }),
  );
  return Object.fromEntries(counts);
}

async function loadResult(result: PagefindResult, { keys }: Question, words: string): Promise<Result> {
  const page = await result.data();
  const { title = '', kind, date, place, summary = '' } = page.meta;
  const excerpt = createExcerpt(page, keys);
  // The summary reads better than an excerpt, if it contains as many of the words.
  const text = countMet(excerpt, keys) > countMet(summary, keys) ? excerpt : summary;
  return {
    href: addHighlightQuery(page.url, words),
    title,
    ...(kind && { kind }),
    ...(date && { date }),
    ...(place && { place }),
    excerpt: markWords(text, keys),
    sections: listSections(page).map(({ id, title }) => ({
      href: addHighlightQuery(`${page.url}#${id}`, words),
      title,
    })),
  };
}
