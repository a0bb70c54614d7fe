import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { writeKeptValue } from '#entries/kept-value.ts';
import { toSiteContent } from '#model/site-content.ts';
import { BUILD_DATE, writeContent } from '#tests/content.ts';
import { renderEvent, WORLD } from '#tests/mistakes/mistake.ts';

// Other files may have loaded these already.
vi.resetModules();
vi.doMock('#entries/yaml/fast-parse.ts', { spy: true });
vi.doMock('#markdown/inspect.ts', { spy: true });
const quick = await import('#entries/yaml/fast-parse.ts');
const inspecting = await import('#markdown/inspect.ts');
const { checkFolder } = await import('./check.ts');
const { KeptReadings } = await import('./kept-readings.ts');

beforeEach(() => vi.clearAllMocks());

const FILES = {
  ...WORLD,
  ...Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`events/e-${index}.md`, renderEvent()])),
  'events/a.md': renderEvent('city: nis', 'In [Niš](/cities/nis/).'),
  'events/b.md': renderEvent('', 'A day.'),
};

function createCache(): string {
  const dir = mkdtempSync(join(tmpdir(), 'site-readings-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  return dir;
}

const check = (dir: string, cacheDir?: string) =>
  checkFolder(dir, { buildDate: BUILD_DATE, readings: cacheDir ? new KeptReadings(cacheDir) : undefined });

/** How many texts were parsed since. */
const countParsed = () =>
  [vi.mocked(quick.readQuickly), vi.mocked(inspecting.inspectBody)].map(({ mock }) => mock.calls.length);

test('what has not changed is not parsed again', () => {
  const [dir, cacheDir] = [writeContent(FILES), createCache()];
  check(dir, cacheDir);
  vi.clearAllMocks();
  check(dir, cacheDir);
  expect(countParsed()).toEqual([0, 0]);
  writeFileSync(join(dir, 'events/b.md'), renderEvent('', 'Another day.'));
  check(dir, cacheDir);
  expect(countParsed()).toEqual([1, 1]);
});

test('the content of the project is the same for the site, read or kept', () => {
  const cacheDir = createCache();
  const [first, again] = [check('content', cacheDir), check('content', cacheDir)];
  expect(structuredClone(toSiteContent(again.content))).toEqual(
    structuredClone(toSiteContent(first.content)),
  );
  expect(again.diagnostics).toEqual(first.diagnostics);
});

test('a file with a mistake is read each time, and tells it each time', () => {
  const [dir, cacheDir] = [
    writeContent({ ...FILES, 'events/b.md': renderEvent('city: niss') }),
    createCache(),
  ];
  const told = check(dir, cacheDir).diagnostics;
  expect(told).toMatchObject([{ file: 'events/b.md', code: 'reference-unknown' }]);
  vi.clearAllMocks();
  expect(check(dir, cacheDir).diagnostics).toEqual(told);
  expect(countParsed()[0]).toBeGreaterThan(0);
});

test('what another file does to one that is kept is told, at its place', () => {
  const [dir, cacheDir] = [writeContent(FILES), createCache()];
  check(dir, cacheDir);
  rmSync(join(dir, 'cities/nis.md'));
  expect(check(dir, cacheDir).diagnostics).toEqual(check(dir).diagnostics);
  expect(check(dir).diagnostics).toMatchObject([
    { file: 'events/a.md', line: 6, column: 7, code: 'reference-unknown' },
    { file: 'events/a.md', line: 9, column: 4, code: 'link-broken' },
  ]);
});

test('what other code has kept is not taken', () => {
  const [dir, cacheDir] = [writeContent(FILES), createCache()];
  const bytes = readFileSync(join(dir, 'events/b.md'));
  const open = (project: string) => new KeptReadings(cacheDir, { project });
  check(dir, cacheDir);
  expect(new KeptReadings(cacheDir).find('events/b.md', bytes)).toMatchObject({ id: 'b' });
  expect(open('another project').find('events/b.md', bytes)).toBeUndefined();
  writeKeptValue(join(cacheDir, 'readings'), 'another project', new Map());
  expect(new KeptReadings(cacheDir).find('events/b.md', bytes)).toBeUndefined();
});
