import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assertEnoughPages, countPages } from './page-count.ts';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'site-pages-'));
});

afterAll(() => rmSync(root, { recursive: true }));

function writePages(name: string, count: number): string {
  const dir = join(root, name);
  for (let page = 0; page < count; page += 1) {
    mkdirSync(join(dir, `events/${page}`), { recursive: true });
    writeFileSync(join(dir, `events/${page}/index.html`), '');
  }
  return dir;
}

test('a tenth fewer pages pass, and more than that do not', () => {
  const last = countPages(writePages('last', 20));
  expect(() => assertEnoughPages(countPages(writePages('tenth', 18)), last)).not.toThrow();
  expect(() => assertEnoughPages(countPages(writePages('more', 17)), last)).toThrow(
    'The site would have 17 pages; the last one has 20.',
  );
});

test('the first site may have any number', () => {
  expect(() =>
    assertEnoughPages(countPages(writePages('first', 1)), countPages(join(root, 'none'))),
  ).not.toThrow();
});
