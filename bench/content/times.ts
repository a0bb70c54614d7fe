/** Plans dates with every precision, and in order. */
import type { Shape } from '#collections/shape.ts';
import { daysInMonth } from '#time/edtf.ts';
import type { Random } from './random.ts';

/** The time of an entry: its days, and the fields that state them. */
export interface PlannedTime {
  /** `YYYY-MM-DD` */
  first: string;
  last: string;
  /** True if it lasts hours or days, false if years. */
  isShort: boolean;
  /** The fields of the entry, by their names. */
  fields: { date?: string; start?: string; end?: string; within?: string; timeZone?: string };
}

type Days = Pick<PlannedTime, 'first' | 'last'>;

/** All generated entries are in these years. */
export const ERA: Days = { first: '2010-01-01', last: '2028-06-30' };

const DAY = 24 * 60 * 60 * 1000;
const YEAR = 365;

/** Time zones by country; the default is central European time. */
const ZONES: Readonly<Record<string, string>> = {
  AL: 'Europe/Tirane',
  BG: 'Europe/Sofia',
  GE: 'Asia/Tbilisi',
  GR: 'Europe/Athens',
  MD: 'Europe/Chisinau',
  RO: 'Europe/Bucharest',
  UA: 'Europe/Kyiv',
};

export const getTimeZone = (country: string) => ZONES[country] ?? 'Europe/Belgrade';

/**
 * Plans the time of an entry, for the fields that its collection has. Returns undefined if it has none. `whole` is
 * the time of its parent; `isCall` means that it has only an end, its deadline.
 */
export function planTime(
  shape: Shape,
  random: Random,
  { country, whole, isCall }: { country: string; whole: Days | undefined; isCall: boolean },
): PlannedTime | undefined {
  const { date, start, end, within, timeZone } = shape.properties ?? {};
  if (start?.field === 'date') return planYears(random, end !== undefined);
  if (start?.field === 'moment') {
    const days = planDays(random, whole ?? ERA);
    if (isCall) return { ...days, isShort: true, fields: { end: days.last } };
    if (within && random.isChance(0.08)) {
      const interval = `${days.first.slice(0, 7)}/${addDays(days.last, 40).slice(0, 7)}`;
      return { ...days, isShort: true, fields: { within: interval } };
    }
    const fields = createFields(random, days, timeZone ? getTimeZone(country) : undefined);
    if (!end) delete fields.end;
    return { ...days, isShort: true, fields };
  }
  if (date?.field !== 'date') return undefined;
  const day = pickDay(random, ERA);
  return { first: day, last: day, isShort: true, fields: { date: blurDate(random, day, 0.9) } };
}

/** The time of a programme. */
function planYears(random: Random, canEnd: boolean): PlannedTime {
  const first = pickDay(random, { first: ERA.first, last: '2024-12-31' });
  const last = addDays(first, random.toInteger(YEAR, 4 * YEAR));
  const start = blurDate(random, first, 0.3);
  const fields = canEnd && random.isChance(0.6) ? { start, end: blurDate(random, last, 0.3) } : { start };
  return { first, last, isShort: false, fields };
}

function planDays(random: Random, within: Days): Days {
  const first = pickDay(random, within);
  const last = random.isChance(0.6) ? first : addDays(first, random.toInteger(1, 3));
  return { first, last: last < within.last ? last : within.last };
}

/** Precision from hours to only a year. */
function createFields(
  random: Random,
  { first, last }: Days,
  timeZone: string | undefined,
): PlannedTime['fields'] {
  if (timeZone && random.isChance(0.25)) {
    const hour = random.pick(['09:00', '09:30', '10:00']);
    return { start: `${first} ${hour}`, end: `${last} ${random.toInteger(15, 19)}:00`, timeZone };
  }
  if (first !== last) return { start: first, end: last };
  return { start: blurDate(random, first, 0.85) };
}

/** The time of a session within that of the entry, as a local time if the entry has one. */
export function planSession(
  random: Random,
  time: PlannedTime,
  index: number,
): { start: string; end?: string } {
  const days = Math.round((Date.parse(time.last) - Date.parse(time.first)) / DAY) + 1;
  const day = addDays(time.first, Math.min(Math.floor(index / 4), days - 1));
  if (!time.fields.timeZone) return { start: day };
  const hour = 11 + (index % 4);
  return { start: `${day} ${hour}:00`, end: `${day} ${hour}:${random.pick(['30', '45'])}` };
}

/** Reduces the precision of a day as sources do; `exactly` is the probability of an exact day. */
export function blurDate(random: Random, day: string, exactly: number): string {
  if (random.isChance(exactly)) return day;
  const known = day.slice(0, random.isChance(0.7) ? 7 : 4);
  return random.isChance(0.1) ? `${known}~` : known;
}

/** Any day between two. */
export function pickDay(random: Random, { first, last }: Days): string {
  const year = random.toInteger(Number(first.slice(0, 4)), Number(last.slice(0, 4)));
  const month = random.toInteger(1, 12);
  const day = random.toInteger(1, daysInMonth(year, month));
  const picked = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return picked < first ? first : picked > last ? last : picked;
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
