/** What the index is asked for, by the program that searches it. */

/** Facets of the results, in their order; the index has a filter of each name. */
export const FACETS = ['kind', 'country'] as const;

export type FacetName = (typeof FACETS)[number];
