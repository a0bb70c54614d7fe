import { describe, expect, test } from 'vitest';
import { createNameIndex, type IndexedPage } from '#features/search/index/name-index.ts';
import { toSearchKeys } from '#features/search/words/stop-words.ts';
import { createNames, WORDS_OF_NAMES } from './name-lookup.ts';
import { type LoadedIndex, parseQuery } from './parse-query.ts';
import type { SearchIndex } from './search-index.ts';

const PAGES: (IndexedPage & { content: string })[] = [
  {
    id: 0,
    meta: { title: 'Niš', names: 'Niš' },
    filters: { kind: ['Cities'], country: ['Serbia'] },
    content: 'Niš has hubs and a fast river',
  },
  {
    id: 1,
    meta: { title: 'Sarajevo Lab', names: 'Sarajevo Lab' },
    filters: { kind: ['Hubs'], country: ['Serbia'] },
    content: 'Sarajevo Lab is a hub in Niš',
  },
  {
    id: 2,
    meta: { title: 'Serbia', names: 'Serbia | Србија', facet: 'country' },
    filters: { kind: ['Countries'], country: ['Serbia'] },
    content: 'Serbia',
  },
];

/** Finds pages with all words, or words that begin with them. */
const find: SearchIndex['find'] = async (keys, filters = []) =>
  PAGES.filter(({ content, filters: own }) => {
    const words = toSearchKeys(content);
    return (
      keys.every((key) => words.some((word) => word.startsWith(key))) &&
      filters.every(([facet, values]) => values.some((value) => own[facet]?.includes(value)))
    );
  }).map(({ id }) => ({ page: id, score: 1 }));

const { parts, words, values } = createNameIndex(PAGES);
const names = createNames({ names: [], values }, async (file) =>
  file === WORDS_OF_NAMES ? { words } : (parts[0]?.names ?? {}),
);
const index: LoadedIndex = { base: '/', pages: { find } as SearchIndex, names };

describe('a question', () => {
  test('has the words that count', async () => {
    expect(await parseQuery(index, 'The hubs of Ниш')).toEqual({
      keys: ['hub', 'nis'],
      meanings: [{ facet: 'kind', value: 'Hubs' }],
      isOfFacets: false,
    });
  });

  test('is of facets where words name nothing else, and something has them all', async () => {
    expect(await parseQuery(index, 'hubs in Србија')).toMatchObject({
      isOfFacets: true,
      meanings: [
        { facet: 'kind', value: 'Hubs' },
        { facet: 'country', value: 'Serbia' },
      ],
    });
    expect(await parseQuery(index, 'Serbia')).toMatchObject({ isOfFacets: false });
  });

  test('has no slip in a name', async () => {
    expect(await parseQuery(index, 'hub Sarjevo')).toMatchObject({
      keys: ['hub', 'saraievo'],
      instead: { query: 'hub Sarajevo', reason: 'spelling' },
    });
  });

  test('has no word that the site lacks, even if it has its beginning', async () => {
    expect(await parseQuery(index, 'riverboat Niš')).toMatchObject({
      keys: ['nis'],
      instead: { query: 'Niš', reason: 'fewer' },
    });
  });

  test('drops words that no page has together with the others', async () => {
    expect(await parseQuery(index, 'river lab')).toMatchObject({
      keys: ['river'],
      instead: { query: 'river', reason: 'fewer' },
    });
  });

  test('drops a word wherever it stands in the query', async () => {
    expect(await parseQuery(index, 'hub fast Sarajevo fast')).toMatchObject({
      keys: ['hub', 'saraievo'],
      instead: { query: 'hub Sarajevo', reason: 'fewer' },
    });
  });

  test.each(['xylophone', 'of the', '', '—'])('is about nothing: %j', async (query) => {
    expect((await parseQuery(index, query)).keys).toEqual([]);
  });
});
