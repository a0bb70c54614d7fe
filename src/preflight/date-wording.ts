/** What is wrong with a date, where it can be said better than that it is none. */
import type { FieldType } from '#collections/fields.ts';
import { daysInMonth, parseDate } from '#time/edtf.ts';
import { listReadings, toDate, toMonthName } from './date-repairs.ts';

/** What is wrong with the text of a date, a moment or an interval; undefined where nothing better is known. */
export function explainDate(text: string, field: FieldType | undefined): string | undefined {
  if (field === 'interval') return explainInterval(text);
  if (field !== 'date' && field !== 'moment') return undefined;
  return explainOffset(text, field) ?? explainReadings(text) ?? explainDay(text) ?? explainClock(text, field);
}

function explainInterval(text: string): string | undefined {
  const [from, to] = text.split('/').map((part) => parseDate(part.trim()));
  if (from && to) return from.first > to.last ? 'The later date stands first.' : undefined;
  return text.split('/').map(explainDay).find(Boolean);
}

function explainOffset(text: string, field: FieldType): string | undefined {
  const offset = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2})?\s?(?:Z|[+-]\d{2}:?\d{2})$/.exec(text);
  if (!offset) return undefined;
  const [, day, time] = offset;
  if (field === 'date') return `A day stands here, without a time: ${day}.`;
  return `A time has no offset. Write ${day} ${time}, and the zone of that clock in "timeZone".`;
}

function explainReadings(text: string): string | undefined {
  const [first, second] = listReadings(text);
  if (!first || !second) return undefined;
  return `This can be ${toWords(first)} or ${toWords(second)}. Write ${first} or ${second}.`;
}

function toWords(date: string): string {
  const [, month, day] = date.split('-').map(Number);
  return `${day} ${toMonthName(month ?? 0)}`;
}

function explainDay(text: string): string | undefined {
  const date = toDate(text.trim().replace(/[T ]\d{1,2}:\d{2}$/, ''));
  const [year = 0, month, day] = date?.split('-').map(Number) ?? [];
  if (month === undefined) return undefined;
  if (month < 1 || month > 12)
    return `There is no month ${month}: a date is the year, the month and the day.`;
  const name = toMonthName(month);
  const days = daysInMonth(year, month);
  if (day === undefined || (day >= 1 && day <= days)) return undefined;
  return `There is no ${day} ${name}: ${name} ${year} has ${days} days.`;
}

function explainClock(text: string, field: FieldType): string | undefined {
  const [, day, hour, minutes] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})$/.exec(text) ?? [];
  if (!day) return undefined;
  if (field === 'date') return `A day stands here, without a time: ${day}.`;
  return Number(hour) > 23 || Number(minutes) > 59 ? 'The clock runs from 00:00 to 23:59.' : undefined;
}
