/** The part of Pagefind's program (1.5) that the search uses. */
import type { SearchState } from './address.ts';
import { FACETS, type FacetName } from './index-settings.ts';

/** Part of a page that matches. */
export interface PageFragment {
  url: string;
  meta: Record<string, string>;
  /** HTML in which the only elements are `<mark>`. */
  excerpt: string;
}

export type FacetCounts = Record<string, number>;

interface PagefindResults {
  results: { id: string; data: () => Promise<PageFragment> }[];
  filters: Record<string, FacetCounts>;
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<Record<string, FacetCounts>>;
  search: (query: string | null, options: object) => Promise<PagefindResults>;
}

export interface Found {
  results: PagefindResults['results'];
  /** How many pages each value would leave, the other facets being as they are. */
  counts: Record<FacetName, FacetCounts>;
}

let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind from the folder of the index, once. */
export function loadPagefind(base: string): Promise<Pagefind> {
  loading ??= load(base).catch((error: unknown) => {
    // The next search tries again.
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(base: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  await pagefind.options({ baseUrl: base, excerptLength: 24 });
  await pagefind.init();
  // The first search needs the facets; later ones have them.
  await pagefind.filters();
  return pagefind;
}

/** Searches, and counts each facet as if nothing were chosen in it, so that several values can be. */
export async function find(pagefind: Pagefind, { query, chosen }: SearchState): Promise<Found> {
  const words = query === '' ? null : query;
  const sort = query === '' ? { date: 'desc' } : undefined;
  const search = (facets: readonly FacetName[]) =>
    pagefind.search(words, { filters: toFilters(chosen, facets), ...(sort && { sort }) });
  const all = await search(FACETS);
  const counts = await Promise.all(
    FACETS.map(async (facet) => {
      const open = chosen[facet].length === 0 ? all : await search(FACETS.filter((other) => other !== facet));
      return [facet, open.filters[facet] ?? {}];
    }),
  );
  return { results: all.results, counts: Object.fromEntries(counts) };
}

/** Within a facet any of the chosen values will do; of several facets each must. */
function toFilters(chosen: SearchState['chosen'], facets: readonly FacetName[]) {
  return Object.fromEntries(
    facets.filter((facet) => chosen[facet].length > 0).map((facet) => [facet, { any: chosen[facet] }]),
  );
}
