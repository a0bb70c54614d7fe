/**
 * Dates of known precision: the part of EDTF (ISO 8601-2:2019, levels 0 and 1) that editors write.
 *
 * `2018-01-19`, `2018-01`, `2018`, each optionally with `~` for "about", and `2021-09/2021-10` for "some time
 * between". A date is an interval of days: `2021-09` begins on the 1st and ends on the 30th, so it is neither before
 * nor after `2021-09-21`.
 */

type Precision = 'year' | 'month' | 'day';

export interface KnownDate {
  precision: Precision;
  /** True if the date has a `~`. */
  approximate: boolean;
  /** The first and last day that the date can mean, `YYYY-MM-DD`. */
  first: string;
  last: string;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/;

/** The number of days of a month (1 to 12) in the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The years that calendars and time zones can tell: other programs read 10000 as 1000, and 0025 as 1925. */
export const YEARS = { first: 1000, last: 2999 } as const;

/** Parses one EDTF date. Returns undefined if it is invalid, no such day exists, or its year is beyond `YEARS`. */
export function parseDate(text: string): KnownDate | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day, tilde] = match;
  if (Number(year) < YEARS.first || Number(year) > YEARS.last) return undefined;
  const approximate = tilde === '~';
  if (month === undefined) {
    return { precision: 'year', approximate, first: `${year}-01-01`, last: `${year}-12-31` };
  }
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const days = daysInMonth(Number(year), Number(month));
  if (day === undefined) {
    return {
      precision: 'month',
      approximate,
      first: `${year}-${month}-01`,
      last: `${year}-${month}-${days}`,
    };
  }
  if (Number(day) < 1 || Number(day) > days) return undefined;
  const exact = `${year}-${month}-${day}`;
  return { precision: 'day', approximate, first: exact, last: exact };
}

interface KnownInterval {
  start: KnownDate;
  end: KnownDate;
}

/** Parses `A/B`, two EDTF dates in order. Returns undefined if it is invalid. */
export function parseInterval(text: string): KnownInterval | undefined {
  const [from, to, more] = text.split('/');
  if (from === undefined || to === undefined || more !== undefined) return undefined;
  const start = parseDate(from);
  const end = parseDate(to);
  return start && end && start.first <= end.last ? { start, end } : undefined;
}
