/**
 * When something begins or ends: an EDTF date, or a local time `2017-12-22 18:00` on the clock of the
 * zone that the entry names. Never an offset: the zone's own rules decide, also when they change.
 */
import { type KnownDate, parseDate } from './edtf.ts';

export interface Moment extends KnownDate {
  /** `HH:MM` on the local clock, where the entry says so. */
  time?: string;
}

const LOCAL = /^(\d{4}-\d{2}-\d{2}) ((?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Reads a date or a local time. Returns undefined for what is neither. */
export function parseMoment(text: string): Moment | undefined {
  const match = LOCAL.exec(text);
  if (!match) return parseDate(text);
  const [, day = '', time = ''] = match;
  const date = parseDate(day);
  return date && { ...date, time };
}

/** What an entry says of its time, as written. */
export interface Span {
  start?: string | undefined;
  end?: string | undefined;
  /** "Some time in" this interval; instead of start and end. */
  within?: string | undefined;
  timeZone?: string | undefined;
}

/** The first and the last day of a span, `YYYY-MM-DD`; undefined where nothing is known. */
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
