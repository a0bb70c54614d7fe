import type { SiteSectionsView } from '#model/view-types.ts';
import type { SiteFacet } from './query/index-settings.ts';

/** A facet that the search page offers. */
export interface SearchFacetView {
  /** The name of its filter in the index, and of its parameter in addresses: "operator". */
  id: string;
  label: string;
  /** Its values can be seen from the start. */
  isOpen?: true;
  /** Its values stand newest first; those of others by how much there is of each. */
  isNewestFirst?: true;
  /** The kinds that have it: "Hubs"; left out for a facet of all pages. */
  kinds?: readonly string[];
}

/** The search page before anybody asked. */
export interface SearchPageView extends SiteSectionsView {
  facets: SearchFacetView[];
}

/** What the index of the search takes of a page beside what is seen. */
export interface SearchRecordView {
  /** By the name of a facet: the values that the page has. */
  filters: Readonly<Record<string, readonly string[]>>;
  /** The facet of which the page itself is a value, under its title; "place" for a place that is no value of any. */
  facet?: SiteFacet | 'place';
  /** Every name of what the page is about, in every script; none where it is about something without a name. */
  names: readonly string[];
  /** The people that it names, beside what is written of them. */
  people: readonly string[];
  /** Words that lead to it without being its name: other words for its topics. */
  words: readonly string[];
  /** Sorts results by date: "2018-01-19". */
  date?: string;
}
