import { expect, test } from 'vitest';
import { createTestModel, getEntry } from '#tests/content.ts';
import { findPeriodState } from './period-status.ts';

const stateOn = (buildDate: string, ref: string, data: Record<string, unknown>) => {
  const model = createTestModel({ [ref]: data }, { buildDate });
  return findPeriodState(model, getEntry(model, ref));
};

test.each([
  [{}, 'unknown'],
  [{ start: '2020' }, 'unknown'],
  [{ start: '2020', end: '2030' }, 'running'],
  [{ start: '2020', end: '2026-06-15' }, 'running'],
  [{ start: '2026-06-15', end: '2026-06-15' }, 'running'],
  [{ start: '2020', end: '2026-06-14' }, 'ended'],
  [{ end: '2025' }, 'ended'],
  // For an end "in 2026", nobody knows in June whether it has ended.
  [{ start: '2020', end: '2026' }, 'unknown'],
  // For a start in June, nobody knows whether it has begun.
  [{ start: '2026-06', end: '2028' }, 'unknown'],
  [{ start: '2026-06-16', end: '2028' }, 'coming'],
  [{ start: '2027' }, 'coming'],
  [{ end: '2030' }, 'unknown'],
])('a project of %j is %s in the middle of June 2026', (dates, state) => {
  expect(stateOn('2026-06-15', 'projects/p', dates)).toBe(state);
});

test('what happens on a day or is simply there has no period', () => {
  expect(stateOn('2026-06-15', 'events/e', { start: '2020', end: '2030' })).toBeUndefined();
  expect(stateOn('2026-06-15', 'hubs/h', { founded: '2020' })).toBeUndefined();
});
