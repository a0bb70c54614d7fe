import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { deleteEmptyFolders, keepFolders, takeFolders } from './kept-folders.ts';
import { DISK, placeSite } from './place-site.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-folders-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
});

/** Builds a site of empty files, and returns what is in the folder afterwards. */
function build(files: readonly string[]): string[] {
  const at = (name: string) => join(root, name);
  takeFolders(at('cache/folders'), at('site.next'));
  for (const file of files) {
    mkdirSync(dirname(join(at('site.next'), file)), { recursive: true });
    writeFileSync(join(at('site.next'), file), '', { flag: 'wx' });
  }
  deleteEmptyFolders(at('site.next'));
  placeSite(at('site.next'), at('site'), DISK, (dir) => keepFolders(dir, at('cache/folders')));
  return readdirSync(at('site'), { recursive: true, encoding: 'utf8' }).sort();
}

test('a site has its own files and folders, and none of the sites before', () => {
  const first = ['a/b/index.html', 'a/index.html', 'c/index.html'];
  const folders = ['a', 'a/b', 'c'];
  expect(build(first)).toEqual([...first, ...folders].sort());
  for (const files of [['c/d/index.html'], ['e.html'], first]) build(files);
  expect(build(first)).toEqual([...first, ...folders].sort());
  expect(build(['a/index.html'])).toEqual(['a', 'a/index.html']);
  expect(readdirSync(root).sort()).toEqual(['cache', 'site']);
});

test('the folders of the last site are those of the next, and hold nothing', () => {
  build(['a/b/index.html']);
  build(['index.html']);
  expect(readdirSync(join(root, 'cache/folders'), { recursive: true }).sort()).toEqual(['a', 'a/b']);
});

test('pages of the last site stay where they are, and nothing else does', () => {
  const dirs = [join(root, 'site'), join(root, 'folders')] as const;
  mkdirSync(join(dirs[0], 'a/b'), { recursive: true });
  for (const file of ['a/index.html', 'a/b/index.html', 'a/style.css'])
    writeFileSync(join(dirs[0], file), '');
  keepFolders(...dirs, (file) => file.endsWith('.html'));
  const pages = takeFolders(dirs[1], join(root, 'site.next'));
  expect(pages.sort()).toEqual(['a/b/index.html', 'a/index.html']);
  expect(readdirSync(join(root, 'site.next'), { recursive: true }).sort()).toEqual([
    'a',
    'a/b',
    'a/b/index.html',
    'a/index.html',
  ]);
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
