import { expect, test } from 'vitest';
import { createTestModel } from '#tests/content.ts';
import { listLastModified } from './last-modified.ts';

const changed = (entries: Record<string, Record<string, unknown>>) =>
  Object.fromEntries(listLastModified(createTestModel(entries)));

test.each([
  ['news by its day', 'news/x', { date: '2026-03-05' }, '2026-03-05'],
  ['news known to the month', 'news/x', { date: '2026-03' }, undefined],
  ['news about a day', 'news/x', { date: '2026-03-05~' }, undefined],
  [
    'the last of several',
    'news/x',
    { date: '2026-03-05', published: '2026-03-07', updated: '2026-04' },
    '2026-03-07',
  ],
  ['an event by its day', 'events/x', { start: '2026-03-05' }, undefined],
  ['an event that was updated', 'events/x', { start: '2026-03-05', updated: '2026-03-06' }, '2026-03-06'],
  ['what came out on a day', 'events/x', { start: '2026-03-05', publishFrom: '2026-02-01' }, '2026-02-01'],
  ['a day that lies ahead', 'cities/x', { updated: '2026-06-02' }, undefined],
  ['a day that has come', 'cities/x', { updated: '2026-06-01' }, '2026-06-01'],
])('%s', (_, ref, data, day) => {
  expect(changed({ [ref]: data })[`/${ref}/`]).toBe(day);
});

test('a list has changed with the last of its entries, where all of them say when', () => {
  const first = { 'news/a': { date: '2026-03-05' }, 'news/b': { date: '2026-02-05' } };
  expect(changed(first)['/news/']).toBe('2026-03-05');
  expect(changed({ ...first, 'news/c': { date: '2026' } })['/news/']).toBeUndefined();
  expect(changed({})).toEqual({});
});
