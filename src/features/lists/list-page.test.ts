import { describe, expect, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { en } from '#i18n/en/rooms.ts';
import { site } from '#site.ts';
import { createTestModel } from '#tests/content.ts';
import { countListPages, createFacetView, createListView, listFacetPaths } from './list-page.ts';

/** The pages of a list of entries, by id. */
function pagesOf(name: string, entries: Record<string, Record<string, unknown>>) {
  const collection = collections.find((candidate) => candidate.name === name);
  if (!collection) throw new Error(name);
  const model = createTestModel(
    Object.fromEntries(Object.entries(entries).map(([id, data]) => [`${name}/${id}`, data])),
  );
  return Array.from({ length: countListPages(model, collection) }, (_, index) =>
    createListView(model, collection, index + 1),
  );
}

const many = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`city-${index}`, { title: `City ${index}` }]),
  );

const groupsOf = (name: string, entries: Record<string, Record<string, unknown>>) =>
  pagesOf(name, entries)[0]?.groups.map(({ label, items }) => [label, items.map(({ title }) => title)]);

describe('a list in pages', () => {
  test('has fifty entries on each, and all of them once', () => {
    expect(site.pageSize).toBe(50);
    const pages = pagesOf('cities', many(101));
    const items = pages.map(({ groups }) => groups.flatMap((group) => group.items.map(({ ref }) => ref)));
    expect(items.map(({ length }) => length)).toEqual([50, 50, 1]);
    expect(new Set(items.flat()).size).toBe(101);
    expect(pages.map(({ count }) => count)).toEqual([101, 101, 101]);
  });

  test.each([
    [0, 1],
    [1, 1],
    [50, 1],
    [51, 2],
    [100, 2],
  ])('of %d entries has %d', (count, total) => {
    expect(pagesOf('cities', many(count))).toHaveLength(total);
  });

  test('leads from each to the next and back, and to all', () => {
    const links = [
      { href: '/cities/', text: '1' },
      { href: '/cities/page/2/', text: '2' },
      { href: '/cities/page/3/', text: '3' },
    ];
    const [first, second, third] = pagesOf('cities', many(101)).map(({ pages }) => pages);
    expect(first).toEqual({ current: 1, total: 3, links, next: '/cities/page/2/' });
    expect(second).toEqual({ current: 2, total: 3, links, previous: '/cities/', next: '/cities/page/3/' });
    expect(third).toEqual({ current: 3, total: 3, links, previous: '/cities/page/2/' });
  });

  test('has an address and a title for each, and a way back', () => {
    const [first, second] = pagesOf('cities', many(51)).map(({ head }) => head);
    const home = { href: '/', text: en.shared.home };
    expect(first).toMatchObject({ title: 'Cities', path: '/cities/', breadcrumbs: [home] });
    expect(second).toMatchObject({
      title: 'Cities, page 2',
      path: '/cities/page/2/',
      breadcrumbs: [home, { href: '/cities/', text: 'Cities' }],
    });
  });

  test('says so where there is nothing', () => {
    expect(pagesOf('cities', {})).toMatchObject([
      { count: 0, groups: [], pages: { current: 1, total: 1 }, empty: 'There are no cities yet.' },
    ]);
  });
});

describe('a narrowed list', () => {
  const events = (count: number, data: Record<string, unknown>) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `events/${data.kind}-${index}`,
        { start: '2018', ...data },
      ]),
    );
  const model = createTestModel({ ...events(51, { kind: 'forum' }), ...events(2, { kind: 'webinar' }) });
  const collection = collections.find(({ name }) => name === 'events');
  if (!collection) throw new Error('events');
  const pages = listFacetPaths(model, collection).map(({ field, path }) => ({
    field,
    path,
    view: createFacetView(model, collection, field, path),
  }));

  test('has its pages, and all its entries on them once', () => {
    expect(pages.map(({ field, path }) => [field, path])).toEqual([
      ['kind', 'forum'],
      ['kind', 'forum/page/2'],
      ['kind', 'webinar'],
    ]);
    const sizes = pages.map(({ view }) => view.groups.flatMap(({ items }) => items).length);
    expect(sizes).toEqual([50, 1, 2]);
    expect(pages.map(({ view }) => view.count)).toEqual([51, 51, 2]);
  });

  test('says what it is, of how much, and where it stands', () => {
    const home = { href: '/', text: en.shared.home };
    const whole = { href: '/events/', text: 'Events' };
    const forums = { href: '/events/by/kind/forum/', text: 'Forums' };
    const [first, second] = pages.map(({ view }) => view);
    expect(first).toMatchObject({
      title: 'Forums',
      size: '51 of 53 entries',
      all: { href: '/events/', text: 'Events: all 53' },
      head: { title: 'Forums', path: '/events/by/kind/forum/', breadcrumbs: [home, whole] },
    });
    expect(first?.head.description).toMatch(/^Forums: 51 of 53 entries\. Conferences, /);
    expect(second).toMatchObject({
      title: 'Forums',
      head: {
        title: 'Forums, page 2',
        path: '/events/by/kind/forum/page/2/',
        breadcrumbs: [home, whole, forums],
      },
      pages: { current: 2, total: 2, previous: '/events/by/kind/forum/' },
    });
  });

  test('marks the value that it shows, on each of its pages', () => {
    const marked = pages.map(({ view }) =>
      view.facets.flatMap(({ values }) =>
        values.filter(({ isCurrent }) => isCurrent).map(({ text }) => text),
      ),
    );
    expect(marked).toEqual([['Forum'], ['Forum'], ['Webinar']]);
  });
});

describe('a list in groups', () => {
  test('of years runs from the newest, and ends with what has no date', () => {
    const entries = {
      a: { title: 'A', start: '2018-01-19' },
      b: { title: 'B', start: '2019' },
      c: { title: 'C' },
      d: { title: 'D', within: '2018-11/2019-02' },
    };
    expect(groupsOf('events', entries)).toEqual([
      ['2019', ['B']],
      ['2018', ['D', 'A']],
      [en.shared.undated, ['C']],
    ]);
  });

  test('of letters knows no accents, and puts numbers together', () => {
    const titles = ['Čačak', 'Cluj', '2code', 'Šabac', 'banja Luka', '1001', 'Ćuprija'];
    const entries = titles.map((title, index) => [`c${index}`, { title }]);
    expect(groupsOf('cities', Object.fromEntries(entries))).toEqual([
      ['0-9', ['2code', '1001']],
      ['B', ['banja Luka']],
      ['C', ['Čačak', 'Cluj', 'Ćuprija']],
      ['S', ['Šabac']],
    ]);
  });

  test('of letters of another script keeps them', () => {
    const labels = groupsOf('cities', {
      a: { title: 'Чачак' },
      b: { title: 'Đurđevo' },
      c: { title: 'Αθήνα' },
    });
    expect(labels?.map(([label]) => label).sort()).toEqual(['Đ', 'Α', 'Ч'].sort());
  });

  test('has an id for each, for links within the page', () => {
    const [page] = pagesOf('events', { a: { start: '2018' }, b: { start: '2019' } });
    expect(page?.groups.map(({ id }) => id)).toEqual(['group-2019', 'group-2018']);
  });

  test('has an id without a space also for what has no date', () => {
    expect(pagesOf('events', { a: {} })[0]?.groups[0]?.id).not.toMatch(/\s/);
  });
});

describe('a list of what happens', () => {
  const groups = (entries: Record<string, Record<string, unknown>>) =>
    pagesOf('events', entries)[0]?.groups.map(({ id, items }) => [id, items.map(({ title }) => title)]);

  test('begins with what is coming or under way, the next first', () => {
    expect(
      groups({
        autumn: { start: '2026-10' },
        tomorrow: { start: '2026-06-02' },
        running: { start: '2026-05-01', end: '2026-07-01' },
        past: { start: '2026-05-01' },
        older: { start: '2025-05-01' },
        next: { start: '2027-05-01' },
      }),
    ).toEqual([
      ['coming', ['running', 'tomorrow', 'autumn', 'next']],
      // The group for entries that pass before the page is viewed.
      ['group-2027', []],
      ['group-2026', ['past']],
      ['group-2025', ['older']],
    ]);
  });

  test('knows when each passes, and to which year it belongs then', () => {
    const [page] = pagesOf('events', { a: { start: '2026-06-02' } });
    expect(page?.groups[0]?.items[0]?.passes).toEqual({ at: '2026-06-02T22:00:00Z', to: 'group-2026' });
  });

  test('that is all past has no such half', () => {
    expect(groups({ a: { start: '2026-05-31' }, b: {} })).toEqual([
      ['group-2026', ['a']],
      ['group-no-date', ['b']],
    ]);
  });

  test('leads to what one can apply for, where it has that', () => {
    expect(pagesOf('events', {})[0]?.calls?.href).toBe('/calls/');
    expect(pagesOf('workshops', {})[0]).not.toHaveProperty('calls');
  });
});
