import { afterEach, describe, expect, test, vi } from 'vitest';
import { site } from '#site.ts';
import { createTestModel } from '#tests/content.ts';
import { createNumbersListPage, createNumbersView, listNumbersPaths } from './numbers.ts';

const both = [
  { who: 'organisations/agency', as: 'partner' },
  { who: 'hubs/beta', as: 'partner' },
];

const WORLD = {
  'cities/pirot': { title: 'Pirot', country: 'RS', sources: [{ title: 'A source' }] },
  'organisations/agency': { title: 'Agency', city: 'pirot', website: 'https://agency.example' },
  'hubs/alpha': { title: 'Alpha', city: 'pirot', kind: 'makerspace', confirmed: '2026-05-01' },
  'hubs/beta': { title: 'Beta', country: 'BG', kind: 'makerspace', confirmed: '2020' },
  'hubs/gamma': { title: 'Gamma', country: 'RS', kind: 'coworking', website: 'https://gamma.example' },
  'projects/programme': { title: 'Programme', start: '2015' },
  'projects/project': { title: 'Project', start: '2016', parent: 'programme', roles: both },
  'events/first': { title: 'First', start: '2017-05-01', project: 'project', city: 'pirot', roles: both },
  'events/second': { title: 'Second', start: '2017-06-01', project: 'project', topics: ['ict'], roles: both },
  'events/third': { title: 'Third', start: '2020', city: 'pirot', roles: both.slice(0, 1) },
};

const model = createTestModel(WORLD, { topics: [{ id: 'ict', label: 'ICT' }] });
const view = createNumbersView(model);

const findPanel = (id: string) => {
  const panel = [...view.before, ...view.after]
    .flatMap(({ panels }) => panels)
    .find((each) => each.id === id);
  return panel?.rows;
};

test('every collection has its number of entries', () => {
  expect(view.totals).toContainEqual({ label: 'Hubs', text: '3', href: '/hubs/' });
  expect(view.totals).toHaveLength(site.collections.length);
});

test('countries, kinds and topics have bars as long as their share of the most', () => {
  expect(findPanel('hubs-country')).toEqual([
    { label: 'Serbia', text: '2', href: '/hubs/by/country/rs/', bar: '100%' },
    { label: 'Bulgaria', text: '1', href: '/hubs/by/country/bg/', bar: '50%' },
  ]);
  expect(findPanel('hubs-kind')?.map(({ text, href }) => [text, href])).toEqual([
    ['2', '/hubs/by/kind/makerspace/'],
    ['1', '/hubs/by/kind/coworking/'],
  ]);
  expect(findPanel('events-topics')).toMatchObject([{ label: 'ICT', href: '/events/by/topics/ict/' }]);
});

test('years have a chart for each collection, all of the same years, and a table', () => {
  expect(view.years).toMatchObject({
    first: '2015',
    last: '2020',
    length: 6,
    charts: [
      { label: 'Projects' },
      {
        label: 'Events',
        columns: [
          { at: 2, height: 100 },
          { at: 5, height: 50 },
        ],
        most: { year: '2017', text: '2', href: '/events/by/year/2017/' },
      },
    ],
  });
  expect(view.years?.rows.map(({ year }) => year)).toEqual(['2020', '2017', '2016', '2015']);
  expect(view.years?.rows[1]?.numbers).toEqual([undefined, { text: '2', href: '/events/by/year/2017/' }]);
});

test('a programme has the number of all that belongs to it', () => {
  expect(findPanel('programmes-all')).toEqual([
    { label: 'Programme', text: '3', href: '/projects/programme/#tree', bar: '100%' },
  ]);
});

test('a hub and who runs it are no pair', () => {
  const hub = { title: 'Beta', operator: 'organisations/agency' };
  const { after } = createNumbersView(createTestModel({ ...WORLD, 'hubs/beta': hub }));
  expect(after.map(({ id }) => id)).not.toContain('together');
});

test('who had a role in the same more than once has a list of that', () => {
  const path = 'together/hubs/beta/organisations/agency';
  expect(findPanel('together-all')).toEqual([
    { label: 'Agency and Beta', text: '3', href: `/about/numbers/${path}/`, bar: '100%' },
  ]);
  const list = createNumbersListPage(model, path);
  expect(list).toMatchObject({ title: 'Agency and Beta', size: '3 entries' });
  expect(list.items.map(({ title }) => title).sort()).toEqual(['First', 'Project', 'Second']);
});

describe('what is missing', () => {
  test('has a list; if the whole collection lacks it, that of the collection', () => {
    expect(findPanel('gap-website')).toMatchObject([
      { label: 'Hubs', text: '2', of: ' of 3', bar: '66.7%', href: '/about/numbers/hubs/without-website/' },
    ]);
    expect(findPanel('gap-date')).toEqual([]);
    expect(findPanel('gap-source')?.find(({ label }) => label === 'Hubs')).toMatchObject({ href: '/hubs/' });
    expect(findPanel('gap-source')?.map(({ label }) => label)).not.toContain('Cities');
    expect(createNumbersListPage(model, 'hubs/without-website').items.map(({ title }) => title)).toEqual([
      'Alpha',
      'Beta',
    ]);
  });

  test('a check counts for as long as the site says', () => {
    const titles = (path: string) => createNumbersListPage(model, path).items.map(({ title }) => title);
    expect(titles('hubs/checked')).toEqual(['Alpha']);
    expect(titles('hubs/not-checked')).toEqual(['Beta', 'Gamma']);
  });

  test('nothing is at an address that is not there', () => {
    expect(() => createNumbersListPage(model, 'hubs/nothing')).toThrow('hubs/nothing');
  });
});

test('a site without entries has no sections', () => {
  const empty = createTestModel({});
  expect(createNumbersView(empty)).toMatchObject({ before: [], after: [] });
  expect(createNumbersView(empty).years).toBeUndefined();
  expect(listNumbersPaths(empty)).toEqual([undefined]);
});

describe('without the numbers', () => {
  afterEach(() => {
    vi.doUnmock('#site.ts');
    vi.resetModules();
  });

  test('no page links to them', async () => {
    vi.resetModules();
    vi.doMock('#site.ts', () => ({ site: { ...site, featuresOff: ['numbers'] } }));
    const [{ createDataPageView }, { sitePages }] = await Promise.all([
      import('#features/provenance/data-page.ts'),
      import('#routes/features.ts'),
    ]);
    expect(createDataPageView(model)).not.toHaveProperty('statistics');
    expect(sitePages.map(({ name }) => name)).not.toContain('numbers');
  });
});
