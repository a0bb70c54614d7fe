/** Converts local times and days of a zone to instants in UTC. */
import { Temporal } from 'temporal-polyfill';
import { parseInterval } from './edtf.ts';
import { END_OF_DAY, type Moment, parseEnd, parseMoment, type Span } from './moment.ts';

/** When something begins and ends, as far as it is known. Instants are `2026-06-20T15:00:00Z` and sort as text. */
export interface Limits {
  /** Before this instant it has certainly not begun. Empty if only a deadline is known. */
  first: string;
  /** From this instant it has certainly begun. Equals `over` if the start is unknown. */
  begun: string;
  /** From this instant it is certainly over. */
  over: string;
}

/**
 * The instant of a local time, `00:00` to `24:00` on a day `YYYY-MM-DD`. A repeated local time means the first; a skipped one
 * means the time after the change (RFC 5545, 3.3.5). Throws a RangeError on an invalid time or zone.
 */
export function toInstant(day: string, time: string, timeZone: string): string {
  return toPlain(day, time).toZonedDateTime(timeZone).toInstant().toString({ smallestUnit: 'second' });
}

/** A local time with its offset (RFC 3339): `2026-06-20T18:00+03:00`. Throws as `toInstant` does. */
export function formatOffsetTime(day: string, time: string, timeZone: string): string {
  return toPlain(day, time)
    .toZonedDateTime(timeZone)
    .toString({ smallestUnit: 'minute', timeZoneName: 'never' });
}

function toPlain(day: string, time: string): Temporal.PlainDateTime {
  if (time === END_OF_DAY) return Temporal.PlainDate.from(day).add({ days: 1 }).toPlainDateTime();
  return Temporal.PlainDateTime.from(`${day}T${time}`);
}

/** Cache: the same few thousand days are asked for again and again. */
const starts = new Map<string, string>();

/**
 * The instant at which a day begins in a zone, which is not always 00:00. Throws a RangeError on an invalid day or
 * zone.
 */
export function getStartOfDay(day: string, timeZone: string): string {
  const key = `${day} ${timeZone}`;
  let start = starts.get(key);
  if (start === undefined) {
    const zoned = Temporal.PlainDate.from(day).toZonedDateTime(timeZone);
    start = zoned.toInstant().toString({ smallestUnit: 'second' });
    starts.set(key, start);
  }
  return start;
}

/** Cache, as above. */
const nextDays = new Map<string, string>();

/** The day after another, `YYYY-MM-DD`. Throws a RangeError on an invalid day. */
export function getNextDay(day: string): string {
  let next = nextDays.get(day);
  if (next === undefined) {
    next = Temporal.PlainDate.from(day).add({ days: 1 }).toString();
    nextDays.set(day, next);
  }
  return next;
}

/**
 * The limits of a span in time. Returns undefined if nothing is known.
 *
 * @param timeZone the zone of a span that names none
 */
export function getLimits(span: Span, timeZone: string): Limits | undefined {
  const zone = span.timeZone ?? timeZone;
  const startOf = (day: string) => getStartOfDay(day, zone);
  const endOf = (day: string) => startOf(getNextDay(day));
  const at = ({ first, time }: Moment) =>
    time === undefined ? startOf(first) : toInstant(first, time, zone);
  if (span.within !== undefined) {
    const interval = parseInterval(span.within);
    if (!interval) return undefined;
    const over = endOf(interval.end.last);
    return { first: startOf(interval.start.first), begun: over, over };
  }
  const start = span.start === undefined ? undefined : parseMoment(span.start);
  const end = span.end === undefined ? undefined : parseEnd(span.end, start);
  const last = end ?? start;
  if (!last) return undefined;
  const isExact = end !== undefined && end.time !== undefined;
  const over = isExact ? at(last) : endOf(last.last);
  if (!start) return { first: '', begun: '', over };
  return { first: at(start), begun: start.time === undefined ? startOf(start.last) : at(start), over };
}
