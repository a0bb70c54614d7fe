import { expect, test } from 'vitest';
import { addHighlightQuery, isEmptySearch, readAddress, writeAddress } from './query-string.ts';

test('a search comes back from its own address', () => {
  const state = {
    ...readAddress(''),
    query: 'hub & lab',
    sort: 'date' as const,
  };
  state.chosen.kind.push('Hubs', 'Clusters');
  state.chosen.country.push('Bosnia and Herzegovina');
  expect(readAddress(writeAddress(state))).toEqual(state);
});

test('nothing asked is an empty address', () => {
  const state = readAddress('');
  expect(isEmptySearch(state)).toBe(true);
  expect(writeAddress(state)).toBe('');
});

test('spaces around a query and parameters of others are dropped', () => {
  expect(writeAddress(readAddress('?q=+Pirot+&utm_source=x'))).toBe('?q=Pirot');
});

test('the words to mark stand before the section', () => {
  expect(addHighlightQuery('/cities/nis/#people', 'Niš & co')).toBe(
    '/cities/nis/?mark=Ni%C5%A1+%26+co#people',
  );
  expect(addHighlightQuery('/cities/nis/', '')).toBe('/cities/nis/');
});
