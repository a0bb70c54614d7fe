/** What the index is asked for, by the program that searches it. */

/** Facets of the results, in their order; the index has a filter of each name. */
export const FACETS = ['kind', 'country'] as const;

export type FacetName = (typeof FACETS)[number];

/**
 * How results are ranked: an entry's own name before long pages that mention it often. The values were tried
 * on the site's own names: `Pirot`, `bootcamp`, `ICT cluster`.
 */
export const RANKING = { termFrequency: 0.6, pageLength: 0.4, termSaturation: 1.2, termSimilarity: 2 };
