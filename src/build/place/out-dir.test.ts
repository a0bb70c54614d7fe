import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeFolder, writeSite } from '#tests/site-folders.ts';
import { assertReplaceable, assertWritable, getNextDir } from './out-dir.ts';

let root: string;

beforeEach(() => {
  root = makeFolder(tmpdir());
});

describe('the next site is made', () => {
  test('beside an output folder of the project', () => {
    expect(getNextDir(resolve('dist'))).toBe(resolve('dist.next'));
  });

  test('in the project if the output folder is elsewhere, each in its own', () => {
    const [left, right] = [getNextDir(join(root, 'a')), getNextDir(join(root, 'b'))];
    expect(dirname(left)).toBe(resolve('.'));
    expect(basename(left)).toMatch(/^dist\.next-/);
    expect(left).not.toBe(right);
    expect(getNextDir(join(root, 'a'))).toBe(left);
  });

  test('in the same folder for a link and its target', () => {
    mkdirSync(join(root, 'target'));
    symlinkSync(join(root, 'target'), join(root, 'link'), 'junction');
    expect(getNextDir(join(root, 'link'))).toBe(getNextDir(join(root, 'target')));
  });
});

describe('an output folder is', () => {
  const contentDir = resolve('content');
  const check = (outDir: string) => () => assertReplaceable({ contentDir, outDir });

  test('a folder that does not exist, an empty one, or one with a site', () => {
    mkdirSync(join(root, 'empty'));
    writeSite(join(root, 'site'), 'old');
    for (const name of ['none/below', 'empty', 'site']) {
      expect(check(join(root, name)), name).not.toThrow();
    }
    expect(check(resolve('dist'))).not.toThrow();
  });

  test.each([
    '.',
    '..',
    'content',
    'content/news',
    'src',
    'src/new',
    'node_modules',
    'node_modules/pagefind',
    'node_modules/.cache',
    'node_modules/.cache/site',
    'tests/fixtures/content',
    'public',
    '.git',
    'docs/site',
  ])('nothing that belongs to the project: %s', (dir) => {
    expect(check(resolve(dir))).toThrow('OUT_DIR is');
  });

  test('no link to a folder of the project, and none to nothing', () => {
    symlinkSync(resolve('src'), join(root, 'link'), 'junction');
    expect(check(join(root, 'link'))).toThrow('not the folder of a site');
    symlinkSync(join(root, 'missing'), join(root, 'dangling'), 'junction');
    expect(check(join(root, 'dangling'))).toThrow('a link to a folder that does not exist');
  });

  test('nothing that holds something else', () => {
    mkdirSync(join(root, 'other/pagefind'), { recursive: true });
    writeFileSync(join(root, 'other/thesis.txt'), 'Years of work.');
    expect(check(join(root, 'other'))).toThrow('not the folder of a site');
    expect(check(join(root, 'other/thesis.txt'))).toThrow('is a file');
  });

  test('no checkout of git', () => {
    mkdirSync(join(writeSite(join(root, 'pages'), 'old'), '.git'));
    expect(check(join(root, 'pages'))).toThrow('.git');
  });

  test.runIf(existsSync('/proc/self'))('somewhere to write', () => {
    expect(() => assertWritable({ outDir: '/proc/self/site' })).toThrow('nothing can be written there');
    expect(() => assertWritable({ outDir: join(root, 'site') })).not.toThrow();
    expect(readdirSync(root)).toEqual([]);
  });
});
