import { expect, test } from 'vitest';
import { listChoices } from './facet-choices.ts';

const listValues = (...[facet, counts, chosen]: Parameters<typeof listChoices>) =>
  listChoices(facet, counts, chosen).map(({ value, count }) => `${value} ${count}`);

test('what there is most of comes first, and names decide between equals', () => {
  expect(listValues('country', { Serbia: 3, Albania: 3, Kosovo: 12 }, [])).toEqual([
    'Kosovo 12',
    'Albania 3',
    'Serbia 3',
  ]);
});

test('years stand newest first', () => {
  expect(listValues('year', { 2017: 9, 2021: 1, 2019: 4 }, [])).toEqual(['2021 1', '2019 4', '2017 9']);
});

test('what leaves nothing is not offered, unless it is chosen', () => {
  expect(listChoices('kind', { Hubs: 0, News: 2, Cities: 0 }, ['Cities', 'Clusters'])).toEqual([
    { value: 'News', count: 2, isChosen: false },
    { value: 'Cities', count: 0, isChosen: true },
    { value: 'Clusters', count: 0, isChosen: true },
  ]);
});
