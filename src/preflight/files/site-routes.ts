/** The addresses of overview pages: the directory, maps, countries and topics. */
import { getShape, visitFields } from '#collections/shape.ts';
import { listCountryCodes } from '#collections/unchecked.ts';
import type { CheckedEntry } from '#entries/read-content.ts';
import { memoizeByEntry } from '#preflight/diagnostics/memo.ts';
import { isInUse, sitePages } from '#routes/features.ts';
import { toCountryPath, toTopicPath } from '#routes/routes.ts';

/** Lists the overview pages of published entries, as the model creates them. */
export function listOverviewPages(entries: readonly CheckedEntry[]): string[] {
  const ways = new Set<string>(sitePages.map(({ path }) => path));
  for (const entry of entries) for (const way of listOverviewPagesOf(entry)) ways.add(way);
  return [...ways];
}

/** The overview pages that link to one entry. */
export const listOverviewPagesOf = memoizeByEntry(({ collection, data }: CheckedEntry): string[] => {
  const topics = visitFields(getShape(collection), data, ['topic']);
  return [
    ...(isInUse('countries') ? listCountryCodes(data).map(toCountryPath) : []),
    ...topics.map(({ value }) => toTopicPath(String(value))),
  ];
});
