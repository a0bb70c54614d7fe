/** A search in the address of its page: `?q=hub&country=Serbia&country=Kosovo&sort=date`. */
import { type OTHER_PARAMETERS, SORTS, type SortName } from './index-settings.ts';

/** The chosen values of each facet, by name and in the order of the facets. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

export interface SearchState {
  query: string;
  chosen: Chosen;
  sort: SortName;
}

/** Parses the query part of an address; `facets` are the names of all facets. */
export function readAddress(search: string, facets: readonly string[]): SearchState {
  const parameters = new URLSearchParams(search);
  return {
    query: parameters.get('q')?.trim() ?? '',
    chosen: Object.fromEntries(facets.map((facet) => [facet, parameters.getAll(facet)])),
    sort: SORTS.find((sort) => sort === parameters.get('sort')) ?? SORTS[0],
  };
}

/** Formats a search as the query part of an address with `?`; empty for an empty search. */
export function writeAddress({ query, chosen, sort }: SearchState): string {
  const parameters = new URLSearchParams(query === '' ? [] : [['q', query]]);
  for (const [facet, values] of Object.entries(chosen)) {
    for (const value of values) parameters.append(facet, value);
  }
  if (sort !== SORTS[0]) parameters.set('sort', sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** True for a search without query and choices. */
export function isEmptySearch({ query, chosen }: SearchState): boolean {
  return query === '' && !isNarrowed(chosen);
}

/** True if a value of any facet is chosen. */
export const isNarrowed = (chosen: Chosen): boolean =>
  Object.values(chosen).some((values) => values.length > 0);

/** The same facets without choices. */
export const clearChosen = (chosen: Chosen): Chosen =>
  Object.fromEntries(Object.keys(chosen).map((facet) => [facet, []]));

/** A search for words only. */
export const createWordSearch = (query: string): SearchState => ({ query, chosen: {}, sort: SORTS[0] });

/** The parameter of an opened page with the words to highlight. */
export const MARK = 'mark' satisfies (typeof OTHER_PARAMETERS)[number];

/** Adds the words to highlight to the address of a result: `/cities/nis/#people` → `/cities/nis/?mark=nis#people`. */
export function addHighlightQuery(href: string, query: string): string {
  if (query === '') return href;
  const [path, fragment] = href.split('#', 2);
  const marked = `${path}?${new URLSearchParams({ [MARK]: query })}`;
  return fragment === undefined ? marked : `${marked}#${fragment}`;
}
