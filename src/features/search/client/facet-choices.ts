/** Which values a facet offers, and in which order. */
import type { FacetCounts } from '#features/search/query/engine.ts';
import type { FacetName } from '#features/search/query/index-settings.ts';
import { compareNames } from '#text/collation.ts';

export interface Choice {
  value: string;
  /** How many pages it would leave. */
  count: number;
  isChosen: boolean;
}

/** Years have an order of their own. */
const NEWEST_FIRST: ReadonlySet<FacetName> = new Set(['year']);

/**
 * The values of a facet that there is something of, and those that are chosen, also where they leave nothing.
 * Years stand newest first, everything else by how much there is of it, then by name.
 */
export function listChoices(facet: FacetName, counts: FacetCounts, chosen: readonly string[]): Choice[] {
  const values = { ...Object.fromEntries(chosen.map((value) => [value, 0])), ...counts };
  return Object.entries(values)
    .map(([value, count]) => ({ value, count, isChosen: chosen.includes(value) }))
    .filter(({ count, isChosen }) => count > 0 || isChosen)
    .sort(NEWEST_FIRST.has(facet) ? (a, b) => compareNames(b.value, a.value) : compareCounts);
}

const compareCounts = (a: Choice, b: Choice) => b.count - a.count || compareNames(a.value, b.value);
