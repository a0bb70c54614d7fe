/**
 * Entries of the fixture that look odd and are valid: editors’ programs write such files, and nothing must be
 * reported.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '#entries/read-content.ts';
import { checkContent } from '#preflight/check.ts';
import { BUILD_DATE } from '#tests/content.ts';

const FOLDER = 'tests/fixtures/content/news/odd';
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.md'),
);
const read = (file: string) => readFileSync(join(FOLDER, file));

const diagnostics = checkContent(readContent('tests/fixtures/content'), { buildDate: BUILD_DATE }).filter(
  ({ file }) => file.startsWith('news/odd/'),
);

test('there are more than forty', () => {
  expect(files.length).toBeGreaterThan(40);
});

test.each(files)('%s has nothing wrong in it', (name) => {
  expect(diagnostics.filter(({ file }) => file === `news/odd/${name.replaceAll('\\', '/')}`)).toEqual([]);
});

describe('the bytes of a file are as it says', () => {
  const MARK = Buffer.from([0xef, 0xbb, 0xbf]);
  const lines = (file: string) => read(file).toString('utf8');

  test.each(['odd-byte-order-mark.md', 'odd-mark-and-windows-line-ends.md'])(
    '%s begins with its mark',
    (file) => {
      expect(read(file).subarray(0, 3)).toEqual(MARK);
    },
  );

  test.each(['odd-windows-line-ends.md', 'odd-mark-and-windows-line-ends.md'])(
    '%s ends its lines by two',
    (file) => {
      expect(lines(file)).toMatch(/\r\n/);
      expect(lines(file)).not.toMatch(/[^\r]\n/);
    },
  );

  test.each(['odd-no-last-line-break.md', 'odd-no-body-no-line-break.md'])(
    '%s ends without a line break',
    (file) => {
      expect(lines(file)).not.toMatch(/\n$/);
    },
  );

  test.each([
    ['odd-spaces-at-line-ends.md', /words\. {2}\n(?:.*\n)*--- {2}\n/],
    ['odd-tabs.md', /\n\t\S/],
    ['odd-hard-breaks.md', / {2}\n/],
    ['odd-emoji.md', /\u200d/],
    ['odd-combining-letters.md', /r\u0304/],
  ])('%s keeps what no program may take from it', (file, text) => {
    expect(lines(file)).toMatch(text);
  });
});
