/** Explains what is wrong with a date: its code, and a message if the reason is known. */
import type { FieldType } from '#collections/field-types.ts';
import { type Message, say } from '#messages/message.ts';
import type { DiagnosticCode } from '#preflight/diagnostics/diagnostic.ts';
import { daysInMonth, parseDate, YEARS } from '#time/edtf.ts';
import { findDate, listDateRepairs, listReadings } from './date-fixes.ts';

interface DateMessage {
  code: DiagnosticCode;
  /** Undefined if it is only known not to be a date. */
  message?: Message;
}

/** Explains what is wrong with a date, a moment or an interval. Returns undefined for fields of other types. */
export function explainDate(text: string, field: FieldType | undefined): DateMessage | undefined {
  if (field === 'interval') return explainInterval(text);
  if (field !== 'date' && field !== 'moment') return undefined;
  return (
    explainYear(text) ??
    explainOffset(text, field) ??
    explainReadings(text) ??
    explainDay(text) ??
    explainClock(text, field) ??
    explainNotation(text)
  );
}

function explainInterval(text: string): DateMessage {
  const [from, to] = text.split('/').map((part) => parseDate(part.trim()));
  if (from && to && from.first > to.last) {
    return { code: 'date-order', message: say('dates', 'laterFirst') };
  }
  const diagnostic = text
    .split('/')
    .map((part) => explainYear(part) ?? explainDay(part))
    .find(Boolean);
  return diagnostic ?? { code: 'date-invalid' };
}

function explainYear(text: string): DateMessage | undefined {
  const [, year] = /^(\d{4})(?:$|[-~ ])/.exec(text.trim()) ?? [];
  if (year === undefined || (Number(year) >= YEARS.first && Number(year) <= YEARS.last)) return undefined;
  return { code: 'date-impossible', message: say('dates', 'year', YEARS.first, YEARS.last) };
}

const WITH_OFFSET = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2})?(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})$/;

function explainOffset(text: string, field: 'date' | 'moment'): DateMessage | undefined {
  const [, day, time = '', offset] = WITH_OFFSET.exec(text) ?? [];
  if (day === undefined) return undefined;
  if (field === 'date') return createDayAlone(day);
  const message = offset === 'Z' ? say('dates', 'zone') : say('dates', 'offset', day, time);
  return { code: 'time-offset', message };
}

function explainReadings(text: string): DateMessage | undefined {
  const [first, second] = listReadings(text);
  if (!first || !second) return undefined;
  return { code: 'date-ambiguous', message: say('dates', 'ambiguous', first, second) };
}

function explainDay(text: string): DateMessage | undefined {
  const date = findDate(text.trim().replace(/[T ]\d{1,2}:\d{2}$/, ''));
  const [year = 0, month, day] = date?.split('-').map(Number) ?? [];
  if (month === undefined) return undefined;
  const create = (message: Message): DateMessage => ({ code: 'date-impossible', message });
  if (month < 1 || month > 12) {
    const swapped = day === undefined ? '' : formatDate(year, day, month);
    return create(
      parseDate(swapped) ? say('dates', 'noMonthButDay', month, swapped) : say('dates', 'noMonth', month),
    );
  }
  const days = daysInMonth(year, month);
  if (day === undefined || (day >= 1 && day <= days)) return undefined;
  const known = formatDate(year, month);
  if (day <= days || day > LONGEST_MONTH) return create(say('dates', 'noDay', day, month, year, days, known));
  const [last, next] = [formatDate(year, month, days), formatDate(year, month + 1, 1)];
  return create(say('dates', 'noDayButNear', day, month, year, days, known, last, next));
}

/** A shorter month is never the last of its year. */
const LONGEST_MONTH = 31;

const formatDate = (year: number, ...parts: number[]): string =>
  [year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-');

function explainClock(text: string, field: 'date' | 'moment'): DateMessage | undefined {
  const [, day, hour, minutes] = /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}):(\d{2})$/.exec(text) ?? [];
  if (!day) return undefined;
  if (field === 'date') return createDayAlone(day);
  if (Number(hour) < 24 && Number(minutes) < 60) return undefined;
  return { code: 'time-invalid', message: say('dates', 'clock') };
}

const createDayAlone = (day: string): DateMessage => ({
  code: 'date-invalid',
  message: say('dates', 'dayAlone', day),
});

/** An unambiguous date only has another notation; for any other, the editor must decide. */
function explainNotation(text: string): DateMessage {
  return { code: listDateRepairs(text).length > 0 ? 'date-notation' : 'date-invalid' };
}
