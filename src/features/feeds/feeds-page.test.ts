import { describe, expect, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { en } from '#i18n/en/rooms.ts';
import { createTestModel } from '#tests/content.ts';
import { listFeeds } from './feeds.ts';
import { createFeedsPageView, listFeedsPagePaths } from './feeds-page.ts';

const model = createTestModel({
  'projects/dated': { title: 'Dated', start: '2018' },
  'projects/nothing': { title: 'Nothing', start: undefined },
  'events/e': { start: '2018', country: 'RS' },
});

test('every feed is listed once, by its subject', () => {
  const { groups, hasCalendars } = createFeedsPageView(model);
  const rows = groups.flatMap((group) => group.rows);
  expect(rows.map(({ atom }) => atom)).toEqual(listFeeds(model).map(({ atom }) => new URL(atom).pathname));
  expect(rows.map(({ json }) => json)).toEqual(listFeeds(model).map(({ json }) => new URL(json).pathname));
  expect(groups.map(({ id, rows: feedRows }) => [id, feedRows.length])).toEqual([
    ['all', 1],
    ['collections', collections.length],
    ['directory', 1],
    ['projects', 1],
    ['countries', 1],
  ]);
  expect(groups[3]?.rows[0]).toMatchObject({ href: '/projects/dated/', text: 'Dated' });
  expect(hasCalendars).toBe(false);
});

test('a feed that holds nothing yet says so', () => {
  const remarks = createFeedsPageView(model).groups.flatMap(({ rows }) =>
    rows.map(({ href, remark }) => [href, remark]),
  );
  expect(remarks).toContainEqual(['/cities/', en.feeds.nothingYet]);
  expect(remarks).toContainEqual(['/events/', undefined]);
});

test('calendars stand beside the feeds, also where there is no feed yet', () => {
  const coming = { start: '2027-01-01', project: 'nothing' };
  const { groups, hasCalendars } = createFeedsPageView(
    createTestModel({ 'projects/nothing': {}, 'events/coming': coming }),
  );
  const rows = groups.flatMap((group) => group.rows);
  expect(hasCalendars).toBe(true);
  expect(rows.filter(({ calendar }) => calendar !== undefined)).toEqual([
    expect.objectContaining({
      atom: '/events/feed.xml',
      calendar: 'webcal://mostovi.example/events/calendar.ics',
    }),
    {
      href: '/projects/nothing/',
      text: 'nothing',
      calendar: 'webcal://mostovi.example/projects/nothing/calendar.ics',
    },
  ]);
});

describe('feeds of very many projects', () => {
  const projects = [
    ...Array.from({ length: 101 }, (_, index) => [
      `projects/b${index}`,
      { title: `B${index}`, start: '2018' },
    ]),
    ['projects/a', { title: 'A', start: '2018' }],
  ];
  const many = createTestModel(Object.fromEntries(projects));
  const [first, ...others] = listFeedsPagePaths(many).map((path) => createFeedsPageView(many, path));

  test('have a page for each letter, which the first page links to', () => {
    expect(first?.groups.find(({ id }) => id === 'projects')).toMatchObject({
      rows: [],
      letters: [
        { href: '/feeds/projects/a/', text: 'A', count: 1 },
        { href: '/feeds/projects/b/', text: 'B', count: 101 },
      ],
    });
    expect(others.map(({ head }) => head.path)).toEqual([
      '/feeds/projects/a/',
      '/feeds/projects/b/',
      '/feeds/projects/b/page/2/',
    ]);
    expect(others[2]?.head).toMatchObject({
      title: 'Feeds and calendars: by project, B, page 2',
      breadcrumbs: [{ href: '/' }, { href: '/feeds/' }, { href: '/feeds/projects/b/' }],
    });
  });

  test('stand each on one page', () => {
    const rows = [first, ...others].flatMap((view) => view?.groups.flatMap((group) => group.rows) ?? []);
    expect(rows.map(({ atom }) => atom).sort()).toEqual(
      listFeeds(many)
        .map(({ atom }) => new URL(atom).pathname)
        .sort(),
    );
  });
});
