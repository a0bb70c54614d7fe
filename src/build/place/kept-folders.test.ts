import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { listFilesBelow } from '#entries/files-below.ts';
import { deleteFiles, keepFolders, takeFolders } from './kept-folders.ts';
import { DISK, placeSite } from './place-site.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-folders-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
});

const at = (name: string) => join(root, name);

const list = (dir: string) => readdirSync(at(dir), { recursive: true, encoding: 'utf8' }).sort();

/** Builds a site of empty files, of which it keeps none, and returns what is in the folder afterwards. */
function build(files: readonly string[], kept: readonly string[] = []): string[] {
  const last = existsSync(at('site')) ? [...listFilesBelow(at('site'))] : [];
  const present = takeFolders(at('cache/folders'), at('site.next'));
  for (const file of files) {
    mkdirSync(dirname(join(at('site.next'), file)), { recursive: true });
    writeFileSync(join(at('site.next'), file), '', { flag: present.includes(file) ? 'w' : 'wx' });
  }
  deleteFiles(
    at('site.next'),
    present.filter((file) => !files.includes(file)),
  );
  const stale = last.filter((file) => !kept.includes(file));
  placeSite(at('site.next'), at('site'), DISK, (dir) => keepFolders(dir, at('cache/folders'), stale));
  return list('site');
}

test('a site has its own files and folders, and none of the sites before', () => {
  const first = ['a/b/index.html', 'a/index.html', 'c/index.html'];
  const folders = ['a', 'a/b', 'c'];
  expect(build(first)).toEqual([...first, ...folders].sort());
  for (const files of [['c/d/index.html'], ['e.html'], first])
    build(files, ['a/b/index.html', 'c/d/index.html']);
  expect(build(first)).toEqual([...first, ...folders].sort());
  expect(build(['a/index.html'])).toEqual(['a', 'a/index.html']);
  expect(readdirSync(root).sort()).toEqual(['cache', 'site']);
});

test('what the next site can use stays in its folders, and no other file or folder does', () => {
  build(['a/b/index.html', 'a/index.html', 'c/d/index.html']);
  build(['index.html'], ['a/b/index.html']);
  expect(list('cache/folders')).toEqual(['a', 'a/b', 'a/b/index.html']);
  expect(takeFolders(at('cache/folders'), at('site.next'))).toEqual(['a/b/index.html']);
});

test('folders that are empty are deleted with their files, from below; some are gone already', () => {
  for (const file of ['a/b/c/1.html', 'a/b/2.html', 'a/3.html', 'd/4.html']) {
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), '');
  }
  deleteFiles(root, ['a/b/2.html', 'a/b/c/1.html', 'd/4.html', 'e/5.html']);
  expect(list('')).toEqual(['a', 'a/3.html']);
});

test('what a failed build has left is not in the next site', () => {
  build(['a/index.html']);
  mkdirSync(join(root, 'site.next/a'), { recursive: true });
  writeFileSync(join(root, 'site.next/a/left.html'), '');
  expect(build(['index.html'])).toEqual(['index.html']);
});

test('folders that cannot be kept are made anew', () => {
  writeFileSync(join(root, 'cache'), 'no folder');
  takeFolders(join(root, 'cache/folders'), join(root, 'site.next'));
  expect(existsSync(join(root, 'site.next'))).toBe(true);
});
