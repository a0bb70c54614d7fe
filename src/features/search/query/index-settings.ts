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

/**
 * A word on every page of the index. Without a query, Pagefind would load the whole index; for this word it loads a
 * few bytes per page. It sorts before all others, which begin with a digit or letter.
 */
export const EVERY_PAGE = '+';

/** The separator of names in the `names` of a page. */
export const NAME_SEPARATOR = ' | ';

/**
 * Pagefind’s weights of metadata fields. `head` has kind, place and date together: a page with all words of the query
 * there ranks above one with scattered matches.
 */
export const RANKING = {
  metaWeights: { head: 12, title: 6, names: 6, place: 2, kind: 2, people: 2, summary: 1, date: 0, facet: 0 },
};
