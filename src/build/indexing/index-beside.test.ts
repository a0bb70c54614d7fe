import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { listFilesBelow } from '#entries/files-below.ts';
import { isOfIndex, writeSearchIndex } from '#features/search/index/write-index.ts';
import { IndexBeside } from './index-beside.ts';

/** A few are indexed here, many by a thread, which reads some of them while others are still being rendered. */
const COUNTS = [3, 550];

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'site-indexing-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
});

function writePage(name: string, attribute = 'data-pagefind-body', title = name): string {
  const file = `${name}/index.html`;
  mkdirSync(join(dir, 'site', dirname(file)), { recursive: true });
  writeFileSync(join(dir, 'site', file), `<html><body><article ${attribute}><h1>${title}</h1></article>`);
  return file;
}

const writePages = (count: number) =>
  Array.from({ length: count }, (_, number) => writePage(`page-${number}`));

/** Makes the index of pages of which some are rendered, and the others are those of the last build. */
async function writeIndex(files: readonly string[], rendered = files): Promise<number> {
  const place = { dir: join(dir, 'site'), cacheDir: join(dir, 'cache') };
  const index = new IndexBeside({ ...place, present: [...listFilesBelow(place.dir)].filter(isOfIndex) });
  try {
    for (const file of rendered) index.add(file);
    return await index.write({ files });
  } finally {
    await index.close();
  }
}

/** The files of an index with what is in them. */
const readIndex = (site: string) =>
  Object.fromEntries(
    [...listFilesBelow(site)]
      .filter(isOfIndex)
      .sort()
      .map((file) => [file, readFileSync(join(site, file), 'base64')]),
  );

test.each(COUNTS)('the index of %d pages is that of all at once', { timeout: 60_000 }, async (count) => {
  const files = writePages(count);
  expect(await writeIndex(files)).toBeGreaterThan(0);
  const fresh = join(dir, 'fresh');
  cpSync(join(dir, 'site'), fresh, { recursive: true, filter: (path) => !path.includes('pagefind') });
  await writeSearchIndex(fresh);
  expect(readIndex(join(dir, 'site'))).toEqual(readIndex(fresh));
  // A page has changed: nothing is left of the index before.
  const changed = writePage('page-1', undefined, 'Another title');
  writeFileSync(join(fresh, 'page-1/index.html'), readFileSync(join(dir, 'site/page-1/index.html')));
  rmSync(join(fresh, 'pagefind'), { recursive: true });
  await writeIndex(files, [changed]);
  await writeSearchIndex(fresh);
  expect(readIndex(join(dir, 'site'))).toEqual(readIndex(fresh));
});

test.each(COUNTS)('a page that cannot be read fails all of %d', { timeout: 60_000 }, async (count) => {
  const files = [...writePages(count - 1), writePage('wrong', 'data-pagefind-body data-pagefind-unknown')];
  await expect(writeIndex(files)).rejects.toThrow('/wrong/');
});

test('a thread that is not asked for the index can be ended', { timeout: 60_000 }, async () => {
  const index = new IndexBeside({ dir: join(dir, 'site'), cacheDir: join(dir, 'cache'), present: [] });
  for (const file of writePages(500)) index.add(file);
  await expect(index.close()).resolves.toBeUndefined();
});
