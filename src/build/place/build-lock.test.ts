import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockCache, lockFolders, waitForBundler } from './build-lock.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'site-lock-'));
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

/** Leaves the lock of another process, as a killed build does. */
function leaveLock(pid: number, text: string): void {
  const release = lockFolders(['/dist'], dir);
  const [name = ''] = readdirSync(dir);
  release();
  writeFileSync(join(dir, name.replace(/\d+$/, String(pid))), text);
}

test('a killed build holds nobody up', () => {
  leaveLock(spawnSync(process.execPath, ['-e', '']).pid, '1');
  lockFolders(['/dist'], dir)();
  expect(readdirSync(dir)).toEqual([]);
});

test('a killed build whose number this process has now holds nobody up', () => {
  leaveLock(process.pid, '1');
  lockFolders(['/dist'], dir)();
  expect(readdirSync(dir)).toEqual([]);
});

test.runIf(existsSync('/proc/self/stat'))('nor one whose number another program has now', () => {
  leaveLock(process.ppid, '1');
  lockFolders(['/dist'], dir)();
  expect(readdirSync(dir)).toEqual([]);
});

test('a lock that is still being written counts', () => {
  leaveLock(process.ppid, '');
  expect(() => lockFolders(['/dist'], dir)).toThrow(`process ${process.ppid}`);
});

/** Leaves the lock of another process that is running. */
function leaveRunning(name: string): void {
  writeFileSync(join(dir, `${name}.${process.ppid}`), '');
}

test('nobody empties the cache while a build is running, nor builds meanwhile', () => {
  leaveRunning('0123456789abcdef');
  expect(() => lockCache(dir)).toThrow(`A build is running (process ${process.ppid})`);
  expect(readdirSync(dir)).toEqual([`0123456789abcdef.${process.ppid}`]);
  rmSync(join(dir, `0123456789abcdef.${process.ppid}`));
  leaveRunning('cache');
  expect(() => lockFolders(['/dist'], dir)).toThrow(`The cache is being emptied (process ${process.ppid})`);
});

test('a killed build does not keep the cache from being emptied, nor the other way round', () => {
  leaveLock(spawnSync(process.execPath, ['-e', '']).pid, '1');
  lockCache(dir)();
  writeFileSync(join(dir, `cache.${spawnSync(process.execPath, ['-e', '']).pid}`), '1');
  lockFolders(['/dist'], dir)();
  expect(readdirSync(dir)).toEqual([]);
});

test('of builds that begin at the same moment one at a time has the folder', async () => {
  const log = join(dir, 'log');
  const program = `
    import { appendFileSync } from 'node:fs';
    const { lockFolders } = await import(process.argv[1]);
    const [, , dir, log] = process.argv;
    for (let count = 0; count < 40; count += 1) {
      try {
        const release = lockFolders(['/dist'], dir);
        appendFileSync(log, 'begin\\n');
        appendFileSync(log, 'end\\n');
        release();
      } catch {}
    }`;
  const locks = mkdtempSync(join(dir, 'locks-'));
  const children = Array.from({ length: 3 }, () =>
    spawn(
      process.execPath,
      ['--input-type=module', '-e', program, join(import.meta.dirname, 'build-lock.ts'), locks, log],
      { stdio: 'inherit' },
    ),
  );
  await Promise.all(children.map((child) => once(child, 'exit')));
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.filter((line, index) => line !== (index % 2 === 0 ? 'begin' : 'end'))).toEqual([]);
  expect(readdirSync(locks)).toEqual([]);
});

test('a build waits while another one bundles, and not for one that has ended', async () => {
  leaveLock(spawnSync(process.execPath, ['-e', '']).pid, '1');
  leaveRunning('bundler');
  let isTaken = false;
  const waiting = waitForBundler(dir).then((release) => {
    isTaken = true;
    return release;
  });
  await new Promise((done) => setTimeout(done, 1000));
  expect(isTaken).toBe(false);
  rmSync(join(dir, `bundler.${process.ppid}`));
  (await waiting)();
  expect(readdirSync(dir)).toEqual([]);
});
