/**
 * What is coming, under way and past. The day of the build decides what a page says at first; the instants at which
 * that changes go with it, for the clock of whoever sees the page.
 */
import { findSpan } from '#collections/collection.ts';
import type { Registration } from '#collections/event-fields.ts';
import { en } from '#i18n/en.ts';
import { memoize } from '#memo/memoize.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { EventStatusView } from '#model/view-types.ts';
import { site } from '#site.ts';
import { getLimits, type Limits } from '#time/limits.ts';
import type { Span } from '#time/moment.ts';

/** How one takes part, as an entry says it; empty where it says nothing. */
export const getRegistration = ({ data }: ModelEntry): Registration => data.registration ?? {};

/** True for what happens at a time. */
export const isOccurrence = ({ collection }: ModelEntry) => collection.nature === 'occurrence';

/** True for an entry that one applies to. */
export const isCall = ({ collection, data }: ModelEntry) => collection.isCall?.(data) ?? false;

/** From when until when one can apply or register: of a call, its own time, for what its registration leaves open. */
export function getCallSpan(entry: ModelEntry): Span {
  const { opens, deadline } = getRegistration(entry);
  const { timeZone, ...own } = findSpan(entry) ?? {};
  if (!isCall(entry)) return { start: opens, end: deadline, timeZone };
  return { ...own, start: own.start ?? opens, end: own.end ?? deadline, timeZone };
}

/** True for what does not take place when it says: it was called off, or has another entry for its new date. */
export const isOff = ({ data }: ModelEntry) => data.status === 'cancelled' || data.movedTo !== undefined;

/** Between which instants an entry lies; undefined where it has no time. */
export const findEntryLimits = memoize((entry: ModelEntry): Limits | undefined => {
  const span = isCall(entry) ? getCallSpan(entry) : findSpan(entry);
  return span && getLimits(span, site.timeZone);
});

/** True for what happens at a time and by the day of the build surely lies ahead or is under way. */
export function isAhead({ now }: SiteModel, entry: ModelEntry): boolean {
  const limits = findEntryLimits(entry);
  if (!isOccurrence(entry) || !limits) return false;
  return limits.over > now && (limits.first >= now || limits.begun <= now);
}

/** True for what surely is over by the day of the build. */
export function isOver({ now }: SiteModel, entry: ModelEntry): boolean {
  const limits = findEntryLimits(entry);
  return limits !== undefined && limits.over <= now;
}

/**
 * What a visitor must not miss: that something is off or moved, or else that it is to come, under way, or past.
 * Undefined for what doesn't happen at a time, and for events that are past: that is said on their own pages alone.
 */
export function findStatuses(
  model: SiteModel,
  entry: ModelEntry,
  isOwnPage = false,
): EventStatusView[] | undefined {
  const { collection, data } = entry;
  const status = data.status;
  if (status !== undefined && status !== 'planned') {
    return [{ text: collection.labels.en.values.status?.[status] ?? status, tone: 'warning' }];
  }
  const limits = findEntryLimits(entry);
  if (!isOccurrence(entry) || !limits) return undefined;
  if (isCall(entry)) return findCallStatuses(model, entry);
  const isTold = isOwnPage || limits.over > model.now;
  return isTold ? listStatuses(model, limits, { now: en.underWay, past: en.past }) : undefined;
}

/** Between which instants one can apply or register; without a deadline, until the event itself is over. */
export function findCallLimits(entry: ModelEntry): Limits | undefined {
  if (isCall(entry)) return findEntryLimits(entry);
  const span = getCallSpan(entry);
  const own = getLimits(span, site.timeZone);
  if (span.end !== undefined) return own;
  const event = findEntryLimits(entry);
  const first = own?.first ?? '';
  return event && { first, begun: first, over: event.over };
}

/** Whether one can apply or register; undefined where no time is known. */
export function findCallStatuses(model: SiteModel, entry: ModelEntry): EventStatusView[] | undefined {
  const limits = findCallLimits(entry);
  return limits && listStatuses(model, limits, { now: en.open, past: en.closed });
}

/** What is said of something that lies between these limits, before, between and behind them. */
function listStatuses(
  model: SiteModel,
  { first, begun, over }: Limits,
  words: { now: string; past: string },
): EventStatusView[] {
  const past: EventStatusView = { text: words.past, tone: 'past' };
  if (over <= model.now) return [past];
  const phases: EventStatusView[] = [
    { text: en.coming, tone: 'open', until: first },
    // Of what is "in June" nobody knows on its first day whether it has begun.
    { text: words.now, tone: 'open', from: begun, until: over },
    { ...past, from: over },
  ];
  return phases
    .filter(({ from = '', until }) => until === undefined || (model.now < until && from < until))
    .map((phase) => (isSaid(model, phase) ? phase : { ...phase, isHidden: true }));
}

const isSaid = ({ now }: SiteModel, { from = '', until }: EventStatusView) =>
  from <= now && (until === undefined || now < until);
