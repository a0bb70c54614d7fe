import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILD_DATE, writeContent } from '#tests/content.ts';
import { useLanguages } from '#tests/languages.ts';
import { renderFile, WORLD } from '#tests/mistakes/mistake.ts';

useLanguages('en-GB', 'sr-Latn', 'sr-Cyrl', 'sq');
const { readContent } = await import('#entries/read-content.ts');
const { checkContent } = await import('#preflight/check.ts');
const { fixContent } = await import('#preflight/fix.ts');
const { parseOptions } = await import('./options.ts');
const { beginTranslation } = await import('./translation-file.ts');

const FIELDS = `kind: programme
title: Bridges
summary: >-
  A programme
  of bridges.
start: 2018
roles:
  - {who: cities/nis}
  - {who: organisations/nova-iskra, note: At the kickoff.}
figures:
  - {label: applicants, value: 9, unit: firms}
objectives: [Link hubs]
sources: [{title: A report}]`;

const FILES = { ...WORLD, 'projects/bridges.md': renderFile(FIELDS, {}, 'It linked cities.') };

const begin = (dir: string, ...args: string[]) => {
  const { translation } = parseOptions(['--translate', ...args]);
  if (!translation) throw new Error('No translation');
  return beginTranslation(readContent(dir), translation);
};
const check = (dir: string) => checkContent(readContent(dir), { buildDate: BUILD_DATE });
const read = (dir: string, file: string) => readFileSync(join(dir, file), 'utf8');

const FILE = 'projects/bridges.sq.md';

test('a translation begins with the texts of the original, and room for each', () => {
  const dir = writeContent(FILES);
  expect(begin(dir, 'projects/bridges', 'sq')).toBe(FILE);
  expect(read(dir, FILE)).toMatchInlineSnapshot(`
    "---
    ## Behind ## stands a text of the original, and below it goes its translation in place of the dots.
    ## A line that you don’t need can go; an item of a list stays, as {}. Facts are those of the original.
    ## Bridges
    # title: …
    ## A programme of bridges.
    summary: …
    roles:
      - {}
      ## At the kickoff.
      - note: …
    figures:
      ## applicants
      - label: …
        ## firms
        unit: …
    objectives:
      ## Link hubs
      - …
    original: 'ea1474c500bc'
    ---

    It linked cities.
    "
  `);
});

test('and is right when each is filled in', () => {
  const dir = writeContent(FILES);
  begin(dir, 'projects/bridges', 'sq');
  expect(new Set(check(dir).map(({ code }) => code))).toEqual(new Set(['field-empty', 'body-missing']));
  const text = read(dir, FILE).replaceAll(': …', ': Tekst').replaceAll('- …', '- Tekst');
  writeFileSync(join(dir, FILE), text.replace('It linked cities.', 'Lidhi qytete.'));
  expect(check(dir)).toEqual([]);
});

test.each([
  [['projects/bridgse', 'sq'], 'There is no entry projects/bridgse. Did you mean projects/bridges?'],
  [
    ['projects/bridges', 'sr-Cyrl'],
    'This site has no translations into "sr-Cyrl". They are into sr-Latn, sq.',
  ],
  [
    ['projects/bridges'],
    'A translation is begun with an entry and a language: --translate events/kickoff sq',
  ],
  [['projects/bridges', 'sq', '--id', 'x'], 'A translation is begun with'],
])('%j is refused', (args, message) => {
  const dir = writeContent(FILES);
  expect(() => begin(dir, ...args)).toThrow(message);
});

test('a translation that is there stays as it is', () => {
  const dir = writeContent({ ...FILES, [FILE]: renderFile('summary: Ura.') });
  expect(() => begin(dir, 'projects/bridges', 'sq')).toThrow(`${FILE} is there already`);
  expect(read(dir, FILE)).toContain('summary: Ura.');
});

const translate = (version: string) => renderFile(`summary: Ura.\noriginal: ${version}`, {}, 'Lidhi qytete.');

test('an empty version is filled in by a fix, and stands for the original as it is then', () => {
  const dir = writeContent({
    ...FILES,
    'projects/bridges.md': FILES['projects/bridges.md'].replace('A programme', 'Ａ programme'),
    [FILE]: translate("''"),
  });
  expect(fixContent(readContent(dir)).map(({ file, code }) => [file, code])).toEqual([
    ['projects/bridges.md', 'character-compatibility'],
    [FILE, 'translation-version'],
  ]);
  expect(check(dir)).toEqual([]);
  expect(fixContent(readContent(dir))).toEqual([]);
});

test('a version that stands there is changed by no fix', () => {
  const dir = writeContent({ ...FILES, [FILE]: translate('0123456789ab') });
  expect(fixContent(readContent(dir))).toEqual([]);
  expect(check(dir)).toMatchObject([{ code: 'translation-stale', severity: 'warning' }]);
});
