import { describe, expect, test } from 'vitest';
import { isNewestFirst } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { en } from '#i18n/en/rooms.ts';
import { site } from '#site.ts';
import { createTestModel } from '#tests/content.ts';
import { createHomeView } from './home-page.ts';

const home = (entries: Record<string, Record<string, unknown>>, buildDate = '2026-06-15') =>
  createHomeView(createTestModel(entries, { buildDate }));

const titles = (items: readonly { title: string }[]) => items.map(({ title }) => title);

describe('the home page', () => {
  test('says what this is', () => {
    expect(home({})).toMatchObject({
      head: { title: site.tagline, description: site.description, path: '/', breadcrumbs: [] },
      news: { all: { href: '/news/', text: en.home.allNews }, items: [] },
      events: { coming: [], last: [] },
      relations: [],
    });
  });

  test('has the latest news, six at most', () => {
    const news = Array.from({ length: 8 }, (_, index) => [`news/n${index}`, { date: `20${10 + index}` }]);
    expect(titles(home(Object.fromEntries(news)).news.items)).toEqual(['n7', 'n6', 'n5', 'n4', 'n3', 'n2']);
  });

  test('counts everything, in the order of the navigation', () => {
    const { counts } = home({ 'news/a': {}, 'hubs/a': {}, 'hubs/b': {}, 'hubs/c': { draft: true } });
    expect(counts.map(({ label }) => label)).toEqual(collections.map(({ labels }) => labels.en.plural));
    expect(counts.find(({ href }) => href === '/hubs/')).toMatchObject({ label: 'Hubs', count: 2 });
    expect(counts.find(({ href }) => href === '/cities/')?.count).toBe(0);
  });
});

describe('the map', () => {
  test('has all places, and leads to its own page', () => {
    const { map, mapPage } = home({
      'cities/nis': { title: 'Niš', location: { lat: 43.3, lon: 21.9 } },
      'cities/pirot': { title: 'Pirot', location: { lat: 43.2, lon: 22.6 } },
    });
    expect(map?.dots.map(({ href }) => href)).toEqual(['/cities/nis/', '/cities/pirot/']);
    expect(mapPage.href).toBe('/map/');
    expect(home({}).map).toBeUndefined();
  });
});

describe('what is coming', () => {
  const events = {
    'events/over': { start: '2026-06-14' },
    'events/today': { start: '2026-06-15' },
    'workshops/soon': { start: '2026-06-20' },
    'events/later': { start: '2027' },
    'events/running': { start: '2026-06-01', end: '2026-06-30' },
    'events/much-later': { start: '2028-01-01' },
    'events/undated': {},
  };

  test('stands there, the next first, four at most', () => {
    const { events: view } = home(events);
    expect(titles(view.coming)).toEqual(['running', 'today', 'soon', 'later']);
  });

  test('knows when it passes, and where it belongs then', () => {
    expect(home(events).events.coming.map(({ passes }) => passes)).toEqual([
      { at: '2026-06-30T22:00:00Z', to: 'last' },
      { at: '2026-06-15T22:00:00Z', to: 'last' },
      { at: '2026-06-20T22:00:00Z', to: 'last' },
      { at: '2027-12-31T23:00:00Z', to: 'last' },
    ]);
  });

  test('leaves out drafts, and what was called off or has another entry for its new date', () => {
    const off = {
      ...events,
      'events/today': { start: '2026-06-15', draft: true },
      'workshops/soon': { start: '2026-06-20', status: 'cancelled' },
      'events/running': { start: '2026-06-01', end: '2026-06-30', status: 'moved', movedTo: 'events/later' },
    };
    expect(titles(home(off).events.coming)).toEqual(['later', 'much-later']);
  });

  test('stands before what was last, the latest first', () => {
    expect(titles(home(events).events.last)).toEqual(['over']);
    const view = home(events, '2030-01-01').events;
    expect(view.coming).toEqual([]);
    expect(titles(view.last)).toEqual(['much-later', 'later', 'soon', 'today']);
  });

  test('changes with the day of the build alone', () => {
    expect(titles(home(events, '2027-12-31').events.coming)).toEqual(['later', 'much-later']);
    expect(titles(home(events, '2028-01-01').events.coming)).toEqual(['much-later']);
    expect(titles(home(events, '2028-01-02').events.coming)).toEqual([]);
  });

  test('is in one order also on one day', () => {
    const same = { start: '2026-07-01' };
    const ordered = ['events/a', 'events/b', 'workshops/c'].map((ref) => [ref, same]);
    expect(titles(home(Object.fromEntries(ordered)).events.coming)).toEqual(['a', 'b', 'c']);
    expect(titles(home(Object.fromEntries(ordered.toReversed())).events.coming)).toEqual(['a', 'b', 'c']);
  });
});

describe('the bridge', () => {
  test('counts the relations between each two kinds of entries', () => {
    const place = (name: string) => collections.findIndex((collection) => collection.name === name);
    const { relations } = home({
      'events/a': { start: '2018', city: 'nis', project: 'p' },
      'events/b': { start: '2018', city: 'nis', roles: [{ who: 'cities/nis' }] },
      'projects/p': {},
      'projects/q': { parent: 'p' },
      'cities/nis': {},
    });
    expect(relations).toEqual([
      { from: place('projects'), to: place('projects'), count: 1 },
      { from: place('projects'), to: place('events'), count: 1 },
      { from: place('events'), to: place('cities'), count: 3 },
    ]);
  });
});

describe('ways into the directories', () => {
  test('lead to who has most relations, six at most', () => {
    const about = (count: number) => Array.from({ length: count }, (_, index) => `hubs/h${index}`);
    const hubs = Array.from({ length: 8 }, (_, index) => [`hubs/h${index}`, {}]);
    const news = Array.from({ length: 8 }, (_, index) => [`news/n${index}`, { about: about(index + 1) }]);
    const { entryPoints } = home(Object.fromEntries([...hubs, ...news]));
    expect(entryPoints.find(({ href }) => href === '/hubs/')?.items.map(({ text }) => text)).toEqual([
      'h0',
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
    ]);
  });

  test('are the directories alone: what runs from A to Z', () => {
    const directories = collections.filter((collection) => !isNewestFirst(collection));
    expect(home({}).entryPoints.map(({ label }) => label)).toEqual(
      directories.map(({ labels }) => labels.en.plural),
    );
  });
});

test('every way through what there is says what it is for', () => {
  const { ways } = createHomeView(createTestModel({}));
  expect(ways.map(({ href }) => href)).toContain('/data/');
  expect(ways.filter(({ purpose }) => purpose === undefined)).toEqual([]);
});
