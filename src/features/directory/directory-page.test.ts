import { describe, expect, test } from 'vitest';
import { isDirectory } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { en } from '#i18n/en/rooms.ts';
import { MOST_NAMES_ON_PAGE } from '#model/page/letter-pages.ts';
import { MOST_ITEMS } from '#model/page/pagination.ts';
import type { SiteModel } from '#model/site-model.ts';
import { createTestModel } from '#tests/content.ts';
import { createDirectoryPage, listDirectoryPaths } from './directory-page.ts';

const listPages = (model: SiteModel) =>
  listDirectoryPaths(model).map((path) => ({ path, view: createDirectoryPage(model, path) }));

const small = createTestModel({
  'cities/nis': { title: 'Niš', country: 'RS', kind: 'city' },
  'cities/cacak': { title: 'Čačak', country: 'RS', kind: 'municipality' },
  'cities/hidden': { country: 'SI', draft: true },
  'hubs/deli': { title: 'Deli', kind: 'coworking', city: 'nis' },
  'organisations/cdf': { title: 'CDF', kind: 'ngo' },
  'events/deal': { title: 'Deal', start: '2018', city: 'nis' },
  'projects/digital': { title: 'Digital', countries: ['RS'] },
});

describe('a directory', () => {
  const [first, ...rest] = listPages(small);

  test('is one page, with all that is somewhere and nothing that happens', () => {
    expect(rest).toEqual([]);
    expect(first?.path).toBeUndefined();
    expect(first?.view).toMatchObject({ size: '4 entries', head: { path: '/directory/' } });
    expect(first?.view.groups).toEqual([
      {
        id: 'letter-c',
        label: 'C',
        items: [
          { href: '/cities/cacak/', name: 'Čačak', detail: 'Municipality, Serbia' },
          { href: '/organisations/cdf/', name: 'CDF', detail: 'NGO' },
        ],
      },
      {
        id: 'letter-d',
        label: 'D',
        items: [{ href: '/hubs/deli/', name: 'Deli', detail: 'Coworking space, Niš, Serbia' }],
      },
      { id: 'letter-n', label: 'N', items: [{ href: '/cities/nis/', name: 'Niš', detail: 'City, Serbia' }] },
    ]);
    expect(first?.view.letters).toEqual([
      { href: '#letter-c', text: 'C', count: 2, isCurrent: false },
      { href: '#letter-d', text: 'D', count: 1, isCurrent: false },
      { href: '#letter-n', text: 'N', count: 1, isCurrent: false },
    ]);
  });

  test('counts each of its collections and their kinds', () => {
    const directories = collections.filter(isDirectory);
    expect(first?.view.collections.map(({ label }) => label)).toEqual(
      directories.map(({ labels }) => labels.en.plural),
    );
    const [cities] = first?.view.collections ?? [];
    expect(cities).toMatchObject({ href: '/cities/', count: 2 });
    expect(cities?.facet?.values.map(({ text, count }) => [text, count])).toEqual([
      ['City', 1],
      ['Municipality', 1],
    ]);
  });

  test('counts each country, and says what is in none', () => {
    expect(first?.view.countries).toEqual({
      columns: ['Cities', 'Hubs', 'Clusters', 'Organisations'],
      rows: [{ href: '/countries/rs/', name: 'Serbia', counts: [2, 1, 0, 0], total: 3 }],
      note: en.directory.withoutCountry(1),
    });
  });
});

describe('a long directory', () => {
  const named = (letter: string, count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `hubs/${letter.toLowerCase()}${index}`,
        { title: `${letter}${index}` },
      ]),
    );
  const pages = listPages(createTestModel({ ...named('A', 3), ...named('B', MOST_ITEMS + 1) }));

  test('has a page for each letter, and more where one letter is long', () => {
    expect(pages.map(({ path }) => path)).toEqual([undefined, 'a', 'b', 'b/page/2']);
    const sizes = pages.map(({ view }) => view.groups.flatMap(({ items }) => items).length);
    expect(sizes).toEqual([0, 3, MOST_ITEMS, 1]);
  });

  test('leads from letter to letter', () => {
    const [first, , b, more] = pages.map(({ view }) => view);
    const letters = [
      { href: '/directory/a/', text: 'A', count: 3, isCurrent: false },
      { href: '/directory/b/', text: 'B', count: MOST_ITEMS + 1, isCurrent: false },
    ];
    expect(first?.letters).toEqual(letters);
    expect(b?.letters).toEqual(letters.map((letter) => ({ ...letter, isCurrent: letter.text === 'B' })));
    expect(b?.pages).toMatchObject({ current: 1, total: 2, next: '/directory/b/page/2/' });
    expect(more).toMatchObject({
      head: { title: 'Directory: B, page 2', path: '/directory/b/page/2/' },
      pages: { current: 2, total: 2, previous: '/directory/b/' },
    });
    expect(b).toMatchObject({ title: 'Directory: B', collections: [] });
    expect(b).not.toHaveProperty('countries');
  });

  test('is one page as long as a phone can take it', () => {
    const letters = [...'ABCDEF'].map((letter) => named(letter, MOST_ITEMS));
    expect(listPages(createTestModel(Object.assign({}, ...letters)))).toHaveLength(1);
    const [first, ...others] = listPages(createTestModel(Object.assign(named('G', 1), ...letters)));
    expect(first?.view.groups).toEqual([]);
    expect(others).toHaveLength(7);
    expect(6 * MOST_ITEMS).toBe(MOST_NAMES_ON_PAGE);
  });
});
