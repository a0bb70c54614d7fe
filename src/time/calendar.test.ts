import { expect, test } from 'vitest';
import { toMonthsBefore } from './calendar.ts';

test.each([
  ['2026-06-01', 24, '2024-06-01'],
  ['2026-03-31', 1, '2026-02-28'],
  ['2024-03-31', 1, '2024-02-29'],
  ['2026-01-15', 13, '2024-12-15'],
  ['2026-01-15', 0, '2026-01-15'],
])('%s less %i months is %s', (day, months, expected) => {
  expect(toMonthsBefore(day, months)).toBe(expected);
});

test('what is no day is refused', () => {
  expect(() => toMonthsBefore('2026-06', 1)).toThrow();
});
