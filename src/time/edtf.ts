/**
 * Dates as they are known: the part of EDTF (ISO 8601-2:2019, levels 0 and 1) that editors write.
 *
 * `2018-01-19`, `2018-01`, `2018`, each with a `~` behind it for "about", and `2021-09/2021-10` for
 * "some time between". A date is an interval of days: `2021-09` begins on the 1st and ends on the 30th,
 * so it is neither before nor after `2021-09-21`.
 */

export type Precision = 'year' | 'month' | 'day';

export interface KnownDate {
  precision: Precision;
  /** True where the date was written with `~`. */
  approximate: boolean;
  /** First and last day that the date can mean, `YYYY-MM-DD`. */
  first: string;
  last: string;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/;

/** Days of a month of the proleptic Gregorian calendar; month 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Reads one EDTF date. Returns undefined for what is not one, impossible days among them. */
export function parseDate(text: string): KnownDate | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day, tilde] = match;
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

export interface KnownInterval {
  start: KnownDate;
  end: KnownDate;
}

/** Reads `A/B`, two EDTF dates in order. Returns undefined for anything else. */
export function parseInterval(text: string): KnownInterval | undefined {
  const [from, to, more] = text.split('/');
  if (from === undefined || to === undefined || more !== undefined) return undefined;
  const start = parseDate(from);
  const end = parseDate(to);
  return start && end && start.first <= end.last ? { start, end } : undefined;
}
