/** Pages do not grow with the site: no list of any page is longer than a visitor scans, however many entries there are. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { writeGeneratedContent } from '#bench/content/folder.ts';
import { readContent } from '#entries/read-content.ts';
import { readTopics } from '#entries/topics.ts';
import { toRef } from '#graph/graph.ts';
import type { Language } from '#i18n/word-types.ts';
import { siteLanguage } from '#i18n/words.ts';
import { createContentModel } from '#model/content-model.ts';
import { MOST_ITEMS } from '#model/page/pagination.ts';
import type { SiteModel } from '#model/site-model.ts';
import type { PageHead } from '#model/view-types.ts';
import { sitePages } from '#routes/features.ts';
import { createTestModel } from './content.ts';

const current = vi.hoisted(() => ({ model: undefined as unknown }));
// Other files have loaded modules with what stands here in its place, and others will.
vi.hoisted(() => vi.resetModules());
afterAll(() => void vi.resetModules());
vi.mock('#model/get-site-model.ts', () => ({
  getSiteModel: async () => current.model,
  useSiteModel: async (_language: string, use: (model: unknown) => unknown) => use(current.model),
}));
vi.mock('astro:assets', () => ({ getImage: async () => ({ src: '/picture.jpg', attributes: {} }) }));

type Page = Pick<Language, 'language'>;

interface PageRoute {
  getStaticPaths: (options: {
    routePattern: string;
  }) => Promise<{ params: Record<string, string | undefined> }[]>;
  getView: (params: Record<string, string | undefined>, page: Page) => Promise<object>;
}

/** What the `route-data.ts` of the features export: routes of many pages, and functions that give one view. */
const modules = import.meta.glob<Record<string, PageRoute | ((page: Page) => Promise<object>)>>(
  '../src/features/*/route-data.ts',
);

/** Of the pages of entries, those with the most relations. */
const MOST_ENTRIES = 60;

/** Maps count what they do not draw, and the words for the index are no list that anybody scans. */
const APART = new Set(['map', 'locator', 'search']);

/** The lists of a view: where each is, and how long. */
function listLengths(value: unknown, path = ''): [path: string, length: number][] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    return [[path, value.length], ...value.flatMap((item) => listLengths(item, `${path}[]`))];
  }
  return Object.entries(value)
    .filter(([key]) => !APART.has(key))
    .flatMap(([key, inner]) => listLengths(inner, `${path}.${key}`));
}

const isPage = (view: object): view is { head: PageHead } => 'head' in view;

/** The parameters of the pages of a route; of entries, of those with the most relations. */
async function listParams(model: SiteModel, name: string, route: PageRoute) {
  const all = (await route.getStaticPaths({ routePattern: '' })).map(({ params }) => params);
  if (name !== 'entryRoute') return all;
  const { incoming, outgoing } = model.graph;
  const degree = ({ collection, id }: Record<string, string | undefined>) => {
    const ref = `${collection}/${id}`;
    return (incoming.get(ref)?.length ?? 0) + (outgoing.get(ref)?.length ?? 0);
  };
  return all.sort((a, b) => degree(b) - degree(a)).slice(0, MOST_ENTRIES);
}

/** All pages of a model by the name of their route, and every list that is too long, by page. */
async function readPages(model: SiteModel) {
  current.model = model;
  const pages = new Map<string, string[]>();
  const tooLong: string[] = [];
  for (const load of Object.values(modules)) {
    for (const [name, route] of Object.entries(await load())) {
      const isRoute = typeof route === 'object';
      const params = isRoute ? await listParams(model, name, route) : [{}];
      for (const each of params) {
        const view = isRoute ? await route.getView(each, siteLanguage) : await route(siteLanguage);
        // A route of files has no pages.
        if (!isPage(view)) break;
        pages.set(name, [...(pages.get(name) ?? []), view.head.path]);
        const long = listLengths(view).filter(([, length]) => length > MOST_ITEMS);
        tooLong.push(...long.map(([path, length]) => `${view.head.path} ${path} ${length}`));
      }
    }
  }
  return { pages, tooLong };
}

/** The pages of a site need a body. */
function addBodies(model: SiteModel): SiteModel {
  for (const page of model.pages.values()) {
    page.body = { file: page.file, format: 'md', digest: '', pictures: {} };
  }
  return model;
}

test('no list of a page of 2,000 entries is longer than 100', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'site-page-lists-'));
  try {
    await writeGeneratedContent(dir, 2000, 1);
    const model = createContentModel(readContent(dir), '2026-06-01', { topics: readTopics(dir) });
    const { pages, tooLong } = await readPages(addBodies(model));
    expect(tooLong).toEqual([]);
    // Each kind of page that is cut is among them.
    const firsts = sitePages.filter(({ hasFurtherPages }) => hasFurtherPages).map(({ path }) => path);
    const all = [...pages.values()].flat();
    for (const first of firsts) {
      expect(all.filter((path) => path.startsWith(first)).length, first).toBeGreaterThan(1);
    }
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test('no list of a page of an entry with very many relations is longer than 100', async () => {
  const COUNT = 130;
  const many = (name: string, toData: (index: number) => Record<string, unknown>) =>
    Object.fromEntries(
      Array.from({ length: COUNT }, (_, index) => [
        `${name}${index}`,
        { title: `${index}`, ...toData(index) },
      ]),
    );
  const model = createTestModel(
    {
      'cities/city': { country: 'RS' },
      'organisations/funder': { city: 'city' },
      'hubs/hub': { operator: 'organisations/funder', city: 'city' },
      'projects/programme': { start: '2010' },
      'projects/project': { start: '2010', parent: 'programme' },
      ...many('projects/part', () => ({
        start: '2012',
        parent: 'programme',
        roles: [{ who: 'organisations/funder', as: 'funder' }],
        topics: ['topic'],
      })),
      ...many('events/event', (index) => ({
        start: `${2012 + (index % 9)}-05-01`,
        project: 'project',
        city: 'city',
        roles: [{ who: 'hubs/hub', as: 'host' }],
      })),
      ...many('events/call', (index) => ({
        kind: 'open-call',
        end: `${2012 + (index % 9)}`,
        project: 'project',
      })),
      ...many('hubs/hub', () => ({ city: 'city' })),
      ...many('news/news', () => ({
        date: '2020',
        about: ['organisations/funder', 'projects/project', 'cities/city'],
      })),
    },
    { topics: [{ id: 'topic', label: 'Topic' }] },
  );
  const { pages, tooLong } = await readPages(model);
  expect(tooLong).toEqual([]);
  const related = pages.get('relatedRoute') ?? [];
  for (const ref of [
    'organisations/funder',
    'hubs/hub',
    'projects/programme',
    'projects/project',
    'cities/city',
  ]) {
    expect(
      related.some((path) => path.startsWith(`/${ref}/related/`)),
      ref,
    ).toBe(true);
  }
  expect([...model.entries.values()].map(toRef)).toContain('hubs/hub129');
});
