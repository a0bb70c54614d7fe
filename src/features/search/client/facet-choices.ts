/** The values that a facet offers, and their order. */

import { KIND_FACET } from '#features/search/query/index-settings.ts';
import type { Chosen } from '#features/search/query/query-string.ts';
import type { FacetCounts } from '#features/search/query/search-index.ts';
import { createCompareNames } from '#text/collator.ts';

const compareNames = createCompareNames(
  typeof document === 'undefined' ? 'en' : document.documentElement.lang,
);

export interface Choice {
  value: string;
  label: string;
  /** The number of pages that would remain. */
  count: number;
  isChosen: boolean;
}

/** A facet of the search page. */
export interface OfferedFacet {
  name: string;
  /** Years are sorted newest first. */
  isNewestFirst: boolean;
  /** The kinds with this facet; empty for a facet of all pages. */
  kinds: readonly string[];
  /** What values are called in the language of the page, if that is not what the index has. */
  labels: Readonly<Record<string, string>>;
}

/** True for a facet of all pages; otherwise if one of its kinds, or one of its values, is chosen. */
export function isOffered({ name, kinds }: OfferedFacet, chosen: Chosen): boolean {
  const isOfKind = chosen[KIND_FACET]?.some((kind) => kinds.includes(kind)) ?? false;
  return kinds.length === 0 || isOfKind || (chosen[name] ?? []).length > 0;
}

/**
 * The values of a facet with results, and the chosen ones. Years are newest first, all others by number of results,
 * then by what they are called.
 */
export function listChoices(
  { isNewestFirst, labels }: Pick<OfferedFacet, 'isNewestFirst' | 'labels'>,
  counts: FacetCounts,
  chosen: readonly string[],
): Choice[] {
  const values = { ...Object.fromEntries(chosen.map((value) => [value, 0])), ...counts };
  return Object.entries(values)
    .map(([value, count]) => ({
      value,
      label: labels[value] ?? value,
      count,
      isChosen: chosen.includes(value),
    }))
    .filter(({ count, isChosen }) => count > 0 || isChosen)
    .sort(isNewestFirst ? (a, b) => compareNames(b.value, a.value) : compareCounts);
}

const compareCounts = (a: Choice, b: Choice) => b.count - a.count || compareNames(a.label, b.label);
