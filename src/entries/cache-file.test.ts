import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { digestOf, isIntact, linkFile, readCacheFile, writeCacheFile } from './cache-file.ts';

let path: string;
let told: string[];

beforeEach(() => {
  const dir = mkdtempSync(join(tmpdir(), 'site-cache-file-'));
  path = join(dir, 'folder', 'file');
  told = [];
  const spy = vi.spyOn(console, 'error').mockImplementation((text) => told.push(text));
  onTestFinished(() => {
    spy.mockRestore();
    rmSync(dir, { recursive: true });
  });
});

/** Flips a bit, and gives the file the time that it had. */
function flip(at: number): void {
  const { atime, mtime } = statSync(path);
  const content = readFileSync(path);
  content.writeUInt8((content.at(at) ?? 0) ^ 1, at);
  writeFileSync(path, content);
  utimesSync(path, atime, mtime);
}

test.each(['', 'words', 'two\nlines\n', Buffer.from([0, 10, 255])])('%j comes back', (content) => {
  writeCacheFile(path, content);
  expect(readCacheFile(path)).toEqual(Buffer.from(content));
  expect(readdirSync(join(path, '..'))).toEqual(['file']);
  expect(told).toEqual([]);
});

test('every flipped byte and every cut is told, whatever size and time say', () => {
  writeCacheFile(path, 'words');
  const whole = readFileSync(path);
  for (const at of whole.keys()) {
    writeFileSync(path, whole);
    flip(at);
    expect(readCacheFile(path), String(at)).toBeUndefined();
    writeFileSync(path, whole.subarray(0, at));
    expect(readCacheFile(path), String(at)).toBeUndefined();
  }
  expect(told.length).toBeGreaterThan(0);
});

test('a file in another file’s list is damaged with other bytes of its size and time', () => {
  mkdirSync(join(path, '..'));
  expect(isIntact(path, digestOf('words'))).toBe(false);
  expect(told).toEqual([]);
  writeFileSync(path, 'words');
  expect(isIntact(path, digestOf('words'))).toBe(true);
  flip(2);
  expect(isIntact(path, digestOf('words'))).toBe(false);
  expect(told).toHaveLength(1);
});

test('a folder in its place is told and replaced, and half a file of a killed build is no more', () => {
  mkdirSync(join(path, 'below'), { recursive: true });
  writeFileSync(`${path}.next`, 'half');
  expect(readCacheFile(path)).toBeUndefined();
  expect(isIntact(path, digestOf(''))).toBe(false);
  writeCacheFile(path, 'words');
  expect(readCacheFile(path)?.toString()).toBe('words');
  expect(readdirSync(join(path, '..'))).toEqual(['file']);
});

test('a second name is a link, in a folder that may not be there', () => {
  writeCacheFile(path, 'words');
  const target = join(path, '../site/deep/page.html');
  linkFile(path, target);
  expect(statSync(target).ino).toBe(statSync(path).ino);
});
