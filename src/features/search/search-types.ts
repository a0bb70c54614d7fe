import type { SiteSectionsView } from '#model/view-types.ts';
import type { SiteFacet } from './query/index-settings.ts';

/** A facet of the search page. */
export interface SearchFacetView {
  /** Its filter in the index, and its parameter in addresses: "operator". */
  id: string;
  label: string;
  /** True if its values are visible at first. */
  isOpen?: true;
  /** True if its values are newest first; otherwise they are sorted by count. */
  isNewestFirst?: true;
  /** The kinds with this facet: "Hubs"; missing for a facet of all pages. */
  kinds?: readonly string[];
  /** In a further language, what its values are called there; those that are left out are called the same. */
  labels?: Readonly<Record<string, string>>;
}

/** The search page before a query. */
export interface SearchPageView extends SiteSectionsView {
  /** The head of a table of results: see `client/results-file.ts`. */
  columns: readonly string[];
  facets: SearchFacetView[];
}

/** Additional index data of a page. */
export interface SearchRecordView {
  /** The values of the page by facet name. */
  filters: Readonly<Record<string, readonly string[]>>;
  /** The facet of which the page itself is a value, under its title; "place" for a place that is no value of any. */
  facet?: SiteFacet | 'place';
  /** Every name of what the page is about, in every script; none where it is about something without a name. */
  names: readonly string[];
  /** The names of its people. */
  people: readonly string[];
  /** Words that find it without being its name: aliases of its topics. */
  words: readonly string[];
  /** The day for sorting: "2018-01-19". */
  date?: string;
}
