/** What the index is asked for, by the program that searches it. */

/**
 * Facets of all pages, in their order; the index has a filter of each name. Behind them come those of some kinds, by
 * the registry (`search-facets.ts`); the programs in the browser find all of them on the search page.
 */
export const SITE_FACETS = ['kind', 'country', 'topic', 'programme', 'year', 'status'] as const;

export type SiteFacet = (typeof SITE_FACETS)[number];

/** The facet by which the others know whether they are of use. */
export const KIND_FACET = 'kind' satisfies SiteFacet;

/** What else an address says: of a search its words and its order, of a page the words to mark. */
export const OTHER_PARAMETERS = ['q', 'sort', 'mark'] as const;

/** What a query may name beside words: "hubs in Kosovo", "workshops 2021", "creative hub Belgrade". */
export const MEANINGS = ['kind', 'country', 'year', 'status', 'place'] as const satisfies readonly (
  | SiteFacet
  | 'place'
)[];

export type MeaningName = (typeof MEANINGS)[number];

/** What results can be sorted by; the first goes without saying. */
export const SORTS = ['relevance', 'date'] as const;

export type SortName = (typeof SORTS)[number];

/**
 * A word that every page of the index has. Pagefind loads the whole index for a search without words; for this one it
 * loads a few bytes a page. It comes before all others, which begin with a digit or a letter.
 */
export const EVERY_PAGE = '+';

/** What stands between the names of a page in its `names`. */
export const NAME_SEPARATOR = ' | ';

/**
 * How Pagefind weighs words in the metadata of a page. `head` is what the page is, where and when, in one: a page
 * with all words of the query there goes before one that has them here and there.
 */
export const RANKING = {
  metaWeights: { head: 12, title: 6, names: 6, place: 2, kind: 2, people: 2, summary: 1, date: 0, facet: 0 },
};
