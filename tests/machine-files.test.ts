/** Content with links to files of the machine, devices and pipes. On Windows, few users may create them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listKnown } from '#authoring/known.ts';
import { writeNewEntry } from '#authoring/new-entry.ts';
import { recordAddresses } from '#build/record-addresses.ts';
import { readAddressList } from '#entries/address-list.ts';
import { readContent } from '#entries/read-content.ts';
import { memoize } from '#memo/memoize.ts';
import { fixContent } from '#preflight/fix.ts';
import type { Check, CheckResult } from './check-folders.ts';
import { writeContent } from './content.ts';
import { renderEvent, WORLD } from './mistakes/mistake.ts';

const SECRET = 'this-is-what-nobody-may-see';

/** Runs a program with a secret in its environment, and kills it if it hangs. */
const run = (script: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    timeout: 120_000,
    env: { ...process.env, A_TOKEN: SECRET, GITHUB_SERVER_URL: '', ...env },
  });

const withPicture = renderEvent(
  'image: {src: ./hall.png, alt: A hall, credit: Somebody, licence: CC BY 4.0}',
  '![A hall](./hall.png)',
);

/** Replaces a file with something else. */
type Place = (path: string) => void;

const linkTo =
  (target: string): Place =>
  (path) =>
    symlinkSync(target, path);
const makePipe: Place = (path) => void execFileSync('mkfifo', [path]);

const PLACES = [
  'addresses.txt',
  'cities/c.mdx',
  'events/_notes.md',
  'events/a.md',
  'events/hall.png',
  'hidden-people.txt',
  'news',
  'topics.yaml',
];

const KINDS: readonly { kind: string; place: Place; code: string }[] = [
  { kind: 'a link to the environment', place: linkTo('/proc/self/environ'), code: 'file-link' },
  { kind: 'a link to an endless device', place: linkTo('/dev/zero'), code: 'file-link' },
  { kind: 'a link to a folder', place: linkTo('/etc'), code: 'file-link' },
  { kind: 'a link to itself', place: (path) => symlinkSync(path, path), code: 'file-link' },
  { kind: 'a link to nothing', place: linkTo('/nowhere/at/all'), code: 'file-link' },
  { kind: 'a pipe', place: makePipe, code: 'file-unreadable' },
];

/** Content in which something else replaces these files; an event names the picture. */
function writeWith(files: readonly string[], place: Place): string {
  const dir = writeContent({ ...WORLD, 'events/names-it.md': withPicture });
  for (const file of files) {
    const path = join(dir, file);
    mkdirSync(dirname(path), { recursive: true });
    rmSync(path, { force: true });
    place(path);
  }
  return dir;
}

const JSON_FORMAT = ['--format', 'json'];

interface CheckOutput {
  issues: { file: string; code: string; severity: string }[];
}

const posix = describe.skipIf(process.platform === 'win32');

const FORMATS = ['text', 'json', 'github', 'markdown'] as const;

const toEnvironment = linkTo('/proc/self/environ');

/** Content folders by what is in them, and the flags of their checks. */
const CHECKS: Record<string, () => Check> = {
  ...Object.fromEntries(
    KINDS.map(({ kind, place }) => [
      kind,
      () => ({ contentDir: writeWith(PLACES, place), args: JSON_FORMAT }),
    ]),
  ),
  ...Object.fromEntries(
    FORMATS.map((format) => [
      format,
      () => ({ contentDir: writeWith(PLACES, toEnvironment), args: ['--all', '--format', format] }),
    ]),
  ),
  'behind a folder': () => ({
    contentDir: writeWith(['events/behind/a'], linkTo('/etc')),
    args: JSON_FORMAT,
  }),
  'a folder': () => ({ contentDir: writeWith(['addresses.txt'], (path) => mkdirSync(path)), args: [] }),
  'an endless list': () => ({
    contentDir: writeContent({ ...WORLD, 'addresses.txt': '/events/a/\n'.repeat(500_000) }),
    args: [],
  }),
  'reached by a link': () => {
    const link = join(writeContent({}), 'content');
    symlinkSync(writeContent(WORLD), link);
    return { contentDir: link, args: [] };
  },
};

posix('what is no file of the content', () => {
  /** All of them, in one process that the first test starts. */
  const checkAll = memoize((all: typeof CHECKS): ReadonlyMap<string, CheckResult | undefined> => {
    const checks = Object.values(all).map((make) => make());
    const { status, stdout, stderr } = run('tests/check-folders.ts', [JSON.stringify(checks)]);
    expect([status, stderr]).toEqual([0, '']);
    const results = JSON.parse(stdout) as CheckResult[];
    return new Map(Object.keys(all).map((name, index) => [name, results[index]]));
  });

  const check = (name: string): CheckResult =>
    checkAll(CHECKS).get(name) ?? expect.fail(`${name} was not checked`);

  test.each(KINDS)('$kind is told at once, wherever it is', ({ kind, code }) => {
    const { status, stdout, stderr } = check(kind);
    expect([status, stderr]).toEqual([1, '']);
    const { issues: diagnostics } = JSON.parse(stdout) as CheckOutput;
    const told = diagnostics.filter((diagnostic) => diagnostic.code === code);
    expect(told.map(({ file, severity }) => `${file} ${severity}`)).toEqual(
      PLACES.map((file) => `${file} error`),
    );
  });

  test.each(FORMATS)('none of its lines is in the report as %s', (format) => {
    const { status, stdout, stderr } = check(format);
    expect(status).toBe(1);
    expect(stdout).toContain('addresses.txt');
    expect(stdout + stderr).not.toContain(SECRET);
    expect(stdout + stderr).not.toContain('A_TOKEN');
  });

  test('so is what lies behind a folder', () => {
    const { issues: diagnostics } = JSON.parse(check('behind a folder').stdout) as CheckOutput;
    expect(diagnostics.filter(({ code }) => code.startsWith('file-'))).toMatchObject([
      { file: 'events/behind/a' },
    ]);
  });

  test('reports a folder in the place of a list', () => {
    const { status, stdout } = check('a folder');
    expect([status, stdout]).toEqual([
      1,
      expect.stringMatching(/^addresses\.txt:1:1 {2}error\n(?:.+\n)+? {2}More: \S+#file-unreadable$/m),
    ]);
  });

  test('reports an endless list and does not read it', () => {
    const { status, stdout } = check('an endless list');
    expect([status, stdout]).toEqual([
      1,
      expect.stringMatching(/^addresses\.txt:1:1 {2}error\n(?:.+\n)+? {2}More: \S+#file-large$/m),
    ]);
  });

  test('a build with it ends at once, and prints nothing of it', () => {
    const CONTENT_DIR = writeWith(['addresses.txt'], toEnvironment);
    const { status, stdout, stderr } = run('scripts/build.ts', [], { CONTENT_DIR });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^addresses\.txt:1:1 {2}error\n(?:.+\n)+? {2}More: \S+#file-link$/m);
    expect(stdout + stderr).not.toContain(SECRET);
  });

  test('the content folder itself may be reached by a link', () => {
    const { status, stdout } = check('reached by a link');
    expect([status, stdout]).toEqual([0, expect.stringContaining('5 entries')]);
  });
});

posix('nothing is written through a link', () => {
  test('by the list of addresses', () => {
    const target = join(writeContent({ other: 'Mine.\n' }), 'other');
    const dir = writeContent({ ...WORLD, 'events/a.md': renderEvent() });
    const content = readContent(dir);
    symlinkSync(target, join(dir, 'addresses.txt'));
    expect(recordAddresses(content, '2026-06-01')).toContain('could not be added');
    expect(readFileSync(target, 'utf8')).toBe('Mine.\n');
    expect(() => readAddressList(dir)).toThrow('link');
  });

  test('by `check --fix`, neither to a file nor into a folder', () => {
    const wrong = renderEvent().replace('2018-01-19', '19.01.2018').replace('title: ', 'title:\t');
    const outside = writeContent({ 'a.md': wrong, 'b.markdown': wrong });
    const dir = writeContent({ ...WORLD, 'events/c.md': wrong });
    symlinkSync(join(outside, 'a.md'), join(dir, 'events/a.md'));
    symlinkSync(outside, join(dir, 'news'));
    const mended = fixContent(readContent(dir)).map(({ file }) => file);
    expect(new Set(mended)).toEqual(new Set(['events/c.md']));
    expect(readdirSync(outside)).toEqual(['a.md', 'b.markdown']);
    expect(readFileSync(join(outside, 'a.md'), 'utf8')).toBe(wrong);
  });

  test('by `check --fix` where a folder becomes a link after it was read', () => {
    const wrong = renderEvent().replace('2018-01-19', '19.01.2018');
    const outside = writeContent({ 'c.md': wrong });
    const dir = writeContent({ 'events/c.md': wrong });
    const content = readContent(dir);
    rmSync(join(dir, 'events'), { recursive: true });
    symlinkSync(outside, join(dir, 'events'));
    expect(() => fixContent(content)).toThrow('events/c.md');
    expect(readFileSync(join(outside, 'c.md'), 'utf8')).toBe(wrong);
  });

  test('by a new entry', () => {
    const outside = writeContent({});
    const dir = writeContent({ 'cities/nis.md': WORLD['cities/nis.md'] ?? '' });
    symlinkSync(outside, join(dir, 'events'));
    symlinkSync(join(outside, 'x.md'), join(dir, 'cities/x.md'));
    expect(() => writeNewEntry(dir, { file: 'events/a.md', text: 'x' })).toThrow('events/a.md');
    expect(() => writeNewEntry(dir, { file: 'events/2026/a.md', text: 'x' })).toThrow('events/2026/a.md');
    expect(() => writeNewEntry(dir, { file: 'cities/x.md', text: 'x' })).toThrow('cities/x.md');
    expect(readdirSync(outside)).toEqual([]);
  });
});

test.skipIf(process.platform === 'win32')('topics that a link leads to are offered to nobody', () => {
  const outside = writeContent({ 'topics.yaml': WORLD['topics.yaml'] ?? '' });
  const dir = writeContent({});
  symlinkSync(join(outside, 'topics.yaml'), join(dir, 'topics.yaml'));
  expect(listKnown(readContent(dir)).topics).toEqual([]);
});
