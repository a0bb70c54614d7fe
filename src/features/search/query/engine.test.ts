import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { writeSearchIndex } from '#features/search/index/write-index.ts';
import { createEngine } from './engine.ts';
import { createWordSearch } from './query-string.ts';

const BASE = '/programmes/';
const dir = mkdtempSync(join(tmpdir(), 'site-engine-'));
afterAll(() => rmSync(dir, { recursive: true }));
afterEach(() => vi.unstubAllGlobals());

/** Publishes a site with these pages, in the place of the last. */
async function publish(pages: Readonly<Record<string, string>>): Promise<void> {
  rmSync(dir, { recursive: true });
  for (const [name, body] of Object.entries(pages)) {
    mkdirSync(join(dir, name), { recursive: true });
    writeFileSync(join(dir, name, 'index.html'), `<main data-pagefind-body>${body}</main>`);
  }
  await writeSearchIndex(dir);
  vi.stubGlobal('fetch', async (address: string) => {
    try {
      return new Response(readFileSync(join(dir, address.replace(BASE, ''))));
    } catch {
      return new Response('', { status: 404 });
    }
  });
}

async function find(engine: ReturnType<typeof createEngine>, query: string): Promise<string[]> {
  const { results } = await engine.ask(createWordSearch(query));
  return (await Promise.all(results.map((result) => result.load()))).map(({ href }) => href);
}

const PAGES = {
  river: '<h1 data-pagefind-meta="title">River</h1> The Drina. <i data-pagefind-filter="kind:Cities"></i>',
  bridge:
    '<h1 data-pagefind-meta="title">Bridge</h1> Over the Drina. <i data-pagefind-filter="kind:News"></i>',
};

test('results and counts are those of the same pages', async () => {
  await publish(PAGES);
  const engine = createEngine(BASE);
  expect((await find(engine, 'Drina')).sort()).toEqual([
    '/programmes/bridge/?mark=Drina',
    '/programmes/river/?mark=Drina',
  ]);
  const answer = await engine.ask({ ...createWordSearch('drina'), chosen: { kind: ['News'] } });
  expect(answer.results.length).toBe(1);
  expect(await answer.countFacets()).toEqual({ kind: { Cities: 1, News: 1 } });
});

test('where the site was published anew, one search fails, and the next has the new index', async () => {
  await publish(PAGES);
  const engine = createEngine(BASE);
  await find(engine, 'river');
  await publish({ ...PAGES, boat: '<h1 data-pagefind-meta="title">Boat</h1> On the Drina.' });
  await expect(find(engine, 'bridge')).rejects.toThrow('404');
  expect(await find(engine, 'boat')).toEqual(['/programmes/boat/?mark=boat']);
});
