/** Entries as lists show them. */

import { findSpan, isNewestFirst } from '#collections/collection.ts';
import { getField } from '#collections/entry-data.ts';
import { toRef } from '#graph/graph.ts';
import { memoize } from '#memo/memoize.ts';
import { createSpanView } from '#model/dates/dates.ts';
import { findEntryLimits, findStatuses } from '#model/dates/event-status.ts';
import { formatPlace } from '#model/places/places.ts';
import { toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { TeaserView } from '#model/view-types.ts';
import { compareNames } from '#text/collation.ts';
import { getDays } from '#time/moment.ts';

/** What an entry is, in words: its kind where its collection has kinds, else the collection. */
export function getKindLabel({ collection, data }: ModelEntry): string {
  const labels = collection.labels.en;
  if (collection.kind === undefined) return labels.singular;
  return labels.values[collection.kind]?.[String(getField(data, collection.kind))] ?? labels.singular;
}

/** When an entry is: the words of its time. */
export function findEntryDate(entry: ModelEntry) {
  const span = findSpan(entry);
  return span && createSpanView(span, entry.collection.nature === 'period');
}

/** The day that puts an entry in its place among others in time; empty where it has none. */
export function toSortDay(entry: ModelEntry): string {
  const span = findSpan(entry);
  return (span && getDays(span)?.first) ?? '';
}

/** The same for what happens on one day, by the clock: text that is in the order of time. */
export const toSortMoment = (entry: ModelEntry): string =>
  `${toSortDay(entry)} ${findEntryLimits(entry)?.first ?? ''}`;

/** The last day on which an entry is still to come or under way; empty where it has no time. */
export function toLastDay(entry: ModelEntry): string {
  const span = findSpan(entry);
  return (span && getDays(span)?.last) ?? '';
}

const teasersOf = memoize((model: SiteModel) => memoize((entry: ModelEntry) => createTeaser(model, entry)));

/** An entry as a list shows it; made once a model, for it stands in many lists. */
export const createTeaserView = (model: SiteModel, entry: ModelEntry): TeaserView => teasersOf(model)(entry);

function createTeaser(model: SiteModel, entry: ModelEntry): TeaserView {
  const ref = toRef(entry);
  const date = findEntryDate(entry);
  const place = formatPlace(model, entry);
  const states = findStatuses(model, entry);
  return {
    ref,
    href: toHref(ref),
    title: entry.data.title,
    summary: entry.data.summary,
    kind: getKindLabel(entry),
    ...(date && { date }),
    ...(place && { place }),
    ...(states && { states }),
  };
}

/** The order of a collection's list: the newest first, or by the alphabet. */
export function compareEntries(a: ModelEntry, b: ModelEntry): number {
  if (isNewestFirst(a.collection)) {
    const [momentA, momentB] = [toSortMoment(a), toSortMoment(b)];
    if (momentA !== momentB) return momentA < momentB ? 1 : -1;
  }
  return compareNames(a.data.title, b.data.title) || (a.id < b.id ? -1 : 1);
}
