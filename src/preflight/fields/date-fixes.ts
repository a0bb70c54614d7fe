/** Converts other date notations to ours, if they are unambiguous. */

import { MONTHS } from '#text/month-names.ts';

/** Converts `19.01.2026`, `2026-1-9`, `19 January 2026` or `2026-01-19T18:00` to `2026-01-19`, and keeps the time. */
export function listDateRepairs(text: string): string[] {
  const [, day = text.trim(), hour, minutes] =
    /^(.+?)(?:T|,?\s+)(\d{1,2}):(\d{2})(?::00)?$/.exec(text.trim()) ?? [];
  const about = /^(?:~|ca?\.?\s|circa\s|about\s)\s*(.+)$/i.exec(day)?.[1];
  const date = findDate(about ?? day);
  if (!date) return [];
  return [`${date}${about ? '~' : ''}${hour ? ` ${hour.padStart(2, '0')}:${minutes}` : ''}`];
}

/** Converts two dates in other notations, or in the wrong order. */
export function listIntervalRepairs(text: string): string[] {
  const parts = text.split(/\s*(?:\/|–|—|\s-\s|\sto\s)\s*/);
  const [from, to] = parts.map((part) => listDateRepairs(part)[0]);
  return parts.length === 2 && from && to ? [`${from}/${to}`, `${to}/${from}`] : [];
}

/** A date in the order year, month, day. The day need not exist. */
export function findDate(text: string): string | undefined {
  return fromYear(text) ?? fromDay(text) ?? fromWords(text);
}

/** Both readings of a date whose day and month are ambiguous. */
export function listReadings(text: string): string[] {
  const [, first, second, year] = /^(\d{1,2})[-./]\s?(\d{1,2})[-./]\s?(\d{4})\.?$/.exec(text) ?? [];
  if (!first || !second || !year) return [];
  const readings = [join(year, second, first), join(year, first, second)];
  return [...new Set(readings.filter((date) => Number(date.slice(5, 7)) <= 12))];
}

function fromYear(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2})\.?)?)?$/.exec(text) ?? [];
  return year && join(year, month, day);
}

function fromDay(text: string): string | undefined {
  const [reading, second] = listReadings(text);
  return second ? undefined : reading;
}

function fromWords(text: string): string | undefined {
  const words = text.replace(/(\d)(?:st|nd|rd|th)\b|[.,]|\bof\b/g, '$1').split(/\s+/);
  const month = words.map((word) => MONTHS.findIndex((name) => isMonth(word, name)) + 1).find(Boolean);
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const [year, ...years] = numbers.filter((number) => number.length === 4);
  const [day, ...days] = numbers.filter((number) => number.length < 3);
  const isWhole = words.length === numbers.length + 1 && years.length === 0 && days.length === 0;
  return month && year && isWhole ? join(year, String(month), day) : undefined;
}

/** `January`, `jan`: at least three letters, and nothing else. */
function isMonth(word: string, name: string): boolean {
  return word.length > 2 && name.toLowerCase().startsWith(word.toLowerCase());
}

const join = (year: string, ...parts: (string | undefined)[]) =>
  [year, ...parts.filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))].join('-');
