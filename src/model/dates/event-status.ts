/**
 * The status of events: upcoming, current or past. The day of the build decides the first text; the page also has the
 * instants of changes, for the clock of the visitor.
 */

import { findSpan } from '#collections/collection.ts';
import { getClosed, getMovedTo, getRegistration, getStatus, getStatusLabel } from '#collections/meanings.ts';
import { labelsOf } from '#i18n/labels.ts';
import { memoize } from '#memo/memoize.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { EventStatusView } from '#model/view-types.ts';
import { site } from '#site.ts';
import { getLimits, type Limits } from '#time/limits.ts';
import { getDays, type Span } from '#time/moment.ts';

/** True for events and workshops. */
export const isOccurrence = ({ collection }: ModelEntry) => collection.nature === 'occurrence';

/** True for calls. */
export const isCall = ({ collection, data }: ModelEntry) => collection.isCall?.(data) ?? false;

/** When one can apply or register: for a call, its own dates if its registration has none. */
export function getCallSpan(entry: ModelEntry): Span {
  const { opens, deadline } = getRegistration(entry);
  const { timeZone, ...dates } = findSpan(entry) ?? {};
  if (!isCall(entry)) return { start: opens, end: deadline, timeZone };
  return { ...dates, start: dates.start ?? opens, end: dates.end ?? deadline, timeZone };
}

/** True if an event does not take place as dated: it was cancelled, or has another entry for its new date. */
export const isOff = (entry: ModelEntry) =>
  getStatus(entry) === 'cancelled' || getMovedTo(entry) !== undefined;

/** The instants between which an entry lies. Returns undefined if it has no dates. */
export const findEntryLimits = memoize((entry: ModelEntry): Limits | undefined => {
  const span = isCall(entry) ? getCallSpan(entry) : findSpan(entry);
  return span && getLimits(span, site.timeZone);
});

/** True for an occurrence that is certainly upcoming or current on the day of the build. */
export function isAhead({ now }: SiteModel, entry: ModelEntry): boolean {
  const limits = findEntryLimits(entry);
  if (!isOccurrence(entry) || !limits) return false;
  return limits.over > now && (limits.first >= now || limits.begun <= now);
}

/** True if it is certainly over on the day of the build. */
export function isOver({ now }: SiteModel, entry: ModelEntry): boolean {
  const limits = findEntryLimits(entry);
  return limits !== undefined && limits.over <= now;
}

/**
 * The statuses of an occurrence: cancelled or moved, or else upcoming, current, past; closed, for what has a seat.
 * Returns undefined for other entries, and for past events on other pages than their own.
 */
export function findStatuses(
  model: SiteModel,
  entry: ModelEntry,
  isOwnPage = false,
): EventStatusView[] | undefined {
  const { collection } = entry;
  const status = getStatus(entry);
  if (status !== undefined && status !== 'planned') {
    return [{ text: getStatusLabel(labelsOf(model, collection), status), tone: 'warning' }];
  }
  if (isClosed(model, entry)) return [{ text: model.words.shared.closed, tone: 'past' }];
  const limits = findEntryLimits(entry);
  if (!isOccurrence(entry) || !limits) return undefined;
  if (isCall(entry)) return findCallStatuses(model, entry);
  const isReported = isOwnPage || limits.over > model.now;
  return isReported
    ? listStatuses(model, limits, { now: model.words.shared.underWay, past: model.words.shared.past })
    : undefined;
}

/** True for what had its seat somewhere and has closed; a year is over before that is certain. */
function isClosed({ buildDate }: SiteModel, entry: ModelEntry): boolean {
  const closed = getClosed(entry);
  const last = typeof closed === 'string' ? getDays({ start: closed })?.last : '';
  return closed !== undefined && last !== undefined && last <= buildDate;
}

/** The instants between which one can apply or register. Without a deadline, until the event is over. */
export function findCallLimits(entry: ModelEntry): Limits | undefined {
  if (isCall(entry)) return findEntryLimits(entry);
  const span = getCallSpan(entry);
  const limits = getLimits(span, site.timeZone);
  if (span.end !== undefined) return limits;
  const event = findEntryLimits(entry);
  const first = limits?.first ?? '';
  return event && { first, begun: first, over: event.over };
}

/** Whether one can apply or register. Returns undefined if no date is known. */
export function findCallStatuses(model: SiteModel, entry: ModelEntry): EventStatusView[] | undefined {
  const limits = findCallLimits(entry);
  return (
    limits && listStatuses(model, limits, { now: model.words.shared.open, past: model.words.shared.closed })
  );
}

/** The statuses before, between and after limits. */
function listStatuses(
  model: SiteModel,
  { first, begun, over }: Limits,
  words: { now: string; past: string },
): EventStatusView[] {
  const past: EventStatusView = { text: words.past, tone: 'past' };
  if (over <= model.now) return [past];
  const statuses: EventStatusView[] = [
    { text: model.words.shared.coming, tone: 'open', until: first },
    // For a date like "in June", nobody knows on 1 June whether it has begun.
    { text: words.now, tone: 'open', from: begun, until: over },
    { ...past, from: over },
  ];
  return statuses
    .filter(({ from = '', until }) => until === undefined || (model.now < until && from < until))
    .map((phase) => (isSaid(model, phase) ? phase : { ...phase, isHidden: true }));
}

const isSaid = ({ now }: SiteModel, { from = '', until }: EventStatusView) =>
  from <= now && (until === undefined || now < until);
