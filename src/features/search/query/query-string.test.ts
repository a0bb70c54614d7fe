import { expect, test } from 'vitest';
import { addHighlightQuery, isEmptySearch, readAddress, writeAddress } from './query-string.ts';

const FACETS = ['kind', 'country', 'operator'];

test('a search comes back from its own address', () => {
  const chosen = { kind: ['Hubs', 'Clusters'], country: ['Bosnia and Herzegovina'], operator: [] };
  const state = { query: 'hub & lab', chosen, sort: 'date' as const };
  expect(readAddress(writeAddress(state), FACETS)).toEqual(state);
});

test('facets stand in an address in their own order', () => {
  const { chosen } = readAddress('?operator=Agency&kind=Hubs', FACETS);
  expect(writeAddress({ query: '', chosen, sort: 'relevance' })).toBe('?kind=Hubs&operator=Agency');
});

test('nothing asked is an empty address', () => {
  const state = readAddress('', FACETS);
  expect(isEmptySearch(state)).toBe(true);
  expect(writeAddress(state)).toBe('');
});

test('spaces around a query and parameters of others are dropped', () => {
  expect(writeAddress(readAddress('?q=+Pirot+&utm_source=x', FACETS))).toBe('?q=Pirot');
});

test('the words to mark stand before the section', () => {
  expect(addHighlightQuery('/cities/nis/#people', 'Niš & co')).toBe(
    '/cities/nis/?mark=Ni%C5%A1+%26+co#people',
  );
  expect(addHighlightQuery('/cities/nis/', '')).toBe('/cities/nis/');
});
