/**
 * A span of time as it is drawn: what is known solid, the month or year in which it began or ended open, what is
 * only about so broken, and an end that nobody recorded fading out.
 */
import { type KnownDate, parseDate } from '#time/edtf.ts';
import { type Moment, parseMoment, type Span } from '#time/moment.ts';

export type TimeLook = 'known' | 'open' | 'about' | 'fade-out' | 'fade-in';

export interface TimePart {
  look: TimeLook;
  /** `YYYY-MM-DD`, both included; of a fading part, the day from which or to which it fades. */
  first: string;
  last: string;
}

/** The parts of a span, in order of time; none where it has no date. `duration` stands in for an end. */
export function listBarSegments(span: Span, duration?: string): TimePart[] {
  if (span.within !== undefined) {
    const [from, to] = span.within.split('/').map((date) => parseDate(date));
    return from && to ? [{ look: 'open', first: from.first, last: to.last }] : [];
  }
  const start = span.start === undefined ? undefined : parseMoment(span.start);
  const end = span.end === undefined ? start && addDuration(start, duration) : parseMoment(span.end);
  if (start && end) return listWholeSegments(start, end);
  if (start) return [...listEdgeSegments(start), { look: 'fade-out', first: start.last, last: start.last }];
  return end ? [{ look: 'fade-in', first: end.first, last: end.first }, ...listEdgeSegments(end)] : [];
}

function listWholeSegments(start: Moment, end: Moment): TimePart[] {
  // Of two dates that meet, such as 2018 and March 2018, nothing in between is certain.
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

/** The days that a date can mean; none where it is a day. */
function listEdgeSegments(date: KnownDate): TimePart[] {
  if (isExact(date)) return [];
  return [{ look: date.approximate ? 'about' : 'open', first: date.first, last: date.last }];
}

/** When something ends that lasts so long: about then, for nobody wrote down the day. */
function addDuration(start: Moment, duration: string | undefined): KnownDate | undefined {
  const [, amount, unit] = /^(\d+(?:\.\d+)?) (month|year)s?$/.exec(duration ?? '') ?? [];
  if (amount === undefined) return undefined;
  const months = Math.round(Number(amount) * (unit === 'year' ? 12 : 1));
  const [year = 0, month = 1] = start.last.split('-').map(Number);
  const last = year * 12 + month - 1 + months - (start.last.endsWith('-01') ? 1 : 0);
  return parseDate(`${Math.floor(last / 12)}-${String((last % 12) + 1).padStart(2, '0')}~`);
}
