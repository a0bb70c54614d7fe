import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { assertReplaceable, assertWritable, getNextDir, placeSite, recoverSite } from './out-dir.ts';

let root: string;

beforeEach(() => {
  root = makeFolder(tmpdir());
});

function makeFolder(parent: string): string {
  const dir = realpathSync(mkdtempSync(join(parent, 'mostovi-out-')));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** Writes a site with a text and a page of its own. */
function writeSite(dir: string, text: string): string {
  for (const name of ['pagefind', `page-of-${text}`]) mkdirSync(join(dir, name), { recursive: true });
  writeFileSync(join(dir, 'index.html'), text);
  writeFileSync(join(dir, `page-of-${text}/index.html`), text);
  return dir;
}

/** What is in a folder, with what its home page says. */
const readSite = (dir: string) => [readFileSync(join(dir, 'index.html'), 'utf8'), ...readdirSync(dir).sort()];

const NEW = ['new', 'index.html', 'page-of-new', 'pagefind'];
const OLD = ['old', 'index.html', 'page-of-old', 'pagefind'];

function failWith(code: string, isRefused: (from: string, to: string) => boolean) {
  return (from: string, to: string) => {
    if (isRefused(from, to)) throw Object.assign(new Error(code), { code });
    renameSync(from, to);
  };
}

/** True for paths on two file systems: those in a folder, and all others. */
const across = (dir: string) => (from: string, to: string) =>
  from.startsWith(`${dir}/`) !== to.startsWith(`${dir}/`);

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

describe('the next site takes the place', () => {
  const next = () => writeSite(join(root, 'project/next'), 'new');

  test('of none', () => {
    placeSite(next(), join(root, 'deep/below/site'));
    expect(readSite(join(root, 'deep/below/site'))).toEqual(NEW);
    expect(readdirSync(join(root, 'deep/below'))).toEqual(['site']);
  });

  test('of the last one', () => {
    const outDir = writeSite(join(root, 'web/site'), 'old');
    placeSite(next(), outDir);
    expect(readSite(outDir)).toEqual(NEW);
    expect(readdirSync(join(root, 'web'))).toEqual(['site']);
    expect(existsSync(join(root, 'project/next'))).toBe(false);
  });

  test('behind a link, which stays', () => {
    const target = writeSite(join(root, 'web/site'), 'old');
    symlinkSync(target, join(root, 'link'), 'junction');
    placeSite(next(), join(root, 'link'));
    expect(lstatSync(join(root, 'link')).isSymbolicLink()).toBe(true);
    expect(readSite(target)).toEqual(NEW);
  });

  test('on another file system', () => {
    const outDir = writeSite(join(root, 'web/site'), 'old');
    placeSite(next(), outDir, failWith('EXDEV', across(join(root, 'web'))));
    expect(readSite(outDir)).toEqual(NEW);
    expect(readdirSync(join(root, 'web'))).toEqual(['site']);
    expect(existsSync(join(root, 'project/next'))).toBe(false);
  });

  test.runIf(existsSync('/dev/shm'))('on another file system of this machine', () => {
    const outDir = writeSite(join(makeFolder('/dev/shm'), 'site'), 'old');
    placeSite(next(), outDir);
    expect(readSite(outDir)).toEqual(NEW);
    expect(readdirSync(dirname(outDir))).toEqual(['site']);
  });

  test('in a mount point, which can’t be moved itself', () => {
    const outDir = writeSite(join(root, 'web'), 'old');
    const isRefused = (from: string, to: string) =>
      from === outDir || to === outDir || across(outDir)(from, to);
    placeSite(next(), outDir, failWith('EXDEV', isRefused));
    expect(readSite(outDir)).toEqual(NEW);
    const busy = failWith('EBUSY', (from, to) => from === outDir || to === outDir);
    placeSite(writeSite(join(root, 'project/next'), 'newer'), outDir, busy);
    expect(readSite(outDir)).toEqual(['newer', 'index.html', 'page-of-newer', 'pagefind']);
  });

  test('or the last one stays whole', () => {
    const outDir = writeSite(join(root, 'web/site'), 'old');
    const noRoom = failWith('ENOSPC', (from, to) => from.endsWith('next') && to === outDir);
    expect(() => placeSite(next(), outDir, noRoom)).toThrow('ENOSPC');
    expect(readSite(outDir)).toEqual(OLD);
  });

  test('or all that was in the folder is put back', () => {
    const outDir = writeSite(join(root, 'web/site'), 'old');
    const rename = (from: string, to: string) => {
      failWith('EBUSY', () => from === outDir || to === outDir)(from, to);
    };
    const isLast = (from: string) => from.includes('next') && basename(from) === 'pagefind';
    const failing = (from: string, to: string) => {
      if (isLast(from)) throw Object.assign(new Error('EIO'), { code: 'EIO' });
      rename(from, to);
    };
    expect(() => placeSite(next(), outDir, failing)).toThrow('EIO');
    expect(readSite(outDir)).toEqual(OLD);
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
    'node_modules/.cache/mostovi',
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

describe('after a build was killed', () => {
  test('between the two renames the last site is put back', () => {
    const out = join(root, 'dist');
    writeSite(`${out}.last`, 'old');
    recoverSite(out);
    expect(readSite(out)).toEqual(OLD);
    expect(existsSync(`${out}.last`)).toBe(false);
  });

  test('behind them the new site stays', () => {
    const out = writeSite(join(root, 'dist'), 'new');
    writeSite(`${out}.last`, 'old');
    recoverSite(out);
    expect(readSite(out)).toEqual(NEW);
  });
});
