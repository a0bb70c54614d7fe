/** A search in the address of its page: `?q=hub&country=Serbia&country=Kosovo&sort=date`. */
import { FACETS, type FacetName, SORTS, type SortName } from './index-settings.ts';

export interface SearchState {
  query: string;
  /** The chosen values of each facet. */
  chosen: Record<FacetName, string[]>;
  sort: SortName;
}

/** Reads a search from the query part of an address. */
export function readAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const chosen = Object.fromEntries(FACETS.map((facet) => [facet, parameters.getAll(facet)]));
  return {
    query: parameters.get('q')?.trim() ?? '',
    chosen: chosen as SearchState['chosen'],
    sort: SORTS.find((sort) => sort === parameters.get('sort')) ?? SORTS[0],
  };
}

/** Writes a search as the query part of an address, `?` included; empty where nothing is asked. */
export function writeAddress({ query, chosen, sort }: SearchState): string {
  const parameters = new URLSearchParams(query === '' ? [] : [['q', query]]);
  for (const facet of FACETS) for (const value of chosen[facet]) parameters.append(facet, value);
  if (sort !== SORTS[0]) parameters.set('sort', sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** True where a search asks for nothing. */
export function isEmptySearch({ query, chosen }: SearchState): boolean {
  return query === '' && FACETS.every((facet) => chosen[facet].length === 0);
}

/** The search for words alone. */
export const createWordSearch = (query: string): SearchState => ({ ...readAddress(''), query });

/** The parameter of an opened page that says which words to mark on it. */
export const MARK = 'mark';

/** The address of a result, with the words to mark: `/cities/nis/#people` → `/cities/nis/?mark=nis#people`. */
export function addHighlightQuery(href: string, query: string): string {
  if (query === '') return href;
  const [path, fragment] = href.split('#', 2);
  const marked = `${path}?${new URLSearchParams({ [MARK]: query })}`;
  return fragment === undefined ? marked : `${marked}#${fragment}`;
}
