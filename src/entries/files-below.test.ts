import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listFilesBelow } from './files-below.ts';

test('files are named below the folder, and folders are not', () => {
  const dir = mkdtempSync(join(tmpdir(), 'site-below-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  mkdirSync(join(dir, 'a/b'), { recursive: true });
  mkdirSync(join(dir, 'empty'));
  for (const file of ['index.html', 'a/b/c.html', 'a/d']) writeFileSync(join(dir, file), '');
  expect([...listFilesBelow(dir)].sort()).toEqual(['a/b/c.html', 'a/d', 'index.html']);
});
