import { expect, test } from 'vitest';
import { isOffered, listChoices } from './facet-choices.ts';

const BY_COUNT = { isNewestFirst: false, labels: {} };

const listValues = (...[facet, counts, chosen]: Parameters<typeof listChoices>) =>
  listChoices(facet, counts, chosen).map(({ value, count }) => `${value} ${count}`);

test('values are ordered by count, then by name', () => {
  expect(listValues(BY_COUNT, { Serbia: 3, Albania: 3, Kosovo: 12 }, [])).toEqual([
    'Kosovo 12',
    'Albania 3',
    'Serbia 3',
  ]);
});

test('years stand newest first', () => {
  expect(listValues({ isNewestFirst: true, labels: {} }, { 2017: 9, 2021: 1, 2019: 4 }, [])).toEqual([
    '2021 1',
    '2019 4',
    '2017 9',
  ]);
});

test('a value without results is offered only if it is chosen', () => {
  expect(listChoices(BY_COUNT, { Hubs: 0, News: 2, Cities: 0 }, ['Cities', 'Clusters'])).toEqual([
    { value: 'News', label: 'News', count: 2, isChosen: false },
    { value: 'Cities', label: 'Cities', count: 0, isChosen: true },
    { value: 'Clusters', label: 'Clusters', count: 0, isChosen: true },
  ]);
});

test('a facet of some kinds is offered where one of these is chosen, or a value of it', () => {
  const operator = { name: 'operator', kinds: ['Hubs', 'Parks'], ...BY_COUNT };
  expect(isOffered(operator, { kind: [], operator: [] })).toBe(false);
  expect(isOffered(operator, { kind: ['News'], operator: [] })).toBe(false);
  expect(isOffered(operator, { kind: ['News', 'Parks'], operator: [] })).toBe(true);
  expect(isOffered(operator, { kind: [], operator: ['Agency'] })).toBe(true);
  expect(isOffered({ name: 'country', kinds: [], ...BY_COUNT }, { kind: [], country: [] })).toBe(true);
});
