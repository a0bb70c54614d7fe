/** The instants between which something lies: local times and days on the clock of their zone, in UTC. */
import { Temporal } from 'temporal-polyfill';
import { parseInterval } from './edtf.ts';
import { type Moment, parseMoment, type Span } from './moment.ts';

/**
 * When something begins and ends, as far as that is known. Instants are `2026-06-20T15:00:00Z`: as text they are in
 * the order of time.
 */
export interface Limits {
  /** Before it, surely nothing has begun; empty where only a deadline is known. */
  first: string;
  /** From here on it has surely begun; that of `over` where nobody can tell. */
  begun: string;
  /** From here on it is surely over. */
  over: string;
}

/**
 * The instant of a local time, `HH:MM` on a day `YYYY-MM-DD`. Where the clock had it twice the first is meant, where
 * it skipped it the time that it was put to (RFC 5545, 3.3.5). Throws RangeError for what is no time or no zone.
 */
export function toInstant(day: string, time: string, timeZone: string): string {
  return Temporal.PlainDateTime.from(`${day}T${time}`)
    .toZonedDateTime(timeZone)
    .toInstant()
    .toString({ smallestUnit: 'second' });
}

/** The same as a local time with its offset (RFC 3339): `2026-06-20T18:00+03:00`. Throws as `toInstant` does. */
export function toOffsetTime(day: string, time: string, timeZone: string): string {
  return Temporal.PlainDateTime.from(`${day}T${time}`)
    .toZonedDateTime(timeZone)
    .toString({ smallestUnit: 'minute', timeZoneName: 'never' });
}

/** Days that were asked for: the same few thousand come again and again. */
const starts = new Map<string, string>();

/** The instant with which a day begins in a zone; not everywhere and always that of 00:00. Throws RangeError for none. */
export function toStartOfDay(day: string, timeZone: string): string {
  const key = `${day} ${timeZone}`;
  let start = starts.get(key);
  if (start === undefined) {
    const zoned = Temporal.PlainDate.from(day).toZonedDateTime(timeZone);
    start = zoned.toInstant().toString({ smallestUnit: 'second' });
    starts.set(key, start);
  }
  return start;
}

/** The day after another, `YYYY-MM-DD`. */
export const toNextDay = (day: string) => Temporal.PlainDate.from(day).add({ days: 1 }).toString();

/**
 * Between which instants a span lies; undefined where nothing is known of its time.
 *
 * @param timeZone decides when a day is over where the span names no zone
 */
export function getLimits(span: Span, timeZone: string): Limits | undefined {
  const zone = span.timeZone ?? timeZone;
  const startOf = (day: string) => toStartOfDay(day, zone);
  const endOf = (day: string) => startOf(toNextDay(day));
  const at = ({ first, time }: Moment) =>
    time === undefined ? startOf(first) : toInstant(first, time, zone);
  if (span.within !== undefined) {
    const interval = parseInterval(span.within);
    if (!interval) return undefined;
    const over = endOf(interval.end.last);
    return { first: startOf(interval.start.first), begun: over, over };
  }
  const start = span.start === undefined ? undefined : parseMoment(span.start);
  const end = span.end === undefined ? undefined : parseMoment(span.end);
  const last = end ?? start;
  if (!last) return undefined;
  const isExact = end !== undefined && end.time !== undefined;
  const over = isExact ? at(last) : endOf(last.last);
  if (!start) return { first: '', begun: '', over };
  return { first: at(start), begun: start.time === undefined ? startOf(start.last) : at(start), over };
}
