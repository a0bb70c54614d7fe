/** Dates and times for machines, as far as they are known: ISO 8601, with the offset of the zone at that time. */
import { Temporal } from 'temporal-polyfill';
import { type Moment, parseMoment } from './moment.ts';

/** How much of a day a date says: that of a year and of a month is cut (ISO 8601-1, 5.2.2.2). */
const LENGTHS = { year: 4, month: 7, day: 10 } as const;

/**
 * A date or a local time in ISO 8601: `2018-01-19`, `2018-01`, `2018`, `2026-06-20T18:00:00+03:00`. Undefined for
 * what is only about then, and for what is no date. Where the clock had a time twice the first is meant, where it
 * skipped it the time that it was put to (RFC 5545, 3.3.5).
 *
 * @param timeZone the zone on whose clock a local time is read
 */
export function formatIsoDate(text: string, timeZone: string): string | undefined {
  const moment = parseMoment(text);
  return moment && !moment.approximate ? write(moment, timeZone) : undefined;
}

function write({ precision, first, time }: Moment, timeZone: string): string {
  if (time === undefined) return first.slice(0, LENGTHS[precision]);
  return Temporal.PlainDateTime.from(`${first}T${time}`)
    .toZonedDateTime(timeZone)
    .toString({ smallestUnit: 'second', timeZoneName: 'never' });
}
