import { expect, test } from 'vitest';
import { countDays, subtractMonths } from './calendar.ts';

test.each([
  ['2026-06-01', 24, '2024-06-01'],
  ['2026-03-31', 1, '2026-02-28'],
  ['2024-03-31', 1, '2024-02-29'],
  ['2026-01-15', 13, '2024-12-15'],
  ['2026-01-15', 0, '2026-01-15'],
])('%s less %i months is %s', (day, months, expected) => {
  expect(subtractMonths(day, months)).toBe(expected);
});

test('what is no day is refused', () => {
  expect(() => subtractMonths('2026-06', 1)).toThrow();
});

test.each([
  ['2000-01-01', '2000-01-01', 0],
  ['2000-01-01', '2026-06-01', 9648],
  ['2026-03-28', '2026-03-30', 2],
  ['2000-01-01', '1999-12-31', -1],
])('from %s to %s it is %i days', (from, to, days) => {
  expect(countDays(from, to)).toBe(days);
});
