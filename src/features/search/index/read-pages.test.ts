import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { type PageFile, type ReadPage, readPage } from './read-page.ts';
import { listPageFiles, PageReader, toPageFile } from './read-pages.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'site-reader-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
});

const toName = (number: number) => `page-${String(number).padStart(4, '0')}`;

function writePage(name: string, attribute = 'data-pagefind-body'): PageFile {
  mkdirSync(join(dir, name));
  writeFileSync(
    join(dir, name, 'index.html'),
    `<html><body><article ${attribute}><h1>${name}</h1></article>`,
  );
  return toPageFile(dir, join(name, 'index.html'));
}

const writePages = (count: number) => Array.from({ length: count }, (_, number) => writePage(toName(number)));

test('the address of a page is that of its folder', () => {
  writePages(2);
  writeFileSync(join(dir, '404.html'), '');
  writeFileSync(join(dir, 'index.html'), '');
  expect(listPageFiles(dir).map(({ url }) => url)).toEqual(['/', '/404.html', '/page-0000/', '/page-0001/']);
});

// A few are read here, many by threads, of which one begins before all pages are there.
test.each([3, 550])('%d pages are read as one is, in their order', { timeout: 60_000 }, async (count) => {
  const reader = new PageReader();
  const files = writePages(count);
  for (const file of files) reader.add(file);
  expect(files.every((file) => reader.has(file))).toBe(true);
  const digestAll = (pages: readonly ReadPage[]) =>
    pages.map(({ digest, record }) => `${digest} ${record?.url} ${record?.keys}`);
  expect(digestAll(await reader.finish())).toEqual(digestAll(files.map(readPage)));
});

test.each([1, 550])('a page that cannot be read fails all of %d', { timeout: 60_000 }, async (count) => {
  const reader = new PageReader();
  for (const file of writePages(count - 1)) reader.add(file);
  reader.add(writePage('wrong', 'data-pagefind-body data-pagefind-unknown'));
  await expect(reader.finish()).rejects.toThrow('/wrong/');
});
