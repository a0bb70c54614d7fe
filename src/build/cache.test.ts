import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { cleanCache, emptyCache, limitCache } from './cache.ts';

let dir: string;

/** Writes a file of so many bytes that is so many days old. */
function write(name: string, bytes: number, days: number): void {
  const file = join(dir, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, 'x'.repeat(bytes));
  const time = new Date(Date.UTC(2026, 5, 30) - days * 86_400_000);
  utimesSync(file, time, time);
}

const listLeft = () =>
  ['pages/old.html', 'pages/new.html', 'cards/a.png'].filter((name) => existsSync(join(dir, name)));

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'site-cache-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  write('pages/old.html', 100, 3);
  write('cards/a.png', 100, 2);
  write('pages/new.html', 100, 1);
});

test.each([
  [300, ['pages/old.html', 'pages/new.html', 'cards/a.png']],
  [299, ['pages/new.html', 'cards/a.png']],
  [100, ['pages/new.html']],
  [0, []],
])('a limit of %d bytes keeps the newest files', (limit, left) => {
  expect(limitCache(dir, limit)).toBe(3 - left.length);
  expect(listLeft()).toEqual(left);
});

test('a cleaned cache is gone, and a missing one has nothing to limit', () => {
  cleanCache(dir);
  expect(existsSync(dir)).toBe(false);
  expect(limitCache(dir, 0)).toBe(0);
});

test('the lock of a running build stays when the cache is cut, and keeps it from being emptied', () => {
  const lock = `0123456789abcdef.${process.ppid}`;
  write(`locks/${lock}`, 0, 9);
  limitCache(dir, 0);
  expect(readdirSync(join(dir, 'locks'))).toEqual([lock]);
  expect(() => emptyCache(dir)).toThrow('A build is running');
  expect(readdirSync(dir)).toContain('pages');
  rmSync(join(dir, 'locks', lock));
  emptyCache(dir);
  expect(readdirSync(dir, { recursive: true })).toEqual(['locks']);
});

test('a cache that does not exist is emptied as well', () => {
  emptyCache(join(dir, 'none'));
  expect(readdirSync(join(dir, 'none'))).toEqual(['locks']);
});
