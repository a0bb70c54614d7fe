/**
 * Formats dates in words. The days are those that the editor wrote: no clock and no time zone of the machine matters.
 */
import type { InLanguage, Words } from '#i18n/word-types.ts';
import { memoize } from '#memo/memoize.ts';
import type { ClockView, DatePartView, DateView } from '#model/view-types.ts';
import { parseDate, parseInterval } from '#time/edtf.ts';
import { formatOffsetTime, toInstant } from '#time/limits.ts';
import { type Moment, parseEnd, parseMoment, type Span } from '#time/moment.ts';

/** The formats of a language. The runtime takes a while for each. */
const formatsOf = memoize(({ locale }: Words) => ({
  day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  year: new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }),
}));

/** How a language writes a day, for scripts: browsers lack the formats of some languages. */
interface DayFormat {
  /** With `{d}`, `{m}` and `{y}` for the day, the month and the year. */
  pattern: string;
  /** The names of the months in such a day, from January on. */
  months: string[];
}

const GAPS: Readonly<Partial<Record<Intl.DateTimeFormatPartTypes, string>>> = {
  day: '{d}',
  month: '{m}',
  year: '{y}',
};

export const getDayFormat = ({ words }: InLanguage): DayFormat => dayFormatOf(words);

const dayFormatOf = memoize((words: Words): DayFormat => {
  const { day } = formatsOf(words);
  const parts = Array.from({ length: 12 }, (_, month) => day.formatToParts(Date.UTC(2000, month, 28)));
  return {
    pattern: parts[0]?.map(({ type, value }) => GAPS[type] ?? value).join('') ?? '',
    months: parts.map((own) => own.find(({ type }) => type === 'month')?.value ?? ''),
  };
});

const toUtc = (day: string) => new Date(`${day}T00:00:00Z`);

/** Words and dates in reading order. */
type Parts = DatePartView[];

/** A placeholder for the value in a template. */
const HOLE = '\u0000';

/** Inserts dates into a template of words. */
function wrap(template: (inner: string) => string, inner: Parts): Parts {
  const [before = '', after = ''] = template(HOLE).split(HOLE);
  const parts: Parts = [];
  for (const part of [{ text: before }, ...inner, { text: after }]) {
    const last = parts.at(-1);
    if (last && last.datetime === undefined && part.datetime === undefined) last.text += part.text;
    else parts.push({ ...part });
  }
  return parts.filter(({ text }) => text !== '');
}

function createDateParts({ words: all }: InLanguage, date: Moment, timeZone: string | undefined): Parts {
  const words = formatsOf(all)[date.precision].format(toUtc(date.first));
  const text = date.time === undefined ? words : `${words}, ${date.time}`;
  const parts = [{ text, datetime: formatDatetime(date, timeZone) }];
  return date.approximate ? wrap(all.shared.about, parts) : parts;
}

function createRangeParts(model: InLanguage, start: Moment, end: Moment, timeZone?: string): Parts {
  const isPlain = start.precision === end.precision && !start.approximate && !end.approximate;
  if (isPlain && start.time === undefined && end.time === undefined)
    return createPlainRange(model, start, end);
  const first = createDateParts(model, start, timeZone);
  if (start.time !== undefined && end.time !== undefined && start.first === end.first) {
    return [...first, { text: '–' }, { text: end.time, datetime: formatDatetime(end, timeZone) }];
  }
  return [...first, { text: ' – ' }, ...createDateParts(model, end, timeZone)];
}

/** Two days, months or years. Common parts are written once: "21–23 February 2018". */
function createPlainRange(model: InLanguage, start: Moment, end: Moment): Parts {
  const format = formatsOf(model.words)[start.precision];
  const [from, to] = [toUtc(start.first), toUtc(end.first)];
  // In ranges, CLDR writes Serbian days with a zero before them, and alone without it.
  const words = format.formatRange(from, to).replace(/(?<!\d)0(?=\d(?!\d))/g, '');
  const [first, second] = words.split(/\s*–\s*/);
  if (first === undefined || second === undefined) return createDateParts(model, start, undefined);
  // No spaces around the dash between two numbers.
  const dash =
    /^\d+$/.test(first) && start.precision === 'day' ? '–' : words.slice(first.length, -second.length);
  return [
    { text: first, datetime: formatDatetime(start) },
    { text: dash },
    { text: second, datetime: formatDatetime(end) },
  ];
}

/** HTML’s `datetime` of a day, a month, a year or a local time, with the offset of its zone if known. */
function formatDatetime({ precision, first, time }: Moment, timeZone?: string): string {
  if (time === undefined) return first.slice(0, { day: 10, month: 7, year: 4 }[precision]);
  return timeZone === undefined ? `${first}T${time}` : formatOffsetTime(first, time, timeZone);
}

function createView(parts: Parts, clock?: ClockView): DateView {
  const [only, ...rest] = parts;
  const text = parts.map((part) => part.text).join('');
  const extra = rest.length > 0 ? { parts } : only?.datetime !== undefined ? { datetime: only.datetime } : {};
  return { text, ...extra, ...(clock && { clock }) };
}

/** A date field in words: `2018-01` → "January 2018", `2014~` → "about 2014". */
export function createDateView(model: InLanguage, date: string): DateView {
  const known = parseDate(date);
  return known ? createView(createDateParts(model, known, undefined)) : { text: date };
}

/** A date inside a template: "Ended March 2018". */
export const wrapDate = (template: (date: string) => string, date: DateView): DateView =>
  createView(wrap(template, date.parts ?? [date]));

/** A span in words. Returns undefined if nothing is known. A period without an end reads "from". */
export function createSpanView(model: InLanguage, span: Span, isPeriod = false): DateView | undefined {
  if (span.within !== undefined) {
    const interval = parseInterval(span.within);
    if (!interval) return undefined;
    const { start, end } = interval;
    const isOne = start.first === end.first && start.last === end.last;
    return createView(
      wrap(
        model.words.shared.within,
        isOne ? createDateParts(model, start, undefined) : createRangeParts(model, start, end),
      ),
    );
  }
  const { timeZone } = span;
  const start = span.start === undefined ? undefined : parseMoment(span.start);
  const end = span.end === undefined ? undefined : parseEnd(span.end, start);
  const clock = createClock(timeZone, start, end);
  if (start && end) {
    const isSame = start.first === end.first && start.last === end.last && start.time === end.time;
    const parts = isSame
      ? createDateParts(model, start, timeZone)
      : createRangeParts(model, start, end, timeZone);
    return createView(withZone(model, parts, clock), clock);
  }
  if (start) {
    const parts = withZone(model, createDateParts(model, start, timeZone), clock);
    return createView(isPeriod ? wrap(model.words.shared.from, parts) : parts, clock);
  }
  return (
    end &&
    createView(
      wrap(model.words.shared.until, withZone(model, createDateParts(model, end, timeZone), clock)),
      clock,
    )
  );
}

/** The instants of local times, and their zone. */
function createClock(
  timeZone: string | undefined,
  ...moments: (Moment | undefined)[]
): ClockView | undefined {
  if (timeZone === undefined) return undefined;
  const instants = moments.flatMap((moment) =>
    moment?.time === undefined ? [] : [toInstant(moment.first, moment.time, timeZone)],
  );
  return instants.length === 0 ? undefined : { instants: [...new Set(instants)], timeZone };
}

/** Adds the name of the zone to a local time. */
function withZone(model: InLanguage, parts: Parts, clock: ClockView | undefined): Parts {
  if (!clock) return parts;
  const city = clock.timeZone.split('/').at(-1) ?? clock.timeZone;
  return wrap((words) => model.words.shared.zone(words, city.replaceAll('_', ' ')), parts);
}
