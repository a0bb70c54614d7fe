/** Entries in lists. */

import { type Collection, findSpan, isNewestFirst } from '#collections/collection.ts';
import { getField } from '#collections/entry-data.ts';
import { toRef } from '#graph/graph.ts';
import { labelsOf } from '#i18n/labels.ts';
import { getLanguageName } from '#i18n/language-names.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { memoize } from '#memo/memoize.ts';
import { findEntryDate } from '#model/dates/entry-dates.ts';
import { findEntryLimits, findStatuses } from '#model/dates/event-status.ts';
import { isTranslated } from '#model/language-model.ts';
import { formatPlace } from '#model/places/places.ts';
import { toHref } from '#model/routes.ts';
import { listOf, type ModelEntry, type SiteModel } from '#model/site-model.ts';
import type { TeaserView } from '#model/view-types.ts';
import { FIRST_LANGUAGE } from '#routes/languages.ts';
import { compareNamesIn } from '#text/collation.ts';
import { getDays } from '#time/moment.ts';

/** The kind of an entry in words; without kinds, its collection. */
export function getKindLabel(model: InLanguage, { collection, data }: ModelEntry): string {
  const labels = labelsOf(model, collection);
  if (collection.kind === undefined) return labels.singular;
  return labels.values[collection.kind]?.[String(getField(data, collection.kind))] ?? labels.singular;
}

/** The days of an entry; each list compares them anew. */
const daysOf = memoize((entry: ModelEntry) => {
  const span = findSpan(entry);
  return span && getDays(span);
});

/** The day for sorting by date; empty if there is none. */
export const getSortDay = (entry: ModelEntry): string => daysOf(entry)?.first ?? '';

/** The same for events on one day: sorts also by time. */
export const getSortMoment = memoize(
  (entry: ModelEntry): string => `${getSortDay(entry)} ${findEntryLimits(entry)?.first ?? ''}`,
);

/** The last day on which an entry is upcoming or current; empty if it has no date. */
export const getLastDay = (entry: ModelEntry): string => daysOf(entry)?.last ?? '';

const teasersOf = memoize((model: SiteModel) => memoize((entry: ModelEntry) => createTeaser(model, entry)));

/** The teaser of an entry, computed once per model because it is in many lists. */
export const createTeaserView = (model: SiteModel, entry: ModelEntry): TeaserView => teasersOf(model)(entry);

function createTeaser(model: SiteModel, entry: ModelEntry): TeaserView {
  const ref = toRef(entry);
  const date = findEntryDate(model, entry);
  const place = formatPlace(model, entry);
  const statuses = findStatuses(model, entry);
  return {
    ref,
    ...(!isTranslated(model, ref) && {
      language: { tag: FIRST_LANGUAGE, name: getLanguageName(model, FIRST_LANGUAGE) },
    }),
    href: toHref(ref),
    title: entry.data.title,
    summary: entry.data.summary,
    kind: getKindLabel(model, entry),
    ...(date && { date }),
    ...(place && { place }),
    ...(statuses && { statuses }),
  };
}

/** Compares entries in the order of their list in the language of the model: newest first, or alphabetical. */
export function compareEntries(model: InLanguage): (a: ModelEntry, b: ModelEntry) => number {
  const compareNames = compareNamesIn(model);
  return (a, b) => {
    if (isNewestFirst(a.collection)) {
      const [momentA, momentB] = [getSortMoment(a), getSortMoment(b)];
      if (momentA !== momentB) return momentA < momentB ? 1 : -1;
    }
    return compareNames(a.data.title, b.data.title) || (a.id < b.id ? -1 : 1);
  };
}

const orderedOf = memoize((model: SiteModel) =>
  memoize((collection: Collection): readonly ModelEntry[] =>
    [...listOf(model, collection)].sort(compareEntries(model)),
  ),
);

/** The published entries of a collection, in the order of its list. */
export const listInOrder = (model: SiteModel, collection: Collection): readonly ModelEntry[] =>
  orderedOf(model)(collection);
