/** Translations in the editor: what was not changed in the form is not changed in the file, and what is written passes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folders, getCollection } from '#collections/index.ts';
import { getShape } from '#collections/shape.ts';
import { listTexts } from '#collections/translate.ts';
import { hashTexts } from '#entries/hash-texts.ts';
import { readContent } from '#entries/read-content.ts';
import { TRANSLATION_LANGUAGES } from '#entries/translation-name.ts';
import { toRef } from '#graph/graph.ts';
import { checkContent } from '#preflight/check.ts';
import { BUILD_DATE, writeContent } from '#tests/content.ts';
import { HAS_EXAMPLE } from '#tests/example.ts';
import { WORLD } from '#tests/mistakes/mistake.ts';
import { BODY_KEY, SOURCE_KEY } from './entry-file.ts';
import { createTranslationList } from './entry-lists.ts';
import { ORIGINAL_KEY, readTranslationForm, writeTranslation } from './translation-form.ts';
import { words } from './words.ts';

const NOTHING = { versions: {}, translated: [] };

const content = readContent('content');
const translations = content.translations.filter(({ file }) => HAS_EXAMPLE && !file.endsWith('.mdx'));

test.skipIf(!HAS_EXAMPLE)('there is a translation in each language to look at', () => {
  const languages = new Set(translations.map(({ language }) => language));
  expect([...languages].sort()).toEqual([...TRANSLATION_LANGUAGES].sort());
});

test.each(translations)('$file stays as it is, and a new summary changes nothing else', (translation) => {
  const list = createTranslationList(translation.collection, translation.language);
  const form = readTranslationForm(list, translation.text);
  expect(writeTranslation(list, form, NOTHING)).toBe(translation.text);
  // What the form hands back for items that were not filled in.
  const blank = JSON.parse(JSON.stringify(form, (_key, value) => (value === '' ? null : value)));
  expect(writeTranslation(list, { ...blank, [SOURCE_KEY]: translation.text }, NOTHING)).toBe(
    translation.text,
  );
  const changed = writeTranslation(list, { ...form, summary: 'Another sentence.' }, NOTHING);
  const withoutSummary = (text: string) => text.replace(/^summary:.*\n(?: +.*\n)*/m, '');
  expect(withoutSummary(changed)).toBe(withoutSummary(translation.text));
  expect(changed).toContain('\nsummary: Another sentence.\n');
});

const [language = ''] = TRANSLATION_LANGUAGES;
const fixture = readContent('tests/fixtures/content');

describe.each(folders)('a new translation of $name', (collection) => {
  const original = [...fixture.entries, ...fixture.pages].find(
    (entry) => entry.collection === collection && entry.format === 'md' && !entry.file.includes('/index.'),
  );
  const list = createTranslationList(collection, language);

  test('has the texts of the form and the version of its original, and passes', () => {
    if (!original) throw new Error(`The fixture has nothing in ${collection.name}.`);
    const shape = getShape(collection);
    const versions = { [toRef(original)]: hashTexts(shape, original.data, original.body) };
    const text = writeTranslation(
      list,
      { [ORIGINAL_KEY]: original.id, summary: 'Nešto o tome.', [BODY_KEY]: 'Tekst.' },
      { versions, translated: [] },
    );
    expect(text).toMatch(new RegExp(`^original: '?${versions[toRef(original)]}'?$`, 'm'));
    const file = original.file.replace(/\.md$/, `.${language}.md`);
    const dir = writeContent({ ...WORLD, [original.file]: original.text, [file]: text });
    const found = checkContent(readContent(dir), { buildDate: BUILD_DATE });
    expect(found.filter((each) => each.file === file && each.severity === 'error')).toEqual([]);
    expect(listTexts(shape, readTranslationForm(list, text)).length).toBe(1);
  });

  test('without an original, or of one that is translated, is refused', () => {
    expect(() => writeTranslation(list, { summary: 'x' }, NOTHING)).toThrow(words.noOriginal);
    const ref = `${collection.name}/x`;
    const known = { versions: { [ref]: 'a' }, translated: [`${ref}.${language}`] };
    expect(() => writeTranslation(list, { [ORIGINAL_KEY]: 'x' }, known)).toThrow(words.isTranslated);
  });
});

test.each(['123456789012', '1234e5678901', '0x1234567890', 'dacd632acc2b'])(
  'the version %s is a text in the file',
  (version) => {
    const list = createTranslationList(getCollection('cities'), language);
    const known = { versions: { 'cities/x': version }, translated: [] };
    const text = writeTranslation(list, { [ORIGINAL_KEY]: 'x', summary: 'Nešto.' }, known);
    const { translations } = readContent(writeContent({ [`cities/x.${language}.md`]: text }));
    expect(translations.map(({ data }) => data.original)).toEqual([version]);
  },
);

test.skipIf(!HAS_EXAMPLE)('an item that was emptied stays in its list as {}', () => {
  const list = createTranslationList(getCollection('projects'), language);
  const file = translations.find(
    (each) =>
      each.collection.name === list.collection.name && each.language === language && each.text.includes('{}'),
  );
  if (!file) throw new Error('No translation with such an item');
  const form = readTranslationForm(list, readFileSync(join('content', file.file), 'utf8'));
  const [name, items] =
    Object.entries(form).find(([, value]) => Array.isArray(value) && value.length > 1) ?? [];
  const emptied = { ...form, [name ?? '']: (items as unknown[]).map((item, at) => (at === 0 ? null : item)) };
  const written = readTranslationForm(list, writeTranslation(list, emptied, NOTHING));
  expect((written[name ?? ''] as unknown[]).length).toBe((items as unknown[]).length);
});
