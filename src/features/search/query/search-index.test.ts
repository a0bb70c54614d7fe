import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { mergeIndex } from '#features/search/index/merge-index.ts';
import { createPageRecord } from '#features/search/index/page-record.ts';
import { createSearchIndex } from './search-index.ts';

const COUNT = 3000;

/** Pages that have one word together, and a hundred each another one. */
const records = Array.from({ length: COUNT }, (_, at) => {
  const html = `<main data-pagefind-body><h1 data-pagefind-meta="title">Page ${at}</h1>
    river set${Math.floor(at / 100)} ${at % 2 ? 'old' : 'last'}${'.'.repeat(at % 3)}
    <i data-pagefind-filter="kind:${at % 3 ? 'Hubs' : 'Cities'}"></i></main>`;
  return createPageRecord(`/${String(at).padStart(4, '0')}/`, html);
}).filter((record) => record !== undefined);

/** The index of these pages, with the files that it has loaded. `fail` says which can’t be. */
function createIndex(fail: (path: string) => boolean = () => false) {
  const { files, ...entry } = mergeIndex(records);
  const loaded: string[] = [];
  const index = createSearchIndex({ ...entry, relations: [], folder: 'one' }, async (path) => {
    loaded.push(path);
    const file = files.find((own) => `one/${own.path}` === path);
    if (!file || fail(path)) throw new Error(`${path} can’t be loaded.`);
    return gunzipSync(file.content);
  });
  return { index, loaded, entry };
}

describe('the search index', () => {
  test('loads the parts with a word, each once', async () => {
    const { index, loaded, entry } = createIndex();
    expect(entry.words.length).toBeGreaterThan(2);
    expect((await index.find(['set7'])).length).toBe(100);
    await index.find(['set7']);
    expect(loaded.length).toBe(1);
    expect((await index.find(['set'])).length).toBe(COUNT);
  });

  test('finds what has all words and a value of each facet', async () => {
    const { index } = createIndex();
    const found = await index.find(['set7', 'old'], [['kind', ['Cities']]]);
    expect(found.length).toBe(16);
    expect(await index.countFacets(found)).toEqual({ kind: { Cities: 16, Hubs: 0 } });
    expect(await index.find(['set7'], [['none', ['Cities']]])).toEqual([]);
    expect(await index.find(['set7', 'missing'])).toEqual([]);
  });

  test('without words and filters all pages are found', async () => {
    expect((await createIndex().index.find([])).length).toBe(COUNT);
  });

  test('of two letters the words that begin so are found, of a single one the whole word', async () => {
    const { index } = createIndex();
    expect((await index.find(['ol'])).length).toBe(COUNT / 2);
    expect(await index.find(['r'])).toEqual([]);
    expect((await index.find(['7'])).length).toBe(1);
  });

  test('asks again for what could not be loaded', async () => {
    let isBroken = true;
    const { index } = createIndex(() => isBroken);
    await expect(index.find(['river'])).rejects.toThrow('can’t be loaded');
    isBroken = false;
    expect((await index.find(['river'])).length).toBe(COUNT);
  });
});
