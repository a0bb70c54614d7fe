import { expect, test } from 'vitest';
import { en } from '#i18n/en/rooms.ts';
import { createTestModel } from '#tests/content.ts';
import { createContradictionsPage, createDataPageView, listDataPagePaths } from './data-page.ts';

const model = createTestModel(
  {
    'cities/nis': { title: 'Niš', contradictions: ['A.', 'B.'], confirmed: '2026-05-20', published: '2015' },
    'cities/pirot': { title: 'Pirot', contradictions: ['C.'], confirmed: '2023', sources: [{ title: 'X' }] },
    'hubs/h': { title: 'H', sources: [{ title: 'X' }, { title: 'Y', url: 'https://example.org/' }] },
    'hubs/draft': { contradictions: ['Nobody sees it.'], draft: true },
    'news/n': { title: 'N', published: '2024-01', sources: [{ title: 'Z', url: 'https://example.org/' }] },
    'news/u': { title: 'U', updated: '2022-03-01', published: '2015' },
    'pages/about': { title: 'About us' },
    'pages/contact': {},
  },
  { buildDate: '2026-06-01' },
);
const view = createDataPageView(model);

test('counts what is published: entries, sources once each, contradictions, what was never checked', () => {
  expect(view.numbers.map(({ value }) => value)).toEqual(['5', '2', '3', '3']);
});

test('has the contradictions by collection and entry, and none of a draft', () => {
  expect(view.contradictions).toEqual({
    count: 3,
    groups: [
      {
        id: 'cities',
        label: 'Cities',
        count: 3,
        entries: [
          { href: '/cities/nis/', title: 'Niš', items: ['A.', 'B.'] },
          { href: '/cities/pirot/', title: 'Pirot', items: ['C.'] },
        ],
      },
    ],
  });
});

test('has the oldest first, each by the surest day that it has, and counts what has none', () => {
  expect(view.oldest.items.map(({ title, what, date, isOld }) => [title, what, date.text, isOld])).toEqual([
    ['U', en.provenance.dataPage.updated, '1 March 2022', false],
    ['Pirot', en.provenance.dataPage.checked, '2023', true],
    ['N', en.provenance.dataPage.published, 'January 2024', false],
    ['Niš', en.provenance.dataPage.checked, '20 May 2026', false],
  ]);
  expect(view.oldest.undated).toBe('1 of 5 entries has no such day, and is not in this list.');
  expect(view.oldest).not.toHaveProperty('rest');
});

test('shows the first fifty and says of how many', () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`cities/c${index}`, { confirmed: '2020' }]),
  );
  const { items, rest, undated } = createDataPageView(createTestModel(many)).oldest;
  expect(items).toHaveLength(50);
  expect(rest).toBe(en.shared.someOf(50, 60));
  expect(undated).toBeUndefined();
});

test('leads to where it can be corrected, and stands below the page about the site', () => {
  expect(view.correction?.link.href).toBe('/contact/');
  expect(view.head.breadcrumbs.map(({ href }) => href)).toEqual(['/', '/about/']);
  expect(createDataPageView(createTestModel({}))).not.toHaveProperty('correction');
});

test('has pages of the contradictions of each collection where they are very many', () => {
  const cities = Array.from({ length: 101 }, (_, index) => [
    `cities/c${index}`,
    { contradictions: ['A.', 'B.'] },
  ]);
  const many = createTestModel({ ...Object.fromEntries(cities), 'hubs/h': { contradictions: ['C.'] } });
  expect(createDataPageView(many).contradictions).toEqual({
    count: 203,
    groups: [
      { id: 'cities', label: 'Cities', count: 202, entries: [], href: '/about/data/cities/' },
      { id: 'hubs', label: 'Hubs', count: 1, entries: [], href: '/about/data/hubs/' },
    ],
  });
  const [, ...paths] = listDataPagePaths(many);
  expect(paths).toEqual(['cities', 'cities/page/2', 'cities/page/3', 'hubs']);
  const pages = paths.map((path) => createContradictionsPage(many, path ?? ''));
  expect(pages.map(({ entries }) => entries.length)).toEqual([50, 50, 1, 1]);
  expect(pages[1]?.head).toMatchObject({
    title: 'Where the sources disagree: Cities, page 2',
    path: '/about/data/cities/page/2/',
    breadcrumbs: [{ href: '/' }, { href: '/about/data/' }, { href: '/about/data/cities/' }],
  });
});
