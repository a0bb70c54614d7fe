/**
 * Begin or end of something: an EDTF date, or a local time `2017-12-22 18:00` in the zone of the entry. Never an
 * offset: the rules of the zone decide, even after they change.
 */
import { type KnownDate, parseDate } from './edtf.ts';

export interface Moment extends KnownDate {
  /** Local time `HH:MM`, if the entry has it. */
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
  const end = span.end === undefined ? start : parseMoment(span.end);
  if (start) return { first: start.first, last: end?.last ?? start.last };
  return end && { first: end.first, last: end.last };
}
