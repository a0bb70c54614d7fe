import { describe, expect, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { en } from '#i18n/en/rooms.ts';
import { siteLanguage } from '#i18n/words.ts';
import { listCountryCodes } from '#model/groups/country-entries.ts';
import { getSitePageTitle } from '#model/page/page-head.ts';
import { createTestModel } from '#tests/content.ts';
import {
  createCountriesView,
  createCountryListPage,
  createCountryView,
  listCountryListPaths,
} from './country-page.ts';

const entries = {
  'cities/nis': { title: 'Niš', country: 'RS' },
  'cities/budva': { title: 'Budva', country: 'ME' },
  'cities/hidden': { country: 'SI', draft: true },
  'hubs/deli': { title: 'Deli', kind: 'coworking', city: 'nis' },
  'organisations/fund': { title: 'Fund', kind: 'funder', country: 'NO' },
  'organisations/nowhere': {},
  'events/kickoff': {
    title: 'Kickoff',
    kind: 'kickoff',
    start: '2018-01-19',
    city: 'budva',
    countries: ['RS', 'ME'],
  },
  'workshops/lesson': { title: 'Lesson', start: '2018', city: 'nis' },
  'projects/p': {
    title: 'Project',
    kind: 'project',
    countries: ['RS', { code: 'MK', nameThen: 'Macedonia' }],
  },
  'news/hub-opens': { title: 'Hub opens', date: '2018-02', about: ['hubs/deli'] },
  'news/project-begins': { title: 'Project begins', date: '2018-03', about: ['projects/p'] },
};
const model = createTestModel(entries);

/** The groups of a country page, their lists, and the names in them. */
const brief = (code: string) =>
  createCountryView(model, code).groups.map(({ id, lists }) => [
    id,
    lists.map(({ label, count, items }) => [label, count, items.map(({ name }) => name)]),
  ]);

describe('a country', () => {
  test('has what is there, what it takes part in, and what is written about what is there', () => {
    expect(brief('RS')).toEqual([
      [
        'seats',
        [
          ['Cities', 1, ['Niš']],
          ['Hubs', 1, ['Deli']],
        ],
      ],
      ['happenings', [['Workshops', 1, ['Lesson']]]],
      [
        'partakings',
        [
          ['Projects', 1, ['Project']],
          ['Events elsewhere', 1, ['Kickoff']],
        ],
      ],
      ['about', [['News', 1, ['Hub opens']]]],
    ]);
  });

  test('has nothing twice: an event at home is not elsewhere', () => {
    expect(brief('ME')).toEqual([
      ['seats', [['Cities', 1, ['Budva']]]],
      ['happenings', [['Events', 1, ['Kickoff']]]],
    ]);
  });

  test('has no article for a project of many countries', () => {
    expect(brief('MK')).toEqual([['partakings', [['Projects', 1, ['Project']]]]]);
  });

  test('says of each name what it is, when and in which town', () => {
    const details = (code: string) =>
      createCountryView(model, code).groups.flatMap(({ lists }) =>
        lists.flatMap(({ items }) => items.map(({ href, detail, date }) => [href, detail, date?.text])),
      );
    expect(details('ME')).toEqual([
      ['/cities/budva/', 'City', undefined],
      ['/events/kickoff/', 'Kickoff, Budva', '19 January 2018'],
    ]);
    // Places abroad need their country.
    expect(details('RS')).toContainEqual([
      '/events/kickoff/',
      'Kickoff, Budva, Montenegro',
      '19 January 2018',
    ]);
  });

  test('counts what its lists hold, and leads to them', () => {
    const { counts, groups } = createCountryView(model, 'RS');
    expect(counts).toEqual(
      groups.flatMap(({ lists }) =>
        lists.map(({ id, label, items }) => ({ href: `#${id}`, label, count: items.length })),
      ),
    );
    const ids = groups.flatMap(({ id, lists }) => [id, ...lists.map((list) => list.id)]);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('follows the naming policy of the site in its name and its place', () => {
    const view = createCountryView(createTestModel({ 'cities/prizren': { country: 'XK' } }), 'XK');
    expect(view.title).toBe('Kosovo*');
    expect(view.head).toMatchObject({
      title: 'Kosovo*',
      path: '/countries/xk/',
      breadcrumbs: [
        { href: '/', text: en.shared.home },
        { href: '/countries/', text: getSitePageTitle(siteLanguage, 'countries') },
      ],
    });
  });

  test('is found under every name, also that of its time', () => {
    expect(createCountryView(model, 'MK').search).toMatchObject({
      filters: { kind: [getSitePageTitle(siteLanguage, 'countries')], country: ['North Macedonia'] },
      names: expect.arrayContaining(['North Macedonia', 'Macedonia', 'Severna Makedonija']),
    });
    expect(createCountryView(model, 'RS').search.names).toEqual(expect.arrayContaining(['Serbia', 'Србија']));
  });

  test('without any entry has no page', () => {
    expect(() => createCountryView(model, 'FR')).toThrow('FR');
  });
});

describe('very many', () => {
  const many = (count: number, data: (index: number) => Record<string, unknown>) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`hubs/h${index}`, data(index)]));

  test('are the first few, with a way to all of them', () => {
    const hubs = many(41, () => ({ country: 'RS' }));
    const view = createCountryView(createTestModel({ ...hubs, 'hubs/other': { country: 'ME' } }), 'RS');
    const [list] = view.groups[0]?.lists ?? [];
    expect(list).toMatchObject({ count: 41, all: '/hubs/by/country/rs/' });
    expect(list?.items).toHaveLength(24);
    expect(view.counts).toEqual([{ href: '#hubs', label: 'Hubs', count: 41 }]);
  });

  test('shows up to forty entries in full', () => {
    const hubs = many(40, () => ({ country: 'RS' }));
    const view = createCountryView(createTestModel({ ...hubs, 'hubs/other': { country: 'ME' } }), 'RS');
    expect(view.groups[0]?.lists[0]?.items).toHaveLength(40);
  });

  test('are all there where no other page has them', () => {
    const view = createCountryView(createTestModel(many(41, () => ({ country: 'RS' }))), 'RS');
    expect(view.groups[0]?.lists[0]?.items).toHaveLength(41);
    expect(view.groups[0]?.lists[0]).not.toHaveProperty('all');
  });
});

describe('all countries', () => {
  test('are the countries with published entries, by name', () => {
    expect(listCountryCodes(model)).toEqual(['ME', 'MK', 'NO', 'RS']);
  });

  test('stand in a table of what is in each', () => {
    const { table } = createCountriesView(model);
    expect(table.columns).toEqual([
      'Cities',
      'Hubs',
      'Clusters',
      'Organisations',
      'Events',
      'Workshops',
      'Projects',
    ]);
    expect(table.rows).toEqual([
      { href: '/countries/me/', name: 'Montenegro', counts: [1, 0, 0, 0, 1, 0, 0], total: 2 },
      { href: '/countries/mk/', name: 'North Macedonia', counts: [0, 0, 0, 0, 0, 0, 1], total: 1 },
      { href: '/countries/no/', name: 'Norway', counts: [0, 0, 0, 1, 0, 0, 0], total: 1 },
      { href: '/countries/rs/', name: 'Serbia', counts: [1, 1, 0, 0, 0, 1, 1], total: 4 },
    ]);
  });

  test('know every collection that says where its entries are', () => {
    const placed = collections.filter(({ where }) => where.length > 0).map(({ labels }) => labels.en.plural);
    expect([...createCountriesView(model).table.columns].sort()).toEqual(placed.sort());
  });
});

test('a long list of a country that no other page has is cut into pages', () => {
  const news = Array.from({ length: 101 }, (_, index) => [
    `news/n${index}`,
    { title: `N${index}`, date: '2020', about: ['cities/nis'] },
  ]);
  const many = createTestModel({ 'cities/nis': { country: 'RS' }, ...Object.fromEntries(news) });
  const [list] = createCountryView(many, 'RS').groups.find(({ id }) => id === 'about')?.lists ?? [];
  expect(list).toMatchObject({ count: 101, all: '/countries/rs/news/' });
  expect(list?.items).toHaveLength(24);
  const paths = listCountryListPaths(many);
  expect(paths.map(({ code, path }) => `${code}/${path}`)).toEqual([
    'rs/news',
    'rs/news/page/2',
    'rs/news/page/3',
  ]);
  const pages = paths.map((path) => createCountryListPage(many, path));
  expect(pages.map(({ items }) => items.length)).toEqual([50, 50, 1]);
  expect(pages[0]).toMatchObject({ title: 'Serbia: News', head: { path: '/countries/rs/news/' } });
});
