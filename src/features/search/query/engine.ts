/**
 * Queries the index: returns ordered results and the counts of facets. Knows nothing of the page: the search page and
 * the dialog show the results.
 *
 * The words of pages decide which match; the names of the site decide which come first, and correct typos.
 */

import type { RelationAnswer } from '#features/search/answers/page-answers.ts';
import type { AnsweredQuestion } from '#features/search/answers/relation-answers.ts';
import { countMet, markWords, type TextPart } from '#features/search/words/matches.ts';
import { SEARCH_INDEX } from '#routes/search-folder.ts';
import { createExcerpt, listPlaces, listSections } from './excerpt.ts';
import type { IndexEntry } from './index-files.ts';
import { loadFile, loadJson } from './load-file.ts';
import { createNames, type NamesEntry, type NamesPart, toNamesFile } from './name-lookup.ts';
import { readState } from './page-state.ts';
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
import type { FoundPage } from './score-pages.ts';
import { createSearchIndex, type FacetCounts, type Filter } from './search-index.ts';

/** A found page, for display. */
export interface Result {
  /** With the words to highlight. */
  href: string;
  title: string;
  kind?: string;
  date?: string;
  place?: string;
  /** That it is past, closed or cancelled. */
  state?: string;
  /** If it is in another language than the page: its tag, and its name in that of the page. */
  language?: { tag: string; name: string };
  /** The text around the matches, or the summary. */
  excerpt: TextPart[];
  /** Matching sections of the page, in order. */
  sections: { href: string; title: string }[];
}

export interface Answer {
  /** What a question about relations asks for, before the results. */
  relations: readonly RelationAnswer[];
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
  /** Where a file is missing, the site may have been published anew: the next call begins with its new index. */
  const forget = (error: unknown): never => {
    loading = undefined;
    throw error;
  };
  const load = () => {
    loading ??= loadIndex(base, forget).catch(forget);
    return loading;
  };
  return {
    load: async () => void (await load()),
    ask: async (state) => {
      const index = await load();
      return answer(index, { ...state, query: index.language?.cutEndings(state.query) ?? state.query });
    },
  };
}

async function loadIndex(base: string, forget: (error: unknown) => never): Promise<LoadedIndex> {
  const folder = `${base}${SEARCH_INDEX}/`;
  const entry = await loadJson<IndexEntry & NamesEntry>(`${folder}entry.json`);
  const load = (file: string) => loadFile(folder + file).catch(forget);
  const loadData = <T>(file: string) => loadJson<T>(folder + file).catch(forget);
  const language = globalThis.document?.documentElement.lang;
  if (entry.languages?.includes(language)) {
    const { openInLanguage } = await import('./language-lookup.ts');
    return { base, ...(await openInLanguage(language, entry, load, loadData)) };
  }
  return {
    base,
    pages: createSearchIndex(entry, load),
    names: createNames(entry, (part) => loadData<NamesPart>(toNamesFile(entry.folder, part))),
  };
}

async function answer(index: LoadedIndex, asked: SearchState): Promise<Answer> {
  const related = await findRelated(index, asked.query);
  // A question about an entry is first of all one for its page.
  const state = { ...asked, query: related?.query ?? asked.query };
  const question = await parseQuery(index, state.query);
  const isNothing = await isMeaningless(index, question, state.query);
  const results = isNothing ? [] : await listInOrder(index, question, state);
  const corrected: Instead | undefined =
    related?.isCorrected && state.query !== asked.query
      ? { query: state.query, reason: 'spelling' }
      : undefined;
  const instead = question.instead ?? corrected;
  const words = question.instead?.query ?? state.query;
  return {
    relations: related?.answers ?? [],
    results: results.map(({ page }) => ({ load: () => loadResult(index, page, question, words) })),
    countFacets: () => countFacets(index, question, state, isNothing),
    ...(instead && !isNothing && { instead }),
  };
}

/** True for a query without words that count. A single letter is none, unless something is called that. */
async function isMeaningless({ names }: LoadedIndex, { keys }: Question, query: string): Promise<boolean> {
  if (query === '' || keys.some((key) => key.length > 1)) return false;
  return keys.length === 0 || (await names.find(query)).own.size === 0;
}

/** Whether a query of several words asks for relations. What answers it is loaded with the first of these. */
async function findRelated(index: LoadedIndex, query: string): Promise<AnsweredQuestion | undefined> {
  if (!query.includes(' ')) return undefined;
  // A site that is published anew has another file; there are results without it.
  const module = await import('#features/search/answers/relation-answers.ts').catch(() => undefined);
  return module?.answerRelations(index, query);
}

/** All results: by date if requested, or if there is no other order. */
async function listInOrder(
  index: LoadedIndex,
  question: Question,
  { query, chosen, sort }: SearchState,
): Promise<FoundPage[]> {
  const filters = listChosenFilters(chosen);
  const searching = search(index, question, filters);
  // Pages are numbered by their days.
  if (sort === 'date' || query === '') return (await searching).sort((a, b) => b.page - a.page);
  const [results, named] = await Promise.all([searching, index.names.find(question.instead?.query ?? query)]);
  // "Digital Cities" is a name, and does not mean cities.
  const isName = named.own.size > 0;
  return orderResults(
    results,
    named,
    isName ? new Set() : await listMeant(index, question),
    index.language?.translated,
  );
}

/**
 * The pages with all words and all values that these name: "ICT clusters Bulgaria". A single value may be part of a
 * name: "creative cities" does not mean cities.
 */
async function listMeant(index: LoadedIndex, question: Question): Promise<ReadonlySet<number>> {
  const { meanings, isOfFacets } = question;
  if (meanings.length < 2 || isOfFacets) return new Set();
  const results = await search(index, question, createFilters(meanings));
  return new Set(results.map(({ page }) => page));
}

/** Within a facet any chosen value matches; each facet must match. */
function listChosenFilters(chosen: Chosen, except?: string): Filter[] {
  return Object.entries(chosen).filter(([facet, values]) => values.length > 0 && facet !== except);
}

/** Counts each facet as if nothing were chosen in it, so that several values can be chosen. */
async function countFacets(
  index: LoadedIndex,
  question: Question,
  { chosen }: SearchState,
  isNothing: boolean,
): Promise<Record<string, FacetCounts>> {
  const count = async (except?: string): Promise<Record<string, FacetCounts>> =>
    isNothing
      ? {}
      : index.pages.countFacets(await search(index, question, listChosenFilters(chosen, except)));
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

async function loadResult(
  { base, pages, language }: LoadedIndex,
  number: number,
  { keys, isOfFacets }: Question,
  words: string,
): Promise<Result> {
  const page = await pages.loadPage(number);
  const url = base + page.url.slice(1);
  const { title = '', kind, date, place, summary = '' } = page.meta;
  const state = readState(page.meta.state, Date.now());
  // "Hubs in Kosovo" is found by its facets, not by what its text says.
  const places = isOfFacets ? [] : listPlaces(page, keys);
  const excerpt = createExcerpt(page, keys, places);
  // The summary reads better than an excerpt, if it contains as many of the words.
  const text = countMet(excerpt, keys) > countMet(summary, keys) ? excerpt : summary;
  return {
    href: addHighlightQuery(url, words),
    title,
    ...(kind && { kind }),
    ...(date && { date }),
    ...(place && { place }),
    ...(state && { state }),
    ...(language?.original && !language.translated.has(number) && { language: language.original }),
    excerpt: markWords(text, keys),
    sections: listSections(page, places).map(({ id, title }) => ({
      href: addHighlightQuery(`${url}#${id}`, words),
      title,
    })),
  };
}
