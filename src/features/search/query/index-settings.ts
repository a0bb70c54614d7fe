/** Settings of the index, for the script that searches it. */

/**
 * Facets of all pages, in order; the index has a filter for each. Facets of some kinds follow, from the registry
 * (`search-facets.ts`); scripts in the browser read all of them from the search page.
 */
export const SITE_FACETS = ['kind', 'country', 'topic', 'programme', 'year', 'status'] as const;

export type SiteFacet = (typeof SITE_FACETS)[number];

/** The facet that decides whether others are offered. */
export const KIND_FACET = 'kind' satisfies SiteFacet;

/** Other parameters of addresses: query and order of a search, words to highlight on a page. */
export const OTHER_PARAMETERS = ['q', 'sort', 'mark'] as const;

/** What a query may name: "hubs in Kosovo", "workshops 2021", "creative hub Belgrade". */
export const MEANINGS = ['kind', 'country', 'year', 'status', 'place'] as const satisfies readonly (
  | SiteFacet
  | 'place'
)[];

export type MeaningName = (typeof MEANINGS)[number];

/** The orders of results; the first is the default. */
export const SORTS = ['relevance', 'date'] as const;

export type SortName = (typeof SORTS)[number];

/** The separator of names in the `names` of a page. */
export const NAME_SEPARATOR = ' | ';

/** How pages are ranked. */
export const RANKING = {
  /**
   * The weights of metadata fields, at most eight. `head` has kind, place and date together: a page with all words of the
   * query there ranks above one with scattered matches.
   */
  fields: { head: 12, title: 6, names: 6, place: 2, kind: 2, people: 2, summary: 1 },
  /** The weight of the text beside them. */
  text: 1.8,
  /** BM25’s k1: the lower, the less a word counts that stands on a page again. */
  saturation: 1.4,
  /** BM25’s b: how much less a word counts on a long page, from 0 to 1. */
  pageLength: 0.75,
};

/** Metadata that the index has, but that says nothing of how well a page answers. */
export const UNRANKED_FIELDS: readonly string[] = ['date', 'facet', 'state'];
