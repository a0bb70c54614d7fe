import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '#entries/read-content.ts';
import { BUILD_DATE, writeContent } from '#tests/content.ts';
import { renderEvent } from '#tests/mistakes/mistake.ts';
import { checkContent } from './check.ts';
import { fixContent, formatFixes } from './fix.ts';

/** The fixes of one file, and the file afterwards. */
function fixFile(text: string, file = 'events/a.md') {
  const dir = writeContent({ [file]: text });
  const fixes = fixContent(readContent(dir));
  return {
    dir,
    fixes,
    text: existsSync(join(dir, file)) ? readFileSync(join(dir, file), 'utf8') : undefined,
  };
}

describe('fixes', () => {
  test.each([
    ['a tab before an item', renderEvent('topics:\n\t- x'), renderEvent('topics:\n  - x')],
    ['a tab before a field', renderEvent('\tvenue: A hall'), renderEvent('venue: A hall')],
    ['smart quotes', renderEvent('venue: “A hall”'), renderEvent('venue: "A hall"')],
    [
      'smart quotes of two fields',
      renderEvent('venue: “A hall”\naliases: [„One“, «Two»]'),
      renderEvent('venue: "A hall"\naliases: ["One", "Two"]'),
    ],
    ['a colon', renderEvent('venue: Hall: the large room'), renderEvent('venue: "Hall: the large room"')],
    [
      'a colon between smart quotes',
      renderEvent('venue: “Hall: the large room”'),
      renderEvent('venue: "Hall: the large room"'),
    ],
    ['no colon', renderEvent('venue A hall'), renderEvent('venue: A hall')],
    ['no space behind a colon', renderEvent('venue:A hall'), renderEvent('venue: A hall')],
    [
      'letters apart from their accents',
      renderEvent('venue: Čačak'.normalize('NFD'), 'Čačak'.normalize('NFD')),
      renderEvent('venue: Čačak', 'Čačak'),
    ],
    [
      'an invisible character',
      renderEvent('venue: A\u200B hall', 'One\u2060 two\uFEFF.'),
      renderEvent('venue: A hall', 'One two.'),
    ],
    ['a control character', renderEvent('', 'One\u0008 two.'), renderEvent('', 'One two.')],
    ['the day first', renderEvent('end: 20.01.2018'), renderEvent('end: 2018-01-20')],
    ['the day first, in quotes', renderEvent('end: "20.01.2018"'), renderEvent('end: "2018-01-20"')],
    ['a date in words', renderEvent('end: 20 January 2018'), renderEvent('end: 2018-01-20')],
    [
      'a date in a group',
      renderEvent('sources: [{title: Report, date: 20.1.2018}]'),
      renderEvent('sources: [{title: Report, date: 2018-01-20}]'),
    ],
    [
      'a remark behind a date, which stays',
      renderEvent('end: 20.01.2018 # planned'),
      renderEvent('end: 2018-01-20 # planned'),
    ],
    [
      'what hid behind another mistake',
      renderEvent('\tvenue: “A hall”\nend: 20/1/2018'),
      renderEvent('venue: "A hall"\nend: 2018-01-20'),
    ],
  ])('%s', (_, before, after) => {
    const { dir, text, fixes } = fixFile(before);
    expect(text).toBe(after);
    expect(fixes.length).toBeGreaterThan(0);
    expect(fixContent(readContent(dir))).toEqual([]);
    expect(readdirSync(join(dir, 'events'))).toEqual(['a.md']);
  });

  test('a file from Windows, which stays one', () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(fixFile(windows(renderEvent('end: 20.01.2018', 'A\u200Bb')))).toMatchObject({
      text: windows(renderEvent('end: 2018-01-20', 'Ab')),
    });
  });

  test.each(['events/a.MD', 'events/a.markdown', 'events/a.md.txt'])('the ending of %s', (file) => {
    const { dir, fixes } = fixFile(renderEvent(), file);
    expect(fixes).toEqual([{ file, line: 1, code: 'file-ending', before: file, after: 'events/a.md' }]);
    expect(readFileSync(join(dir, 'events/a.md'), 'utf8')).toBe(renderEvent());
    expect(checkContent(readContent(dir), { buildDate: BUILD_DATE })).toEqual([]);
  });

  test.each(['events/Kick_Off.md', 'events/Kick Off.md', 'events/kick-öff.md', 'events/Кик офф.md'])(
    'the name %s',
    (file) => {
      const { dir, fixes } = fixFile(renderEvent(), file);
      expect(fixes).toMatchObject([{ file, code: 'file-name', before: file }]);
      expect(existsSync(join(dir, file))).toBe(false);
      expect(checkContent(readContent(dir), { buildDate: BUILD_DATE })).toEqual([]);
    },
  );

  test('reports what was there before', () => {
    expect(fixFile(renderEvent('end: 20.01.2018')).fixes).toEqual([
      {
        file: 'events/a.md',
        line: 6,
        code: 'date-notation',
        before: 'end: 20.01.2018',
        after: 'end: 2018-01-20',
      },
    ]);
  });
});

test('formats fixes for people', () => {
  expect(formatFixes([])).toBe('Nothing to fix automatically.');
  expect(formatFixes(fixFile(renderEvent('end: 20.01.2018')).fixes)).toMatchInlineSnapshot(`
    "events/a.md:6  fixed  date-notation
      - end: 20.01.2018
      + end: 2018-01-20

    1 fixed."
  `);
});

describe('is left to the editor', () => {
  test.each([
    ['what can be two dates', renderEvent('end: 05.10.2026')],
    ['a day that there is not', renderEvent('end: 31.02.2018')],
    ['a misspelt field', renderEvent('vanue: A hall')],
    ['a misspelt reference', renderEvent('city: niss')],
    ['text that is turned round', renderEvent('', 'Send it to \u202Egro.elpmaxe\u202C.')],
    ['a letter that is lost', renderEvent('venue: Ni\uFFFD')],
    ['a time on the clock of elsewhere', renderEvent('end: 2018-01-20T18:00Z')],
    ['what is right', renderEvent('venue: The “Town” hall', '“Quoted”: and so on')],
  ])('%s', (_, text) => {
    const result = fixFile(text);
    expect(result.fixes).toEqual([]);
    expect(result.text).toBe(text);
  });

  test.each(['events/c#.md', 'events/kickoff.sr.md', 'events/2018 #1/kickoff.md', 'event/kickoff.md'])(
    'the name %s, which loses a sign or moves to another folder',
    (file) => {
      const { dir, fixes } = fixFile(renderEvent(), file);
      expect(fixes).toEqual([]);
      expect(existsSync(join(dir, file))).toBe(true);
    },
  );

  test('the second of two names that are one address', () => {
    const files = {
      'events/Kick_Off.md': renderEvent(),
      'events/Kick Off.md': renderEvent('venue: Another'),
    };
    expect(fixContent(readContent(writeContent(files)))).toHaveLength(1);
  });

  test('a file whose right name is taken', () => {
    const dir = writeContent({
      'events/a.markdown': renderEvent(),
      'events/a.md': renderEvent('venue: Another'),
    });
    expect(fixContent(readContent(dir))).toEqual([]);
    expect(readFileSync(join(dir, 'events/a.md'), 'utf8')).toBe(renderEvent('venue: Another'));
  });
});
