import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '#entries/read-content.ts';
import { writeContent } from '#tests/content.ts';
import { confirmEntries } from './confirm-entries.ts';

const TODAY = '2026-06-01';

/** The text of a file after it was confirmed. */
function confirm(text: string, day = '2026-05-04'): string {
  const dir = writeContent({ 'hubs/a.md': text });
  confirmEntries(readContent(dir), ['hubs/a'], day, TODAY);
  return readFileSync(join(dir, 'hubs/a.md'), 'utf8');
}

const BEFORE = "---\n# about the hub\ntitle:   'A'\nsummary: >\n  A\n  hub.\ncountry: RS  # seat\n";
const AFTER = '---\n\nconfirmed: 2020-01-01 stands in the text, too.  \n';

describe('confirming an entry', () => {
  test.each([
    ['as it is', (text: string) => text],
    ['with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (text: string) => `\uFEFF${text}`],
    ['without a line end at its end', (text: string) => text.trimEnd()],
  ])('changes the day, and nothing else of a text %s', (_what, toText) => {
    const text = toText(`${BEFORE}confirmed: 2024-01-01\n${AFTER}`);
    expect(confirm(text)).toBe(text.replace('2024-01-01', '2026-05-04'));
  });

  test.each(['\n', '\r\n'])('adds a line where there was no day, ended by %j', (end) => {
    const text = `${BEFORE}${AFTER}`.replaceAll('\n', end);
    const written = confirm(text);
    expect(written).toContain(`confirmed: 2026-05-04${end}`);
    expect(written.replace(`confirmed: 2026-05-04${end}`, '')).toBe(text);
  });

  test('twice on one day changes nothing more', () => {
    const once = confirm(`${BEFORE}${AFTER}`);
    expect(confirm(once)).toBe(once);
  });

  test('takes the last part of an address, and says which it was', () => {
    const dir = writeContent({ 'hubs/a.md': `${BEFORE}${AFTER}` });
    expect(confirmEntries(readContent(dir), ['/hubs/a/', 'a'], '2026-05-04', TODAY)).toEqual([
      'hubs/a.md: A, checked on 2026-05-04.',
      'hubs/a.md: A, checked on 2026-05-04.',
    ]);
  });

  test.each([
    [['hubs/aa'], TODAY, 'There is no entry "hubs/aa". Do you mean hubs/a?'],
    [['b'], TODAY, 'Which one is "b": clusters/b, hubs/b?'],
    [['hubs/a', 'nothing-like-it'], TODAY, 'There is no entry "nothing-like-it".'],
    [['hubs/a'], '2026-13-01', '2026-13-01 is no day: write it as 2026-06-01.'],
    [['hubs/a'], '2026-06-02', '2026-06-02 is to come: nobody has checked anything then.'],
  ])('of %j on %s is refused, and nothing is written', (ids, day, message) => {
    const text = `${BEFORE}${AFTER}`;
    const dir = writeContent({ 'hubs/a.md': text, 'hubs/b.md': text, 'clusters/b.md': text });
    expect(() => confirmEntries(readContent(dir), ids, day, TODAY)).toThrow(message);
    expect(readFileSync(join(dir, 'hubs/a.md'), 'utf8')).toBe(text);
  });
});
