/** Who types the name of something finds it first, however the name is typed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, inject, test, vi } from 'vitest';
import { createEngine } from '#features/search/query/engine.ts';
import type { IndexEntry } from '#features/search/query/index-files.ts';
import { NAME_SEPARATOR } from '#features/search/query/index-settings.ts';
import type { PageFragment } from '#features/search/query/search-index.ts';
import { listSearchedWords } from '#features/search/words/cut.ts';

afterEach(() => vi.unstubAllGlobals());

const SIGNS = /[^\p{L}\p{M}\p{N}\s]+/gu;

/** A name as it is written, in small letters, without its signs. */
const listTyped = (name: string) => [
  ...new Set(
    [name, name.toLowerCase(), name.replace(SIGNS, ''), name.replace(SIGNS, ' ')].map((text) => text.trim()),
  ),
];

/** A name as it is compared: who types "ICT clusters" finds "ICT Cluster" as well. */
const toCompared = (name: string) =>
  listSearchedWords(name)
    .map(({ key }) => key)
    .join('');

const listNames = ({ title = '', names }: Record<string, string>) => [
  ...new Set([title, ...(names?.split(NAME_SEPARATOR) ?? [])]),
];

/** Lets the search read the files of a folder. */
function stubFetch(folder: string): void {
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.replace(/\?.*$/, '').replace(/^.*\/pagefind\//, '');
    return new Response(readFileSync(join(folder, path)));
  });
}

describe.each(inject('sites'))('$name', ({ dir }) => {
  const folder = join(dir, 'pagefind');
  const entry: IndexEntry = JSON.parse(readFileSync(join(folder, 'entry.json'), 'utf8'));
  const pagesFolder = join(folder, entry.folder, 'pages');
  const pages = readdirSync(pagesFolder).map(
    (file): PageFragment => JSON.parse(gunzipSync(readFileSync(join(pagesFolder, file))).toString()),
  );

  test('who types a name finds what bears it first', async () => {
    stubFetch(folder);
    const engine = createEngine(`${dir}/`);
    const wrong: string[] = [];
    const bearers = Map.groupBy(
      pages.flatMap(({ url, meta }) => listNames(meta).map((name) => ({ url, compared: toCompared(name) }))),
      ({ compared }) => compared,
    );
    for (const name of new Set(pages.flatMap(({ meta }) => listNames(meta)))) {
      // What has no letter is no name that can be typed.
      for (const query of toCompared(name) === '' ? [] : listTyped(name)) {
        const { results } = await engine.ask({ query, chosen: {}, sort: 'relevance' });
        const { href = '' } = (await results[0]?.load()) ?? {};
        const first = href.replace(/\?.*$/, '').slice(dir.length);
        if (!bearers.get(toCompared(name))?.some(({ url }) => url === first))
          wrong.push(`${query} → ${first}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
