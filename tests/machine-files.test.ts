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
import { fixContent } from '#preflight/fix.ts';
import { writeContent } from './content.ts';
import { renderEvent, WORLD } from './mistakes/mistake.ts';

const SECRET = 'this-is-what-nobody-may-see';

/** Runs a script of the project with a secret in its environment, and kills it if it hangs. */
function run(script: string, contentDir: string, args: readonly string[] = []) {
  return spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    timeout: 120_000,
    env: { ...process.env, CONTENT_DIR: contentDir, A_TOKEN: SECRET, GITHUB_SERVER_URL: '' },
  });
}

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

interface CheckOutput {
  issues: { file: string; code: string; severity: string }[];
}

const posix = describe.skipIf(process.platform === 'win32');

posix('what is no file of the content', () => {
  test.each(KINDS)('$kind is told at once, wherever it is', ({ place, code }) => {
    const { status, stdout, stderr } = run('scripts/check.ts', writeWith(PLACES, place), [
      '--format',
      'json',
    ]);
    expect([status, stderr]).toEqual([1, '']);
    const { issues: diagnostics } = JSON.parse(stdout) as CheckOutput;
    const told = diagnostics.filter((diagnostic) => diagnostic.code === code);
    expect(told.map(({ file, severity }) => `${file} ${severity}`)).toEqual(
      PLACES.map((file) => `${file} error`),
    );
  });

  test.each(['text', 'json', 'github', 'markdown'])('none of its lines is in the report as %s', (format) => {
    const dir = writeWith(PLACES, linkTo('/proc/self/environ'));
    const { status, stdout, stderr } = run('scripts/check.ts', dir, ['--all', '--format', format]);
    expect(status).toBe(1);
    expect(stdout).toContain('addresses.txt');
    expect(stdout + stderr).not.toContain(SECRET);
    expect(stdout + stderr).not.toContain('A_TOKEN');
  });

  test('so is what lies behind a folder', () => {
    const dir = writeWith(['events/behind/a'], linkTo('/etc'));
    const { issues: diagnostics } = JSON.parse(
      run('scripts/check.ts', dir, ['--format', 'json']).stdout,
    ) as CheckOutput;
    expect(diagnostics.filter(({ code }) => code.startsWith('file-'))).toMatchObject([
      { file: 'events/behind/a' },
    ]);
  });

  test('reports a folder in the place of a list', () => {
    const dir = writeWith(['addresses.txt'], (path) => mkdirSync(path));
    const { status, stdout } = run('scripts/check.ts', dir);
    expect([status, stdout]).toEqual([
      1,
      expect.stringMatching(/^addresses\.txt:1:1 {2}error\n(?:.+\n)+? {2}More: \S+#file-unreadable$/m),
    ]);
  });

  test('reports an endless list and does not read it', () => {
    const dir = writeContent({ ...WORLD, 'addresses.txt': '/events/a/\n'.repeat(500_000) });
    const { status, stdout } = run('scripts/check.ts', dir);
    expect([status, stdout]).toEqual([
      1,
      expect.stringMatching(/^addresses\.txt:1:1 {2}error\n(?:.+\n)+? {2}More: \S+#file-large$/m),
    ]);
  });

  test('a build with it ends at once, and prints nothing of it', () => {
    const dir = writeWith(['addresses.txt'], linkTo('/proc/self/environ'));
    const { status, stdout, stderr } = run('scripts/build.ts', dir);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^addresses\.txt:1:1 {2}error\n(?:.+\n)+? {2}More: \S+#file-link$/m);
    expect(stdout + stderr).not.toContain(SECRET);
  });

  test('the content folder itself may be reached by a link', () => {
    const dir = writeContent(WORLD);
    const link = join(writeContent({}), 'content');
    symlinkSync(dir, link);
    const { status, stdout } = run('scripts/check.ts', link);
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
