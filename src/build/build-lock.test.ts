import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolders } from './build-lock.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'mostovi-lock-'));
});

afterEach(() => rmSync(dir, { recursive: true }));

test('one build at a time has a folder', () => {
  const release = lockFolders(['/content', '/dist'], dir);
  expect(() => lockFolders(['/other', '/dist'], dir)).toThrow(
    `Another build is running (process ${process.pid}), and both would write to /dist.`,
  );
  // What the second had taken is free again.
  lockFolders(['/other'], dir)();
  release();
  lockFolders(['/dist'], dir)();
  expect(readdirSync(dir)).toEqual([]);
});

test.each([
  ['a killed build', String(spawnSync(process.execPath, ['-e', '']).pid)],
  ['half a lock', ''],
])('%s holds nobody up', (_, text) => {
  lockFolders(['/dist'], dir);
  const [name = ''] = readdirSync(dir);
  writeFileSync(join(dir, name), text);
  lockFolders(['/dist'], dir);
  expect(readFileSync(join(dir, name), 'utf8')).toBe(String(process.pid));
});
