import { describe, expect, test } from 'vitest';
import { createNameIndex, type IndexedPage } from '#features/search/index/name-index.ts';
import { toSearchKeys } from '#features/search/words/stop-words.ts';
import { EVERY_PAGE } from './index-settings.ts';
import { createNames } from './name-lookup.ts';
import type { Pagefind } from './pagefind.ts';
import { type LoadedIndex, parseQuery } from './parse-query.ts';

const PAGES: (IndexedPage & { content: string })[] = [
  {
    id: 'nis',
    meta: { title: 'Niš', names: 'Niš' },
    filters: { kind: ['Cities'], country: ['Serbia'] },
    content: 'Niš has hubs and a fast river',
  },
  {
    id: 'lab',
    meta: { title: 'Sarajevo Lab', names: 'Sarajevo Lab' },
    filters: { kind: ['Hubs'], country: ['Serbia'] },
    content: 'Sarajevo Lab is a hub in Niš',
  },
  {
    id: 'serbia',
    meta: { title: 'Serbia', names: 'Serbia | Србија', facet: 'country' },
    filters: { kind: ['Countries'], country: ['Serbia'] },
    content: 'Serbia',
  },
];

/**
 * Finds pages as Pagefind does: with all words or prefixes; a word without matches is shortened until it has some.
 */
const pagefind = {
  async search(words: string, { filters }: { filters: { all?: Record<string, string>[] } }) {
    const found = PAGES.filter((page) => {
      const pageKeys = toSearchKeys(page.content);
      const isFound = (word: string): boolean => {
        const isBegun = PAGES.some(({ content }) =>
          toSearchKeys(content).some((key) => key.startsWith(word)),
        );
        return isBegun
          ? pageKeys.some((key) => key.startsWith(word))
          : word.length > 1 && isFound(word.slice(0, -1));
      };
      const isChosen = (filters.all ?? []).every((filter) =>
        Object.entries(filter).every(([name, value]) => page.filters[name]?.includes(value)),
      );
      return isChosen && (words === EVERY_PAGE || words.split(' ').every(isFound));
    });
    return { results: found.map((page) => ({ id: page.id, data: async () => page })), filters: {} };
  },
} as unknown as Pagefind;

const { parts, words, values } = createNameIndex(PAGES);
const names = createNames({ parts: [], words: 'words', values }, async (file) =>
  file === 'words' ? { words } : (parts[0]?.names ?? {}),
);
const index: LoadedIndex = { pagefind, names };

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

  test('has no word that the site lacks, even if Pagefind finds its beginning', async () => {
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

  test.each(['xylophone', 'of the', '', '—'])('is about nothing: %j', async (query) => {
    expect((await parseQuery(index, query)).keys).toEqual([]);
  });
});
