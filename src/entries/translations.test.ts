import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeContent } from '#tests/content.ts';
import { useLanguages } from '#tests/languages.ts';

useLanguages('en-GB', 'sr-Latn', 'sr-Cyrl', 'sq');
const reader = await import('./read-content.ts');
const reread = await import('./reread.ts');

const ENTRY = '---\nkind: kickoff\ntitle: Kickoff\nsummary: It starts.\nstart: 2018-01-19\n---\n\nBody.\n';
const TRANSLATION = '---\nsummary: Počinje.\noriginal: 123456789012\n---\n\nTekst.\n';

const FILES = {
  'events/2018/a.md': ENTRY,
  'events/2018/a.sq.md': TRANSLATION,
  'events/2018/a.sr-Latn.md': TRANSLATION,
  'events/b/index.md': ENTRY,
  'events/b/index.sr-Latn.md': TRANSLATION,
  'pages/about.md': ENTRY,
  'pages/about.sq.md': TRANSLATION,
};

describe('a file with a language of the site in its name', () => {
  test('translates the entry of the same name, and is no entry', () => {
    const { entries, pages, translations, unreadable } = reader.readContent(writeContent(FILES));
    expect(entries.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(pages.map(({ id }) => id)).toEqual(['about']);
    expect(unreadable).toEqual([]);
    expect(translations.map(({ collection, id, language }) => [collection.name, id, language])).toEqual([
      ['events', 'a', 'sq'],
      ['events', 'a', 'sr-Latn'],
      ['events', 'b', 'sr-Latn'],
      ['pages', 'about', 'sq'],
    ]);
    expect(translations[0]).toMatchObject({ file: 'events/2018/a.sq.md', body: '\nTekst.\n' });
  });

  test('keeps the hash of the original as it is written, also of digits alone', () => {
    const { translations } = reader.readContent(writeContent(FILES));
    expect(translations[0]?.data).toEqual({ summary: 'Počinje.', original: '123456789012' });
  });

  test('is restored with its language from another thread', () => {
    const { translations } = reader.readContent(writeContent(FILES));
    for (const { file, data, text, language } of translations) {
      expect(reader.restoreEntry(file, data, () => text)).toMatchObject({ file, data, text, language });
    }
  });
});

test.each([
  ['the first language, in which entries are written', 'events/a.en-GB.md'],
  ['the script that is made of the other', 'events/a.sr-Cyrl.md'],
  ['a language that the site does not have', 'events/a.de.md'],
  ['a language in other letters', 'events/a.sr-latn.md'],
])('%s makes no translation of a file', (_, file) => {
  const { entries, translations } = reader.readContent(writeContent({ [file]: ENTRY }));
  expect(translations).toEqual([]);
  expect(entries.map(({ id }) => id)).toEqual([file.slice('events/'.length, -'.md'.length)]);
});

describe('content is brought up to date with a translation', () => {
  const NEW = '---\ntitle: Novo\n---\n';

  test.each([...Object.keys(FILES), 'events/b/index.sq.md', 'cities/a.sq.md'])('%s that is saved', (file) => {
    const dir = writeContent({ ...FILES, 'cities/x.md': ENTRY });
    const content = reader.readContent(dir);
    writeFileSync(join(dir, file), NEW);
    expect(reread.rereadFile(content, file).after?.data).toEqual({ title: 'Novo' });
    const list = ({ entries, pages, translations }: typeof content) =>
      [...entries, ...pages, ...translations].map((entry) => [entry.file, entry.data]);
    expect(list(content)).toEqual(list(reader.readContent(dir)));
  });

  test('that is gone', () => {
    const dir = writeContent(FILES);
    const content = reader.readContent(dir);
    rmSync(join(dir, 'events/2018/a.sq.md'));
    expect(reread.rereadFile(content, 'events/2018/a.sq.md').after).toBeUndefined();
    expect(content.translations.map(({ file }) => file)).toEqual([
      'events/2018/a.sr-Latn.md',
      'events/b/index.sr-Latn.md',
      'pages/about.sq.md',
    ]);
  });
});
