/** Finds weekdays that do not match the date beside them, in English text. */

import type { DiagnosticText } from '#markdown/syntax/diagnostics.ts';
import { say } from '#messages/message.ts';
import { MONTHS } from '#text/month-names.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** Earlier dates may use the Julian calendar: Greece changed in 1923. */
const FIRST_YEAR = 1924;

/** A cheap test: most texts contain no weekday. */
export const WEEKDAY = /\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b/;

const day = `(?<weekday>${WEEKDAY.source})`;
const number = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const month = '(?<month>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\\b';
const year = '(?<year>\\d{4})(?!\\d)';
const gap = '[\\s\\u00a0]+';

/** Unambiguous date formats; not 3/4/2018. */
const DATES = [
  `${number}(?:${gap}of)?${gap}${month}\\.?,?${gap}${year}`,
  `${month}\\.?${gap}${number},?${gap}${year}`,
  `${number}\\.\\s?(?<month>\\d{1,2})\\.\\s?${year}`,
  `${year}-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)`,
];

/** `Friday, 19 January 2018`, but not a newspaper of that name; `19 January 2018 (Friday)`. */
const PATTERNS = DATES.flatMap((date) => [
  new RegExp(`(?<!\\bThe\\s)\\b${day}\\.?,?${gap}(?:the${gap})?${date}`, 'g'),
  new RegExp(`(?<![\\d.,/-])\\b${date},?${gap}\\(${day}\\)`, 'g'),
]);

/** Lists wrong weekdays of a text, with their offsets. */
export function listWeekdayDiagnostics(text: string): [index: number, diagnostic: DiagnosticText<string>][] {
  if (!WEEKDAY.test(text)) return [];
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): [number, DiagnosticText<string>][] => {
      const diagnostic = findDiagnostic(match[0].replace(/\s+/g, ' '), match.groups ?? {});
      return diagnostic ? [[match.index, { ...diagnostic, replaces: match[0] }]] : [];
    }),
  );
}

function findDiagnostic(written: string, groups: Record<string, string>): DiagnosticText<string> | undefined {
  const { weekday = '', year: yearText = '', month: monthText = '', day: dayText = '' } = groups;
  const [named, inMonth, inYear] = [findNameIndex(DAYS, weekday), parseMonth(monthText), Number(yearText)];
  if (named === -1 || inMonth === -1 || inYear < FIRST_YEAR) return undefined;
  const date = new Date(Date.UTC(inYear, inMonth, Number(dayText)));
  if (date.getUTCMonth() !== inMonth || date.getUTCDate() !== Number(dayText)) {
    return { code: 'date-weekday', message: say('dates', 'noSuchDay', written) };
  }
  const right = DAYS[date.getUTCDay()] ?? '';
  if (right === DAYS[named]) return undefined;
  return {
    code: 'date-weekday',
    message: say('dates', 'weekday', date.getUTCDay(), named),
    suggestion: written.replace(weekday, weekday.endsWith('day') ? right : right.slice(0, 3)),
  };
}

function parseMonth(text: string): number {
  return /^\d/.test(text) ? Number(text) - 1 : findNameIndex(MONTHS, text);
}

/** The index of the name that a word abbreviates or equals. */
function findNameIndex(names: readonly string[], word: string): number {
  return names.findIndex((name) => name.startsWith(word));
}
