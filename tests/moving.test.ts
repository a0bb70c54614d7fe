/** A renamed entry: the diagnostics, and the effect of pasting their suggestions. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordAddresses } from '#build/record-addresses.ts';
import { readAddressList } from '#entries/address-list.ts';
import { readContent } from '#entries/read-content.ts';
import { checkFolder } from '#preflight/check.ts';
import type { ToldDiagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { fixFile } from '#preflight/edits/fix-file.ts';
import { HAS_EXAMPLE } from '#tests/example.ts';
import { BUILD_DATE, writeContent } from './content.ts';
import { renderEvent, renderFile, WORLD } from './mistakes/mistake.ts';

const FILES = {
  ...WORLD,
  'events/kick-off.md': renderEvent('city: nis', 'It begins.'),
  'events/later.md': renderEvent('publishFrom: 2030-01-01'),
  'pages/about.md': renderFile('title: About\nsummary: What this is.', {}, 'Who we are.'),
};

const record = (dir: string) => recordAddresses(readContent(dir), '2026-06-01');

/** A folder whose list contains all published addresses. */
function publish(): string {
  const dir = writeContent(FILES);
  expect(record(dir)).toBeUndefined();
  return dir;
}

function rename(dir: string, from: string, to: string): void {
  mkdirSync(dirname(join(dir, to)), { recursive: true });
  renameSync(join(dir, from), join(dir, to));
}

/** Writes a line below the first, and replaces the line of the same field. */
function paste(path: string, line: string): void {
  const [field = ''] = line.split(' ');
  const lines = readFileSync(path, 'utf8').split('\n');
  writeFileSync(
    path,
    lines
      .filter((line) => !line.startsWith(field))
      .toSpliced(1, 0, line)
      .join('\n'),
  );
}

const listLines = (dir: string) => readAddressList(dir)?.lines.map(({ address }) => address) ?? [];

/** Two ways to mend what was told of a file. */
const WAYS: Record<string, (dir: string, file: string, lost: ToldDiagnostic) => void> = {
  pasted: (dir, file, { suggestion }) => paste(join(dir, file), suggestion),
  'mended by a program': (dir, _, lost) => fixFile(dir, lost),
};

describe.each(Object.entries(WAYS))('an entry that is renamed, and %s,', (_, mend) => {
  test.each([
    ['events/kick-off.md', 'events/kickoff.md', 'events/grand-opening.md'],
    ['events/kick-off.md', 'events/2018/kickoff/index.md', 'workshops/kickoff-again.md'],
    ['organisations/nova-iskra.md', 'clusters/nova-iskra.md', 'organisations/iskra.md'],
    ['pages/about.md', 'pages/about-us.md', 'pages/who-we-are.md'],
  ])('%s becomes %s, and then %s: each time what is told mends it', (first, second, third) => {
    const dir = publish();
    expect(checkFolder(dir, { buildDate: BUILD_DATE }).diagnostics).toEqual([]);
    for (const [from, to] of [
      [first, second],
      [second, third],
    ] as const) {
      rename(dir, from, to);
      const lost = checkFolder(dir, { buildDate: BUILD_DATE }).diagnostics.filter(
        ({ code }) => code === 'address-lost',
      );
      expect(lost.map(({ file, severity }) => [file, severity])).toEqual([['addresses.txt', 'error']]);
      expect(lost[0]?.message).toContain(`“${to}” took its place`);
      if (lost[0]) mend(dir, to, lost[0]);
      expect(
        checkFolder(dir, { buildDate: BUILD_DATE }).diagnostics.filter(
          ({ file }) => file === 'addresses.txt',
        ),
      ).toEqual([]);
      record(dir);
    }
    const { content } = checkFolder(dir, { buildDate: BUILD_DATE });
    const renamed = [...content.entries, ...content.pages].find(({ file }) => file === third);
    expect(renamed?.data.redirectFrom).toHaveLength(2);
  });
});

describe('an entry that is no longer there', () => {
  test('has nothing said of it once it is taken out of the list on purpose', () => {
    const dir = publish();
    rename(dir, 'events/kick-off.md', 'events/_kick-off.md');
    expect(checkFolder(dir, { buildDate: BUILD_DATE }).diagnostics.map(({ code }) => code)).toEqual([
      'address-lost',
    ]);
    const path = join(dir, 'addresses.txt');
    writeFileSync(path, readFileSync(path, 'utf8').replace('/events/kick-off/\n', ''));
    expect(checkFolder(dir, { buildDate: BUILD_DATE }).diagnostics).toEqual([]);
  });
});

describe('the list', () => {
  test('gets what is published, and nothing that is not', () => {
    expect(listLines(publish())).toEqual([
      '/about/',
      '/cities/nis/',
      '/cities/pirot/',
      '/events/kick-off/',
      '/hubs/nova-iskra-hub/',
      '/organisations/nova-iskra/',
      '/projects/digital-cities/',
    ]);
  });

  test('is left alone where nothing is new, and loses nothing', () => {
    const dir = publish();
    const path = join(dir, 'addresses.txt');
    const list = '# Ours.\r\n/events/zero/\r\n';
    writeFileSync(path, readFileSync(path, 'utf8') + list);
    const before = readFileSync(path, 'utf8');
    record(dir);
    expect(readFileSync(path, 'utf8')).toBe(before);
    rename(dir, 'events/kick-off.md', 'events/kickoff.md');
    record(dir);
    expect(listLines(dir)).toEqual(
      expect.arrayContaining(['/events/zero/', '/events/kick-off/', '/events/kickoff/']),
    );
    expect(readFileSync(path, 'utf8')).toContain('# Ours.\n');
  });

  test('that can’t be written is said in a sentence', () => {
    const content = readContent(publish());
    // A file, so that nothing can be written in it.
    const dir = join(content.dir, 'taken');
    writeFileSync(dir, '');
    expect(recordAddresses({ ...content, dir }, '2026-06-01')).toMatch(
      /^New addresses could not be added to addresses\.txt \(E(?:EXIST|NOTDIR).+\)\. .+\.$/,
    );
  });
});

test.each([...(HAS_EXAMPLE ? ['content'] : []), 'tests/fixtures/content'])(
  'the list of %s has each address once, in order, and none that is dead',
  (dir) => {
    const lines = listLines(dir);
    expect(lines.length).toBeGreaterThan(100);
    expect(lines).toEqual([...new Set(lines)].sort());
    const { diagnostics } = checkFolder(dir, { buildDate: BUILD_DATE });
    expect(
      diagnostics.filter(({ file, severity }) => file === 'addresses.txt' && severity === 'error'),
    ).toEqual([]);
  },
);
