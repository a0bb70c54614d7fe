import { expect, test } from 'vitest';
import { readState } from './page-state.ts';

const NOW = Date.parse('2026-06-01T10:00:00Z');

test.each([
  [undefined, undefined],
  ['Cancelled', 'Cancelled'],
  ['Past 2026-06-01T09:59:59Z', 'Past'],
  ['Past 2026-06-01T10:00:01Z', undefined],
])('the state %s is said as %s', (state, said) => {
  expect(readState(state, NOW)).toBe(said);
});
