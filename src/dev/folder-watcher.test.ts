import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeContent } from '#tests/content.ts';
import { FolderWatcher } from './folder-watcher.ts';

/** Watches a folder with files. */
function watch(files: Record<string, string>) {
  const dir = writeContent(files);
  const told: string[] = [];
  const failures: Error[] = [];
  const watcher = new FolderWatcher(dir, {
    tell: (event, file) => told.push(`${event} ${file}`),
    fail: (error) => failures.push(error),
  });
  onTestFinished(() => watcher.close());
  return {
    at: (file: string) => join(dir, file),
    told,
    failures,
    /** Waits until each of these was told. */
    hears: (...expected: string[]) => expect.poll(() => told).toEqual(expect.arrayContaining(expected)),
  };
}

test('tells what is saved as soon as it exists, and what is deleted', async () => {
  const { at, told, hears } = watch({ 'hubs/a.md': 'A', 'hubs/b/index.md': 'B' });
  writeFileSync(at('hubs/a.md'), 'A2');
  writeFileSync(at('hubs/b/new.md'), 'New');
  rmSync(at('hubs/b/index.md'));
  await hears('change hubs/a.md', 'add hubs/b/new.md', 'unlink hubs/b/index.md');
  expect(told.filter((what) => what.startsWith('add'))).toEqual(['add hubs/b/new.md']);
});

test('a file that takes the place of another is a change', async () => {
  const { at, told, hears } = watch({ 'hubs/a.md': 'A' });
  writeFileSync(at('a.md.next'), 'A2');
  renameSync(at('a.md.next'), at('hubs/a.md'));
  await hears('change hubs/a.md');
  expect(told).not.toContain('unlink hubs/a.md');
});

test('folders that come and go are their files', async () => {
  const { at, hears } = watch({ 'hubs/a/index.md': 'A', 'hubs/a/more/b.md': 'B' });
  renameSync(at('hubs/a'), at('hubs/z'));
  await hears(
    'unlink hubs/a/index.md',
    'unlink hubs/a/more/b.md',
    'add hubs/z/index.md',
    'add hubs/z/more/b.md',
  );
  writeFileSync(at('hubs/z/more/b.md'), 'B2');
  await hears('change hubs/z/more/b.md');
  mkdirSync(at('events/new'), { recursive: true });
  writeFileSync(at('events/new/c.md'), 'C');
  await hears('add events/new/c.md');
  rmSync(at('hubs'), { recursive: true });
  await hears('unlink hubs/z/index.md', 'unlink hubs/z/more/b.md');
});

test('a folder that takes the place of a file, and the other way round', async () => {
  const { at, hears } = watch({ 'hubs/a': 'A', 'hubs/b/c.md': 'C' });
  rmSync(at('hubs/a'));
  mkdirSync(at('hubs/a'));
  writeFileSync(at('hubs/a/d.md'), 'D');
  rmSync(at('hubs/b'), { recursive: true });
  writeFileSync(at('hubs/b'), 'B');
  await hears('unlink hubs/a', 'add hubs/a/d.md', 'unlink hubs/b/c.md', 'add hubs/b');
});

test('folders that are not read are not watched', async () => {
  const { at, told, hears } = watch({ '.git/index': 'I', 'node_modules/a/b.md': 'B' });
  writeFileSync(at('.git/index'), 'I2');
  writeFileSync(at('node_modules/a/b.md'), 'B2');
  writeFileSync(at('last.md'), 'L');
  await hears('add last.md');
  expect(told.every((what) => what.endsWith(' last.md'))).toBe(true);
});

test('a folder that can’t be watched is told', () => {
  const failures: Error[] = [];
  new FolderWatcher('/nowhere/at/all', { tell: () => {}, fail: (error) => failures.push(error) });
  expect(failures.map(({ message }) => message).join()).toContain('/nowhere/at/all');
});
