import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { dropDamaged, rememberFiles } from './kept-files.ts';

let dir: string;
const told: string[] = [];

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'site-kept-'));
  told.length = 0;
  vi.spyOn(console, 'error').mockImplementation((text: string) => void told.push(text));
  onTestFinished(() => {
    vi.restoreAllMocks();
    rmSync(root, { recursive: true });
  });
  dir = join(root, 'pictures');
  mkdirSync(dir);
  for (const name of ['a.webp', 'b.webp', 'c.webp']) writeFileSync(join(dir, name), `picture ${name}`);
});

test('files stay as long as they are as they were seen', () => {
  rememberFiles(dir);
  expect(dropDamaged(dir)).toBe(true);
  expect(readdirSync(dir)).toEqual(['a.webp', 'b.webp', 'c.webp']);
  expect(told).toEqual([]);
  rmSync(join(dir, 'a.webp'));
  expect(dropDamaged(dir)).toBe(false);
});

test('what was never seen goes, without a word', () => {
  expect(dropDamaged(dir)).toBe(false);
  expect(readdirSync(dir)).toEqual([]);
  expect(told).toEqual([]);
});

test.each<[string, (path: string) => void]>([
  ['a changed byte', (path) => writeFileSync(path, readFileSync(path, 'utf8').replace('p', 'q'))],
  ['a cut', (path) => writeFileSync(path, readFileSync(path).subarray(0, 5))],
  ['an empty file', (path) => writeFileSync(path, '')],
  [
    'a folder in its place',
    (path) => {
      rmSync(path);
      mkdirSync(join(path, 'below'), { recursive: true });
    },
  ],
])('%s is told, and the file goes', (_, damage) => {
  rememberFiles(dir);
  damage(join(dir, 'b.webp'));
  expect(dropDamaged(dir)).toBe(false);
  expect(readdirSync(dir)).toEqual(['a.webp', 'c.webp']);
  expect(told).toEqual([expect.stringContaining('b.webp is damaged')]);
});

test('without its list nothing is believed', () => {
  rememberFiles(dir);
  const list = `${dir}-digests`;
  writeFileSync(list, readFileSync(list, 'utf8').replace(/[0-9]/, 'x'));
  dropDamaged(dir);
  expect(readdirSync(dir)).toEqual([]);
  expect(told).toEqual([expect.stringContaining('pictures-digests is damaged')]);
});

test('there may be no folder, or a file in its place', () => {
  rmSync(dir, { recursive: true });
  rememberFiles(dir);
  dropDamaged(dir);
  writeFileSync(dir, '');
  dropDamaged(dir);
  expect(told).toEqual([expect.stringContaining('pictures is damaged')]);
});
