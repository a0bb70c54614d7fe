import { describe, expect, test } from 'vitest';
import { en } from '#i18n/en/rooms.ts';
import { createTestModel } from '#tests/content.ts';
import { createTimelinePage, listTimelinePaths } from './timeline-page.ts';

type Entries = Record<string, Record<string, unknown>>;

const world: Entries = {
  'projects/programme': { title: 'Programme', start: '2018-01-01' },
  'projects/project': { title: 'Project', parent: 'programme', start: '2018-03-01', end: '2018-10-31' },
  'projects/sister': { title: 'Sister', parent: 'programme', start: '2018-05' },
  'projects/undated': { title: 'Undated', parent: 'programme' },
};

describe('the page of all', () => {
  const page = (entries = world, buildDate = '2018-04-01') =>
    createTimelinePage(createTestModel(entries, { buildDate }));

  test('has every project once, those of one programme together, the rest behind', () => {
    const entries = {
      ...world,
      'projects/alone': { title: 'Alone', start: '2017' },
      'projects/never': { title: 'Never' },
    };
    const view = page(entries);
    expect(view.groups.map(({ label }) => label)).toEqual(['Programme', en.timeline.singles]);
    expect(
      view.groups.flatMap(({ timeline }) => timeline.rows.map(({ title, depth }) => `${depth} ${title}`)),
    ).toEqual(['0 Programme', '1 Project', '1 Sister', '1 Undated', '0 Alone', '0 Never']);
    expect(view.size).toBe(en.shared.entries(6));
  });

  test('has one scale for all groups, and today on it', () => {
    const entries = { ...world, 'projects/alone': { start: '2010', end: '2011' } };
    const { groups } = page(entries);
    expect(groups[0]?.timeline.ticks).toEqual(groups[1]?.timeline.ticks);
    expect(groups[0]?.timeline.today).toEqual(groups[1]?.timeline.today);
    expect(groups[0]?.timeline.today?.text).toBe(en.timeline.today);
    expect(page(entries, '2026-01-01').groups[0]?.timeline).not.toHaveProperty('today');
  });

  test('has ids of their own', () => {
    const ids = page({ ...world, 'projects/alone': {} }).groups.flatMap(({ id, timeline }) => [
      id,
      timeline.id,
    ]);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(new Set(ids).size).toBe(2);
  });

  test('of a site without projects is empty', () => {
    expect(page({}).groups).toEqual([]);
  });
});

describe('the pages of very many projects', () => {
  const many: Entries = {
    'projects/programme': { title: 'Programme', start: '2012' },
    ...Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `projects/part${index}`,
        { start: String(2012 + (index % 20)), parent: 'programme' },
      ]),
    ),
    ...Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`projects/single${index}`, { start: '2003' }]),
    ),
    'projects/later': { start: '2019' },
    'projects/undated': { start: undefined },
  };
  const model = createTestModel(many);
  const [overview, ...pages] = listTimelinePaths(model).map((path) => createTimelinePage(model, path));

  test('are one for each decade in which something began, and the first page leads to them', () => {
    expect(overview).toMatchObject({ head: { path: '/timeline/' }, groups: [] });
    expect(overview?.decades.map(({ href, text, size }) => [href, text, size])).toEqual([
      ['/timeline/2000s/', 'Begun in the 2000s', '20 entries'],
      ['/timeline/2010s/', 'Begun in the 2010s', '62 entries'],
      ['/timeline/undated/', 'Without a date', '1 entry'],
    ]);
    expect(overview?.decades[1]?.programmes).toEqual([
      { href: '/timeline/2010s/#programme', text: 'Programme', count: 61 },
    ]);
    expect(pages.map(({ head }) => head.path)).toEqual([
      '/timeline/2000s/',
      '/timeline/2010s/',
      '/timeline/2010s/page/2/',
      '/timeline/undated/',
    ]);
    expect(pages[2]?.head).toMatchObject({
      title: 'Timeline: begun in the 2010s, page 2',
      breadcrumbs: [
        { href: '/' },
        { href: '/projects/' },
        { href: '/timeline/' },
        { href: '/timeline/2010s/' },
      ],
    });
  });

  test('have each project once, a programme with its parts', () => {
    const rows = pages.flatMap(({ groups }) => groups.flatMap(({ timeline }) => timeline.rows));
    expect(rows.map(({ href }) => href).sort()).toEqual(
      Object.keys(many)
        .map((ref) => `/${ref}/`)
        .sort(),
    );
    expect(pages[2]?.groups.map(({ label, timeline }) => [label, timeline.rows.length])).toEqual([
      ['Programme', 11],
      [en.timeline.singles, 1],
    ]);
  });
});
