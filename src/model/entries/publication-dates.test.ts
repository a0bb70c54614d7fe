import { expect, test } from 'vitest';
import { createTestModel, getEntry } from '#tests/content.ts';
import { findChanges, getLastingPath, toDayInstant } from './publication-dates.ts';

const entryOf = (ref: string, data: Record<string, unknown>) =>
  getEntry(createTestModel({ [ref]: data }), ref);

test.each([
  [{ date: '2026-03-05' }, { published: '2026-03-05', updated: '2026-03-05' }],
  [
    { date: '2018', published: '2020-02' },
    { published: '2020-02-01', updated: '2020-02-01' },
  ],
  [
    { date: '2018', publishFrom: '2020-02-03' },
    { published: '2020-02-03', updated: '2020-02-03' },
  ],
  [
    { date: '2018-01-19', published: '2018-01-20', updated: '2018-02-01' },
    { published: '2018-01-20', updated: '2018-02-01' },
  ],
  [
    { date: '2018-01-19', updated: '2018' },
    { published: '2018-01-19', updated: '2018-01-19' },
  ],
  [
    { date: '2018-01-19', updated: '2018-03' },
    { published: '2018-01-19', updated: '2018-03-01' },
  ],
  [
    { date: '2027-03-18', updated: '2026-05-02' },
    { published: '2026-05-02', updated: '2026-05-02' },
  ],
  [
    { date: '2027-03-18', updated: '2026-05-02', confirmed: '2026-04-30' },
    { published: '2026-04-30', updated: '2026-05-02' },
  ],
  [
    { date: '2018-01-19', confirmed: '2026-04-30' },
    { published: '2018-01-19', updated: '2018-01-19' },
  ],
])('news with %j changed %j', (data, changes) => {
  expect(findChanges(entryOf('news/x', data))).toEqual(changes);
});

test('a place without any day has none; one that was updated has that', () => {
  expect(findChanges(entryOf('cities/x', {}))).toBeUndefined();
  expect(findChanges(entryOf('cities/x', { updated: '2026-01-02' }))).toEqual({
    published: '2026-01-02',
    updated: '2026-01-02',
  });
});

test('a day is told by its beginning', () => {
  expect(toDayInstant('2026-06-01')).toBe('2026-05-31T22:00:00Z');
});

test('an entry keeps its first name', () => {
  expect(getLastingPath(entryOf('events/new', {}))).toBe('events/new');
  expect(getLastingPath(entryOf('events/new', { redirectFrom: ['/events/first/', '/events/second/'] }))).toBe(
    'events/first',
  );
});
