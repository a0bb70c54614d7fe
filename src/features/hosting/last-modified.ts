/** When pages last changed, by their content, for crawlers. */
import { findSpan } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { getTextDates } from '#collections/meanings.ts';
import { toRef } from '#graph/graph.ts';
import { toHref, toListHref } from '#model/routes.ts';
import { listOf, type ModelEntry, type SiteModel } from '#model/site-model.ts';
import { parseDate } from '#time/edtf.ts';

/**
 * The day (`YYYY-MM-DD`) on which a page last changed, by address with the base path. An entry has one if it states a
 * full date; a list on one page, if all its entries do.
 */
export function listLastModified(model: SiteModel): Map<string, string> {
  const days = new Map<string, string>();
  const dayOf = new Map<ModelEntry, string>();
  for (const entry of model.entries.values()) {
    const day = formatLastModified(entry, model.buildDate);
    if (day === undefined) continue;
    dayOf.set(entry, day);
    days.set(toHref(toRef(entry)), day);
  }
  for (const collection of collections) {
    const lastDays = listOf(model, collection).map((entry) => dayOf.get(entry));
    const last = lastDays.every((day) => day !== undefined) ? lastDays.sort().at(-1) : undefined;
    if (last !== undefined) days.set(toListHref(collection.name, 1), last);
  }
  return days;
}

/** The last day on which a text was published or changed. Ignores dates of events, months, and future days. */
function formatLastModified(entry: ModelEntry, buildDate: string): string | undefined {
  const { updated, published, shownFrom } = getTextDates(entry);
  const dates = [updated, published, shownFrom];
  const entryDates = entry.collection.nature === 'article' ? [...dates, findSpan(entry)?.start] : dates;
  return entryDates
    .filter((date) => date !== undefined)
    .filter((date) => parseDate(date)?.first === date && date <= buildDate)
    .sort()
    .at(-1);
}
