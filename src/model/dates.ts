/** Dates in words. The days are those that the editor wrote; no clock and no zone of a machine has a say. */
import { en } from '#i18n/en.ts';
import { site } from '#site.ts';
import { type KnownDate, parseDate, parseInterval } from '#time/edtf.ts';
import { type Moment, parseMoment, type Span } from '#time/moment.ts';
import type { DateView } from './types.ts';

const locale = site.languages[0];

const FORMATS = {
  day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  year: new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }),
};

const toUtc = (day: string) => new Date(`${day}T00:00:00Z`);

function toWords(date: Moment): string {
  const words = FORMATS[date.precision].format(toUtc(date.first));
  const text = date.time === undefined ? words : `${words}, ${date.time}`;
  return date.approximate ? en.about(text) : text;
}

function toRangeWords(start: Moment, end: Moment): string {
  const isPlain = start.precision === end.precision && !start.approximate && !end.approximate;
  if (isPlain && start.time === undefined && end.time === undefined) {
    const words = FORMATS[start.precision].formatRange(toUtc(start.first), toUtc(end.first));
    // Between two numbers the dash stands without spaces: "21–23 February 2018".
    return words.replace(/^(\d+)\s*–\s*(\d+)(?= )/, '$1–$2');
  }
  if (start.time !== undefined && end.time !== undefined && start.first === end.first) {
    return `${toWords(start)}–${end.time}`;
  }
  return `${toWords(start)} – ${toWords(end)}`;
}

/** HTML's `datetime`: of an exact day, month, year or local time. */
function toDatetime(date: Moment): string | undefined {
  if (date.approximate) return undefined;
  const length = { day: 10, month: 7, year: 4 }[date.precision];
  const day = date.first.slice(0, length);
  return date.time === undefined ? day : `${day}T${date.time}`;
}

const toView = (text: string, datetime?: string): DateView =>
  datetime === undefined ? { text } : { text, datetime };

/** A date of a field in words: `2018-01` → "January 2018", `2014~` → "about 2014". */
export function toDateView(date: string): DateView {
  const known: KnownDate | undefined = parseDate(date);
  return known ? toView(toWords(known), toDatetime(known)) : toView(date);
}

/** A span in words; undefined where nothing is known. A project that only begins runs "from" then. */
export function toSpanView(span: Span, isPeriod = false): DateView | undefined {
  if (span.within !== undefined) {
    const interval = parseInterval(span.within);
    return interval && toView(en.within(toRangeWords(interval.start, interval.end)));
  }
  const start = span.start === undefined ? undefined : parseMoment(span.start);
  const end = span.end === undefined ? undefined : parseMoment(span.end);
  if (start && end) return toView(withZone(toRangeWords(start, end), span, start, end), sameDay(start, end));
  if (start) {
    const words = withZone(toWords(start), span, start);
    return isPeriod ? toView(en.from(words)) : toView(words, toDatetime(start));
  }
  return end && toView(en.until(withZone(toWords(end), span, end)));
}

const sameDay = (start: Moment, end: Moment) => (start.first === end.last ? toDatetime(start) : undefined);

/** A clock time says whose clock it is. */
function withZone(words: string, span: Span, ...moments: Moment[]): string {
  if (span.timeZone === undefined || moments.every(({ time }) => time === undefined)) return words;
  const city = span.timeZone.split('/').at(-1) ?? span.timeZone;
  return en.zone(words, city.replaceAll('_', ' '));
}
