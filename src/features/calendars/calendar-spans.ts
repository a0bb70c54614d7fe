/** Converts spans to calendar times, if they are known to the day. */
import { site } from '#site.ts';
import { addLength } from '#time/length.ts';
import { getNextDay, getStartOfDay, toInstant } from '#time/limits.ts';
import { type Moment, parseEnd, parseMoment, type Span } from '#time/moment.ts';
import type { CalendarSpan } from './calendar-types.ts';

/** A moment that is known to the day or minute; undefined for approximate dates, months and years. */
function toExact(moment: Moment | undefined): Moment | undefined {
  return moment?.precision === 'day' && !moment.approximate ? moment : undefined;
}

const createDaySpan = (first: Moment, last = first): CalendarSpan => ({
  start: first.first,
  end: getNextDay(last.first),
});

/**
 * The calendar times of a span. Returns undefined if it is not known to the day.
 *
 * If it begins at a time and ends on a day, it lasts until the end of that day. If it begins on a day and ends at a
 * time, it takes whole days: a calendar event can’t mix the two (RFC 5545, 3.8.2.2).
 *
 * @param duration `4 hours`: the length of an event that begins at a time and has no end
 */
export function createCalendarSpan(span: Span, duration?: string): CalendarSpan | undefined {
  const start = span.start === undefined ? undefined : toExact(parseMoment(span.start));
  const end = span.end === undefined ? undefined : toExact(parseEnd(span.end, start));
  if (span.within !== undefined || !start || (span.end !== undefined && !end)) return undefined;
  if (start.time === undefined) return createDaySpan(start, end);
  const zone = span.timeZone ?? site.timeZone;
  const from = toInstant(start.first, start.time, zone);
  const to = end ? getEnd(end, zone) : duration && addLength(from, duration);
  // The end must be later than the start, also if a clock change skips both.
  return to !== undefined && to > from ? { start: from, end: to } : { start: from };
}

const getEnd = ({ first, time }: Moment, zone: string) =>
  time === undefined ? getStartOfDay(getNextDay(first), zone) : toInstant(first, time, zone);

/** The end of a span as an event of its own: a moment or a day. Returns undefined if it is not known to the day. */
export function createDeadlineSpan({ end, timeZone }: Span): CalendarSpan | undefined {
  const deadline = end === undefined ? undefined : toExact(parseEnd(end));
  if (deadline?.time === undefined) return deadline && createDaySpan(deadline);
  return { start: toInstant(deadline.first, deadline.time, timeZone ?? site.timeZone) };
}
