/** What pages, feeds, cards and calendars say of when an entry is: each asks here, so that all say the same. */

import { findSpan } from '#collections/collection.ts';
import type { InLanguage, Words } from '#i18n/word-types.ts';
import { memoize } from '#memo/memoize.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { DateView } from '#model/view-types.ts';
import type { Span } from '#time/moment.ts';
import { createSpanView } from './dates.ts';
import { findStatuses } from './event-status.ts';

/** When an entry is, in words: "18–19 January 2018"; undefined for what is timeless, or where it is not known. */
export const findEntryDate = (model: InLanguage, entry: ModelEntry): DateView | undefined =>
  datesIn(model.words)(entry);

const datesIn = memoize((words: Words) =>
  memoize((entry: ModelEntry) => {
    const span = findSpan(entry);
    return span && createSpanView({ words }, span, entry.collection.nature === 'period');
  }),
);

/**
 * Another time that an entry names, on its own clock: the one for which it was announced before, that of a session, a
 * deadline. Undefined where nothing is known.
 */
export const findTimeOf = (
  model: InLanguage,
  entry: ModelEntry,
  { start, end }: Pick<Span, 'start' | 'end'>,
) => createSpanView(model, { start, end, timeZone: findSpan(entry)?.timeZone });

/**
 * That something is off or moved: "Cancelled". For what is made once and seen later, such as a card or an item of a
 * feed: it must not change with the day.
 */
export function findWarning(model: SiteModel, entry: ModelEntry): string | undefined {
  const [status] = findStatuses(model, entry) ?? [];
  return status?.tone === 'warning' ? status.text : undefined;
}
