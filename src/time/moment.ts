/**
 * Begin or end of something: an EDTF date, or a local time `2017-12-22 18:00` in the zone of the entry. Never an
 * offset: the rules of the zone decide, even after they change.
 */
import { type KnownDate, parseDate } from './edtf.ts';

export interface Moment extends KnownDate {
  /** Local time `HH:MM`, if the entry has it. `24:00` of an end at midnight. */
  time?: string;
}

const LOCAL = /^(\d{4}-\d{2}-\d{2}) ((?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Parses a date or a local time. Returns undefined if it is neither. */
export function parseMoment(text: string): Moment | undefined {
  const match = LOCAL.exec(text);
  if (!match) return parseDate(text);
  const [, day = '', time = ''] = match;
  const date = parseDate(day);
  return date && { ...date, time };
}

/** The end of a day on the clock (ISO 8601-1:2019/Amd 1, 4.3.8): 00:00 of the next day. */
export const END_OF_DAY = '24:00';

/**
 * Parses the end of something. Midnight belongs to the day before: `2028-01-01 00:00` is 24:00 on 31 December, or the
 * whole of that day if the start has no time. Returns undefined if it is no moment.
 */
export function parseEnd(text: string, start?: Moment): Moment | undefined {
  const end = parseMoment(text);
  if (end?.time !== '00:00') return end;
  const before = new Date(Date.parse(`${end.first}T00:00:00Z`) - DAY);
  const day = parseDate(before.toISOString().slice(0, 10));
  if (!day || (start && day.last < start.first)) return end;
  return start && start.time === undefined ? day : { ...day, time: END_OF_DAY };
}

/** In milliseconds, of a calendar without time zones. */
const DAY = 24 * 60 * 60 * 1000;

/** The dates of an entry, as written. */
export interface Span {
  start?: string | undefined;
  end?: string | undefined;
  /** "Some time in" this interval; replaces start and end. */
  within?: string | undefined;
  timeZone?: string | undefined;
}

/** The first and last day of a span, `YYYY-MM-DD`. Returns undefined if nothing is known. */
export function getDays(span: Span): { first: string; last: string } | undefined {
  if (span.within !== undefined) {
    const [from = '', to = from] = span.within.split('/');
    const [start, end] = [parseDate(from), parseDate(to)];
    return start && end && { first: start.first, last: end.last };
  }
  const start = span.start === undefined ? undefined : parseMoment(span.start);
  const end = span.end === undefined ? start : parseEnd(span.end, start);
  if (start) return { first: start.first, last: end?.last ?? start.last };
  return end && { first: end.first, last: end.last };
}
