import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FIRST_LANGUAGE } from '#routes/languages.ts';

// Other files have loaded modules with what stands here in its place, and others will.
vi.hoisted(() => vi.resetModules());
afterAll(() => void vi.resetModules());
vi.mock('./get-site-model.ts', () => ({
  getSiteModel: async () => ({}),
  useSiteModel: async (_language: string, use: (model: unknown) => unknown) => use({}),
}));

const { createPage, createRoute } = await import('./route.ts');
const { sharePageKeeper } = await import('./page-keeper.ts');

/** How the keys of pages are made, by path. */
const pages = new Map<string, () => Promise<{ view: string }>>();

beforeEach(() => sharePageKeeper({ addPage: (path, createKey) => void pages.set(path, createKey) }));
afterEach(() => {
  sharePageKeeper(undefined);
  pages.clear();
});

const page = { language: FIRST_LANGUAGE };

test('a view is made once for the key of a page and for the page, and for no other', async () => {
  const createView = vi.fn((_model: unknown, { id, number }) => ({ id, number }));
  const listed = { number: '2', id: 'one', rest: undefined };
  const route = createRoute({ listParams: () => [listed, { ...listed, id: 'two' }], createView });
  await route.getStaticPaths({ routePattern: '/[id]/[number]/[...rest]' } as never);
  expect([...pages.keys()]).toEqual(['/one/2/', '/two/2/']);
  await pages.get('/one/2/')?.();
  // As Astro reads them from the address.
  const read = { id: 'one', number: '2' };
  expect(await route.getView(read as never, page)).toEqual(read);
  expect(createView).toHaveBeenCalledTimes(1);
  expect(await route.getView({ ...read, id: 'two' } as never, page)).toEqual({ ...read, id: 'two' });
  expect(createView).toHaveBeenCalledTimes(2);
});

test('a key is another where the view is another', async () => {
  let title = 'One';
  createPage('/', () => ({ title }));
  expect([...pages.keys()][0]).toBe('/');
  const key = await pages.get('/')?.();
  expect(await pages.get('/')?.()).toEqual(key);
  title = 'Two';
  expect(await pages.get('/')?.()).not.toEqual(key);
});
