import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createSearchIndex } from '#features/search/query/search-index.ts';
import { createRelationFiles } from './relation-index.ts';
import type { PageRelations } from './relation-records.ts';

const NOTHING = { pageCount: 0, words: [], facets: [], folder: 'one' };

/** Writes the relations of pages, and reads them as the browser does. */
function writeAndRead(urls: readonly string[], relations: ReadonlyMap<string, PageRelations>) {
  const { firsts, files } = createRelationFiles(urls, relations, () => undefined);
  const loaded: string[] = [];
  const index = createSearchIndex({ ...NOTHING, relations: firsts }, async (path) => {
    loaded.push(path);
    const file = files.find((own) => `one/${own.path}` === path);
    if (!file) throw new Error(`There is no ${path}.`);
    return gunzipSync(file.content);
  });
  return { files, loaded, read: index.loadRelations };
}

test('pages are named by their numbers, and what is not in the index is left out', async () => {
  const funder: PageRelations = { to: {}, from: { funder: [{ path: '/projects/b/' }] } };
  const project: PageRelations = {
    to: { funder: [{ path: '/organisations/a/' }, 'A fund'], partner: [{ path: '/hubs/gone/' }] },
    from: {},
  };
  const { read } = writeAndRead(
    ['/', '/organisations/a/', '/projects/b/'],
    new Map([
      ['/projects/b/', project],
      ['/organisations/a/', funder],
      ['/hubs/gone/', project],
    ]),
  );
  expect(await read(0)).toBeUndefined();
  expect(await read(1)).toEqual({ to: {}, from: { funder: [2] } });
  expect(await read(2)).toEqual({ to: { funder: [1, 'A fund'] }, from: {} });
});

test('a large site has many small files, and one of them is enough for a page', async () => {
  const urls = Array.from({ length: 5000 }, (_, at) => `/hubs/${at}/`);
  const relations = new Map(
    urls.map((url, at): [string, PageRelations] => [
      url,
      { to: { place: [{ path: urls[at - 1] ?? '/' }] }, from: { place: [{ path: urls[at + 1] ?? '/' }] } },
    ]),
  );
  const { files, loaded, read } = writeAndRead(urls, relations);
  expect(files.length).toBeGreaterThan(20);
  expect(Math.max(...files.map(({ content }) => content.length))).toBeLessThan(4_000);
  expect(await read(2500)).toEqual({ to: { place: [2499] }, from: { place: [2501] } });
  expect(loaded.length).toBe(1);
});
