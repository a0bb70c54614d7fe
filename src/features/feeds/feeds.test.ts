import { describe, expect, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { en } from '#i18n/en/rooms.ts';
import { createPageHead } from '#model/page/page-head.ts';
import type { SiteModel } from '#model/site-model.ts';
import { site } from '#site.ts';
import { createTestModel } from '#tests/content.ts';
import { FEED_SIZE, listFeedLinks, listFeeds, withFeeds } from './feeds.ts';

const BASE = `${site.url}/`;

const getFeed = (model: SiteModel, path: string) => {
  const feed = listFeeds(model).find((candidate) => candidate.path === path);
  if (!feed) throw new Error(`There is no feed of ${path}`);
  return feed;
};

const listIds = (model: SiteModel, path = '') =>
  getFeed(model, path).items.map(({ id }) => id.slice(BASE.length, -1));

describe('there is a feed', () => {
  test('of the site, of every collection and of the directory, also where they hold nothing', () => {
    const paths = listFeeds(createTestModel({ 'cities/nis': { country: 'RS' } })).map(({ path }) => path);
    expect(paths).toEqual(['', ...collections.map(({ name }) => name), 'directory']);
  });

  test('of a project and of a country where something is dated', () => {
    const model = createTestModel({
      'projects/dated': { start: '2018' },
      'projects/told-of': { start: undefined },
      'projects/nothing': { start: undefined },
      'news/told': { date: '2019-02-03', about: ['projects/told-of', 'cities/nis'] },
      'cities/nis': { country: 'RS' },
      'cities/sofia': { country: 'BG' },
    });
    const paths = listFeeds(model).map(({ path }) => path);
    expect(paths.filter((path) => path.includes('/'))).toEqual([
      'projects/dated',
      'projects/told-of',
      'countries/rs',
    ]);
    expect(listIds(model, 'countries/rs')).toEqual(['news/told']);
  });

  test('of a topic where something is dated', () => {
    const topics = ['ai', 'health'].map((id) => ({ id, label: id.toUpperCase() }));
    const entries = {
      'news/told': { date: '2019-02-03', topics: ['ai'] },
      'cities/nis': { topics: ['health'] },
    };
    const model = createTestModel(entries, { topics });
    expect(listFeeds(model).map(({ path }) => path)).not.toContain('topics/health');
    expect(listIds(model, 'topics/ai')).toEqual(['news/told']);
    expect(getFeed(model, 'topics/ai')).toMatchObject({ title: 'AI – Mostovi', home: `${BASE}topics/ai/` });
  });
});

describe('a new entry of the directory is news', () => {
  const added = (...refs: string[]) =>
    refs.map((entry) => ({ entry, change: 'added' as const, title: entry }));
  const versions = [
    { version: 1, date: '2026-01-01', changes: added('hubs/stock', 'hubs/dated', 'news/a-day') },
    { version: 2, date: '2026-03-01', changes: added('hubs/new', 'cities/new', 'news/a-day') },
    { version: 3, date: '2027-01-01', changes: added('hubs/of-tomorrow') },
  ];
  const model = createTestModel(
    {
      'hubs/stock': { country: 'RS' },
      'hubs/dated': { country: 'RS', published: '2026-02-01' },
      'hubs/new': { country: 'RS' },
      'hubs/of-tomorrow': { country: 'RS' },
      'cities/new': { country: 'BG' },
      'news/a-day': { date: '2018-01-01' },
    },
    { versions },
  );

  test('on the day of its publication, or else on that of the version that added it', () => {
    const items = getFeed(model, 'directory').items.map(({ href, published }) => [
      href.slice(BASE.length, -1),
      published.slice(0, 10),
    ]);
    expect(items).toEqual([
      ['cities/new', '2026-02-28'],
      ['hubs/new', '2026-02-28'],
      ['hubs/dated', '2026-01-31'],
      ['hubs/stock', '2025-12-31'],
    ]);
    expect(listIds(model, 'hubs')).toEqual(['hubs/new', 'hubs/dated', 'hubs/stock']);
  });

  test('in all other feeds, too, but for what the history began with', () => {
    expect(listIds(model)).toEqual(['cities/new', 'hubs/new', 'hubs/dated', 'news/a-day']);
    expect(listIds(model, 'countries/rs')).toEqual(['hubs/new', 'hubs/dated']);
  });

  test('and of what has a date of its own, the history says nothing', () => {
    const [item] = getFeed(model, 'news').items;
    expect(item?.published.slice(0, 4)).toBe('2017');
  });
});

describe('a feed holds', () => {
  test('what changed last first, by the days of the entries, and nothing without a day', () => {
    const model = createTestModel({
      'news/old': { date: '2018-01-19' },
      'news/corrected': { date: '2018-01-18', updated: '2026-03-05' },
      'news/new': { date: '2026-03-05' },
      'events/month': { start: '2026-02' },
      'cities/nis': { country: 'RS' },
      'cities/pirot': { country: 'RS', updated: '2025-07' },
    });
    expect(listIds(model)).toEqual([
      'news/new',
      'news/corrected',
      'events/month',
      'cities/pirot',
      'news/old',
    ]);
    const [, corrected] = getFeed(model, '').items;
    expect(corrected).toMatchObject({ published: '2018-01-17T23:00:00Z', updated: '2026-03-04T23:00:00Z' });
    expect(getFeed(model, 'events').updated).toBe('2026-01-31T23:00:00Z');
  });

  test('at most a fixed number of items, the newest first', () => {
    const days = Array.from({ length: FEED_SIZE + 5 }, (_, day) => 1950 + day);
    const model = createTestModel(
      Object.fromEntries(days.map((year) => [`news/of-${year}`, { date: String(year) }])),
    );
    const ids = listIds(model, 'news');
    expect(ids).toHaveLength(FEED_SIZE);
    expect(ids[0]).toBe(`news/of-${days.at(-1)}`);
  });

  test('a coming event from its publication day on, else from its own day on', () => {
    const entries = {
      'events/announced': { start: '2026-06-20', published: '2026-05-03' },
      'events/corrected': { start: '2026-06-20', updated: '2026-05-02' },
      'events/coming': { start: '2026-06-20' },
    };
    expect(listIds(createTestModel(entries))).toEqual(['events/announced', 'events/corrected']);
    const ofItsDay = createTestModel(entries, { buildDate: '2026-06-20' });
    expect(listIds(ofItsDay)).toEqual(['events/coming', 'events/announced', 'events/corrected']);
  });

  test('the same item as every other feed that has it', () => {
    const model = createTestModel({ 'events/e': { start: '2018', country: 'RS' } });
    const items = ['', 'events', 'countries/rs'].map((path) => getFeed(model, path).items[0]);
    expect(new Set(items).size).toBe(1);
  });
});

test('a feed gives the time of its last change without reading the clock, even if empty', () => {
  const entries = { 'news/n': { date: '2026-03-05' } };
  const updatedOf = (buildDate: string) => getFeed(createTestModel(entries, { buildDate }), 'cities').updated;
  expect(updatedOf('2026-06-01')).toBe('2026-03-04T23:00:00Z');
  expect(updatedOf('2027-06-01')).toBe(updatedOf('2026-06-01'));
  expect(getFeed(createTestModel({ 'cities/nis': {} }), '').updated).toBe('1970-01-01T00:00:00Z');
});

test('ids stay when an entry is renamed, and addresses are those of today', () => {
  const model = createTestModel({
    'projects/new': { start: '2018', redirectFrom: ['/projects/first/', '/projects/second/'] },
  });
  const feed = getFeed(model, 'projects/new');
  expect(feed.id).toBe(`${BASE}projects/first/feed.xml`);
  expect(feed.atom).toBe(`${BASE}projects/new/feed.xml`);
  expect(feed.home).toBe(`${BASE}projects/new/`);
  expect(feed.items[0]).toMatchObject({
    id: `${BASE}projects/first/`,
    href: `${BASE}projects/new/`,
  });
});

test('every feed has an id of its own, and so has every item', () => {
  const model = createTestModel({
    'projects/p': { start: '2018' },
    'news/p': { date: '2018', about: ['projects/p'] },
  });
  const feeds = listFeeds(model);
  const ids = feeds.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(feeds.flatMap(({ items }) => items).filter(({ id }) => ids.includes(id))).toEqual([]);
});

describe('an item', () => {
  const topics = [{ id: 'smart-cities', label: 'Smart cities' }];

  test('has its authors, its kind and its topics', () => {
    const model = createTestModel(
      {
        'news/n': { date: '2018', authors: [{ name: 'A Name' }], topics: ['smart-cities'] },
        'events/e': { kind: 'forum', start: '2017' },
      },
      { topics },
    );
    const [news, event] = getFeed(model, '').items;
    expect(news?.authors).toEqual(['A Name']);
    expect(news?.categories).toEqual([
      { term: 'news', label: 'News' },
      { term: 'smart-cities', label: 'Smart cities' },
    ]);
    expect(event?.authors).toEqual([]);
    expect(event?.categories).toEqual([{ term: 'forum', label: 'Forum' }]);
  });

  test('says when and where it is, and what it is about where there is no text', () => {
    const model = createTestModel({
      'events/e': { kind: 'forum', start: '2018-01-19', city: 'nis', summary: 'About it.' },
      'cities/nis': { title: 'Niš', country: 'RS' },
      'news/n': { date: '2017', summary: 'Told.' },
    });
    const [event, news] = getFeed(model, '').items;
    expect(event?.article).toEqual({
      kind: 'Forum',
      date: { text: '19 January 2018', datetime: '2018-01-19' },
      place: 'Niš, Serbia',
      summary: 'About it.',
      gallery: [],
      footnotes: [],
    });
    expect(news?.article).toEqual({ summary: 'Told.', gallery: [], footnotes: [] });
  });

  test('says that an event is cancelled, and nothing that changes with the day', () => {
    const entries = {
      'events/off': { start: '2026-06-20', published: '2026-05-02', status: 'cancelled' },
      'events/on': { start: '2026-06-20', published: '2026-05-01' },
    };
    const articlesOn = (buildDate: string) =>
      getFeed(createTestModel(entries, { buildDate }), '').items.map(({ article }) => article);
    expect(articlesOn('2026-06-01').map(({ warning }) => warning)).toEqual(['Cancelled', undefined]);
    expect(articlesOn('2027-06-01')).toEqual(articlesOn('2026-06-01'));
  });

  test('explains the mark behind a name', () => {
    const model = createTestModel({ 'events/e': { start: '2018', country: 'XK' } });
    expect(getFeed(model, '').items[0]?.article).toMatchObject({
      place: 'Kosovo*',
      footnotes: [en.shared.kosovoFootnote],
    });
    expect(getFeed(model, 'countries/xk').subtitle).toContain(en.shared.kosovoFootnote);
  });
});

describe('a page tells of its feeds', () => {
  const model = createTestModel({
    'projects/dated': { start: '2018' },
    'projects/nothing': { start: undefined },
  });
  const feedsOf = (path: string) => {
    const head = createPageHead(model, { title: 'A', description: 'B', path });
    return withFeeds(model, { head }).head.feeds?.map(({ href }) => href);
  };

  test.each([
    ['/', ['/feed.xml', '/feed.json']],
    ['/projects/', ['/projects/feed.xml', '/projects/feed.json']],
    ['/projects/dated/', ['/projects/dated/feed.xml', '/projects/dated/feed.json']],
    ['/projects/nothing/', undefined],
    ['/events/by/kind/forum/', undefined],
  ])('%s', (path, expected) => {
    expect(feedsOf(path)).toEqual(expected);
  });

  test('by what they are of, and in which format', () => {
    expect(listFeedLinks(getFeed(model, 'projects'))).toEqual([
      { href: '/projects/feed.xml', title: `Projects – ${site.name}`, type: 'application/atom+xml' },
      { href: '/projects/feed.json', title: `Projects – ${site.name}`, type: 'application/feed+json' },
    ]);
  });
});
