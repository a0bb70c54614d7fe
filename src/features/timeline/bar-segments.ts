/**
 * Splits a span into segments to draw: solid for known dates, outlined for the month or year of a start or end,
 * broken for approximate dates, fading for an unrecorded end.
 */
import { type KnownDate, parseDate } from '#time/edtf.ts';
import { type Moment, parseEnd, parseMoment, type Span } from '#time/moment.ts';

type TimeLook = 'known' | 'open' | 'about' | 'fade-out' | 'fade-in';

export interface TimePart {
  look: TimeLook;
  /** `YYYY-MM-DD`, both included; for a fading segment, the day on which the fading begins or ends. */
  first: string;
  last: string;
}

/** The segments of a span, by time; empty without a date. `duration` replaces a missing end. */
export function listBarSegments(span: Span, duration?: string): TimePart[] {
  if (span.within !== undefined) {
    const [from, to] = span.within.split('/').map((date) => parseDate(date));
    return from && to ? [{ look: 'open', first: from.first, last: to.last }] : [];
  }
  const start = span.start === undefined ? undefined : parseMoment(span.start);
  const end = span.end === undefined ? start && addDuration(start, duration) : parseEnd(span.end, start);
  if (start && end) return listWholeSegments(start, end);
  if (start) return [...listEdgeSegments(start), { look: 'fade-out', first: start.last, last: start.last }];
  return end ? [{ look: 'fade-in', first: end.first, last: end.first }, ...listEdgeSegments(end)] : [];
}

function listWholeSegments(start: Moment, end: Moment): TimePart[] {
  // If two dates overlap, such as 2018 and March 2018, nothing between them is certain.
  if (end.first <= start.last && !(isExact(start) && isExact(end))) {
    const look = start.approximate || end.approximate ? 'about' : 'open';
    return [{ look, first: start.first, last: end.last }];
  }
  const [before, behind] = [listEdgeSegments(start), listEdgeSegments(end)];
  const first = before.length > 0 ? start.last : start.first;
  const last = behind.length > 0 ? end.first : end.last;
  return [...before, { look: 'known', first, last }, ...behind];
}

const isExact = ({ precision, approximate }: KnownDate) => precision === 'day' && !approximate;

/** The days that a date can mean; empty for an exact day. */
function listEdgeSegments(date: KnownDate): TimePart[] {
  if (isExact(date)) return [];
  return [{ look: date.approximate ? 'about' : 'open', first: date.first, last: date.last }];
}

/** The end after a duration: approximate, because nobody recorded the day. */
function addDuration(start: Moment, duration: string | undefined): KnownDate | undefined {
  const [, amount, unit] = /^(\d+(?:\.\d+)?) (month|year)s?$/.exec(duration ?? '') ?? [];
  if (amount === undefined) return undefined;
  const months = Math.round(Number(amount) * (unit === 'year' ? 12 : 1));
  const [year = 0, month = 1] = start.last.split('-').map(Number);
  const last = year * 12 + month - 1 + months - (start.last.endsWith('-01') ? 1 : 0);
  return parseDate(`${Math.floor(last / 12)}-${String((last % 12) + 1).padStart(2, '0')}~`);
}
