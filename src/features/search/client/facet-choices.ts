/** Which values a facet offers, and in which order. */
import type { FacetCounts } from '#features/search/query/engine.ts';
import { KIND_FACET } from '#features/search/query/index-settings.ts';
import type { Chosen } from '#features/search/query/query-string.ts';
import { compareNames } from '#text/collation.ts';

export interface Choice {
  value: string;
  /** How many pages it would leave. */
  count: number;
  isChosen: boolean;
}

/** A facet as the search page has it. */
export interface OfferedFacet {
  name: string;
  /** Years have an order of their own. */
  isNewestFirst: boolean;
  /** The kinds that have it; none of a facet of all pages. */
  kinds: readonly string[];
}

/** True for a facet of all pages; else where one of its kinds is chosen, or a value of it. */
export function isOffered({ name, kinds }: OfferedFacet, chosen: Chosen): boolean {
  const isOfKind = chosen[KIND_FACET]?.some((kind) => kinds.includes(kind)) ?? false;
  return kinds.length === 0 || isOfKind || (chosen[name] ?? []).length > 0;
}

/**
 * The values of a facet that there is something of, and those that are chosen, also where they leave nothing.
 * Years stand newest first, everything else by how much there is of it, then by name.
 */
export function listChoices(
  { isNewestFirst }: Pick<OfferedFacet, 'isNewestFirst'>,
  counts: FacetCounts,
  chosen: readonly string[],
): Choice[] {
  const values = { ...Object.fromEntries(chosen.map((value) => [value, 0])), ...counts };
  return Object.entries(values)
    .map(([value, count]) => ({ value, count, isChosen: chosen.includes(value) }))
    .filter(({ count, isChosen }) => count > 0 || isChosen)
    .sort(isNewestFirst ? (a, b) => compareNames(b.value, a.value) : compareCounts);
}

const compareCounts = (a: Choice, b: Choice) => b.count - a.count || compareNames(a.value, b.value);
