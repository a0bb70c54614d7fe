import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '#features/search/query/query-string.ts';
import { search as searchWords } from '#i18n/client-words.ts';
import { listSuggestions } from './no-results.ts';

const listWays = (address: string) =>
  listSuggestions(readAddress(address, ['country', 'year'])).map(({ label, state }) => [
    label,
    writeAddress(state),
  ]);

test('what narrows the results is left out first, then the last word, then both', () => {
  expect(listWays('?q=digital++hubbs&country=Serbia&sort=date')).toEqual([
    [searchWords.withoutFacets('digital  hubbs'), '?q=digital++hubbs&sort=date'],
    [searchWords.withoutLastWord('digital'), '?q=digital&country=Serbia&sort=date'],
    [searchWords.withoutFacets('digital'), '?q=digital&sort=date'],
  ]);
});

test('a single word alone has nothing to leave out', () => {
  expect(listWays('?q=qqq')).toEqual([]);
});

test('without words there is no search without facets', () => {
  expect(listWays('?country=Serbia&year=1999')).toEqual([]);
});
