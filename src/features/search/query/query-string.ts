/** A search in the address of its page: `?q=hub&country=Serbia&country=Kosovo&sort=date`. */
import { type OTHER_PARAMETERS, SORTS, type SortName } from './index-settings.ts';

/** The chosen values of each facet that there is, by its name and in the order of the facets. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

export interface SearchState {
  query: string;
  chosen: Chosen;
  sort: SortName;
}

/** Reads a search from the query part of an address; `facets` are the names of those that can be chosen. */
export function readAddress(search: string, facets: readonly string[]): SearchState {
  const parameters = new URLSearchParams(search);
  return {
    query: parameters.get('q')?.trim() ?? '',
    chosen: Object.fromEntries(facets.map((facet) => [facet, parameters.getAll(facet)])),
    sort: SORTS.find((sort) => sort === parameters.get('sort')) ?? SORTS[0],
  };
}

/** Writes a search as the query part of an address, `?` included; empty where nothing is asked. */
export function writeAddress({ query, chosen, sort }: SearchState): string {
  const parameters = new URLSearchParams(query === '' ? [] : [['q', query]]);
  for (const [facet, values] of Object.entries(chosen)) {
    for (const value of values) parameters.append(facet, value);
  }
  if (sort !== SORTS[0]) parameters.set('sort', sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** True where a search asks for nothing. */
export function isEmptySearch({ query, chosen }: SearchState): boolean {
  return query === '' && !isNarrowed(chosen);
}

/** True where a value of any facet is chosen. */
export const isNarrowed = (chosen: Chosen): boolean =>
  Object.values(chosen).some((values) => values.length > 0);

/** The same facets, and nothing chosen in any. */
export const clearChosen = (chosen: Chosen): Chosen =>
  Object.fromEntries(Object.keys(chosen).map((facet) => [facet, []]));

/** The search for words alone. */
export const createWordSearch = (query: string): SearchState => ({ query, chosen: {}, sort: SORTS[0] });

/** The parameter of an opened page that says which words to mark on it. */
export const MARK = 'mark' satisfies (typeof OTHER_PARAMETERS)[number];

/** The address of a result, with the words to mark: `/cities/nis/#people` → `/cities/nis/?mark=nis#people`. */
export function addHighlightQuery(href: string, query: string): string {
  if (query === '') return href;
  const [path, fragment] = href.split('#', 2);
  const marked = `${path}?${new URLSearchParams({ [MARK]: query })}`;
  return fragment === undefined ? marked : `${marked}#${fragment}`;
}
