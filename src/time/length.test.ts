import { expect, test } from 'vitest';
import { addLength } from './length.ts';

test.each([
  ['1 hour', '2026-03-29T01:30:00Z'],
  ['2.5 hours', '2026-03-29T03:00:00Z'],
  ['90 minutes', '2026-03-29T02:00:00Z'],
  ['1 minute', '2026-03-29T00:31:00Z'],
])('%s after an instant', (length, instant) => {
  expect(addLength('2026-03-29T00:30:00Z', length)).toBe(instant);
});

test.each(['2 days', '1 week', '6 months', '2.5 years', 'long'])('%s is no time on a clock', (length) => {
  expect(addLength('2026-03-29T00:30:00Z', length)).toBeUndefined();
});
