/**
 * Formats dates and times for machines, with the precision that is known: ISO 8601, with the offset of the zone at
 * that time.
 */
import { Temporal } from 'temporal-polyfill';
import { type Moment, parseMoment } from './moment.ts';

/** How many characters of a day to keep, by precision (ISO 8601-1, 5.2.2.2). */
const LENGTHS = { year: 4, month: 7, day: 10 } as const;

/**
 * Formats a date or a local time in ISO 8601: `2018-01-19`, `2018-01`, `2018`, `2026-06-20T18:00:00+03:00`. Returns
 * undefined for approximate and invalid dates. A repeated local time means the first; a skipped one means the time
 * after the change (RFC 5545, 3.3.5).
 *
 * @param timeZone the zone of the local time
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
