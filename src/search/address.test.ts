import { expect, test } from 'vitest';
import { isEmptySearch, readAddress, writeAddress } from './address.ts';

test('a search comes back from its own address', () => {
  const state = {
    query: 'hub & lab',
    chosen: { kind: ['Hubs', 'Clusters'], country: ['Bosnia and Herzegovina'] },
  };
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
