/** Which times a calendar can hold: those that are known to the day. */
import { site } from '#site.ts';
import { addLength } from '#time/length.ts';
import { toInstant, toNextDay, toStartOfDay } from '#time/limits.ts';
import { type Moment, parseMoment, type Span } from '#time/moment.ts';
import type { CalendarSpan } from './calendar-types.ts';

/** A moment that is known to the day, or to the minute; undefined for "about", for months and years. */
function parseExact(text: string | undefined): Moment | undefined {
  const moment = text === undefined ? undefined : parseMoment(text);
  return moment?.precision === 'day' && !moment.approximate ? moment : undefined;
}

const createDaySpan = (first: Moment, last = first): CalendarSpan => ({
  start: first.first,
  end: toNextDay(last.first),
});

/**
 * A span as a calendar has it; undefined where it is not known to the day.
 *
 * What begins at a time and ends on a day lasts until that day is over. What begins on a day and ends at a time takes
 * whole days: a calendar has no event that begins with the one and ends with the other (RFC 5545, 3.8.2.2).
 *
 * @param duration `4 hours`: how long it lasts, for what begins at a time and says nothing of its end
 */
export function createCalendarSpan(span: Span, duration?: string): CalendarSpan | undefined {
  const [start, end] = [parseExact(span.start), parseExact(span.end)];
  if (span.within !== undefined || !start || (span.end !== undefined && !end)) return undefined;
  if (start.time === undefined) return createDaySpan(start, end);
  const zone = span.timeZone ?? site.timeZone;
  const from = toInstant(start.first, start.time, zone);
  const to = end ? toEnd(end, zone) : duration && addLength(from, duration);
  // An end has to be later than its start, also where the clock was put forward over both.
  return to !== undefined && to > from ? { start: from, end: to } : { start: from };
}

const toEnd = ({ first, time }: Moment, zone: string) =>
  time === undefined ? toStartOfDay(toNextDay(first), zone) : toInstant(first, time, zone);

/** The end of a span as something of its own: a moment, or a day. Undefined where it is not known to the day. */
export function createDeadlineSpan({ end, timeZone }: Span): CalendarSpan | undefined {
  const deadline = parseExact(end);
  if (deadline?.time === undefined) return deadline && createDaySpan(deadline);
  return { start: toInstant(deadline.first, deadline.time, timeZone ?? site.timeZone) };
}
