import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { compressSite } from './compress-site.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'site-compress-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
});

const TEXT = 'Words and words. '.repeat(100);

const listFiles = () => readdirSync(dir).sort();

test('each text has a copy in gzip and in Brotli, which hold the same bytes', async () => {
  mkdirSync(join(dir, 'events'));
  writeFileSync(join(dir, 'events', 'index.html'), TEXT);
  expect(await compressSite(dir)).toBe(2);
  const read = (ending: string) => readFileSync(join(dir, 'events', `index.html${ending}`));
  expect(gunzipSync(read('.gz')).toString()).toBe(TEXT);
  expect(brotliDecompressSync(read('.br')).toString()).toBe(TEXT);
});

test('what is small, has no other type, or would not be smaller has none', async () => {
  writeFileSync(join(dir, 'small.html'), 'Words.');
  writeFileSync(join(dir, '_headers'), TEXT);
  writeFileSync(join(dir, 'picture.png'), TEXT);
  writeFileSync(join(dir, '1.zipped'), TEXT);
  writeFileSync(join(dir, 'noise.txt'), randomBytes(300));
  const before = listFiles();
  expect(await compressSite(dir)).toBe(0);
  expect(listFiles()).toEqual(before);
});
