/** A search in the address of its page: `?q=hub&country=Serbia&country=Kosovo`. */
import { FACETS, type FacetName } from './index-settings.ts';

export interface SearchState {
  query: string;
  /** The chosen values of each facet. */
  chosen: Record<FacetName, string[]>;
}

/** Reads a search from the query part of an address. */
export function readAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const chosen = Object.fromEntries(FACETS.map((facet) => [facet, parameters.getAll(facet)]));
  return { query: parameters.get('q')?.trim() ?? '', chosen: chosen as SearchState['chosen'] };
}

/** Writes a search as the query part of an address, `?` included; empty where nothing is asked. */
export function writeAddress({ query, chosen }: SearchState): string {
  const parameters = new URLSearchParams(query === '' ? [] : [['q', query]]);
  for (const facet of FACETS) for (const value of chosen[facet]) parameters.append(facet, value);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** True where a search asks for nothing. */
export function isEmptySearch({ query, chosen }: SearchState): boolean {
  return query === '' && FACETS.every((facet) => chosen[facet].length === 0);
}
