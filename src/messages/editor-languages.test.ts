import { expect, test } from 'vitest';
import { EDITOR_LANGUAGES, findEditorLanguage, loadMessages } from './editor-languages.ts';
import { loadEditorMessages } from './editor-messages.ts';

test.each([
  ['sr_RS.UTF-8', 'sr-Cyrl'],
  ['sr_RS.UTF-8@latin', 'sr-Latn'],
  ['sr_RS@latin', 'sr-Latn'],
  ['sr_ME.UTF-8', 'sr-Latn'],
  ['sr-Latn', 'sr-Latn'],
  ['sr-Latn-RS', 'sr-Latn'],
  ['sr-Cyrl-BA', 'sr-Cyrl'],
  ['sq_AL', 'sq'],
  ['sq_XK.UTF-8', 'sq'],
  ['en_GB.UTF-8', 'en'],
  ['de_AT.UTF-8', undefined],
  ['C.UTF-8', undefined],
  ['POSIX', undefined],
  ['', undefined],
])('the locale %j means %s', (locale, language) => {
  expect(findEditorLanguage(locale)).toBe(language);
});

test.each([
  ['what the command line says', 'sr-Latn', { asked: 'en', system: 'en_GB' }, 'sr-Latn', true],
  ['what is set', undefined, { asked: 'sr-Latn', system: 'en_GB' }, 'sr-Latn', true],
  ['the locale of the system', undefined, { asked: '', system: 'sr_RS@latin' }, 'sr-Latn', false],
  ['English', undefined, { asked: '', system: 'de_DE.UTF-8' }, 'en', false],
])('the language is that of %s', async (_, option, locale, language, isAsked) => {
  const found = await loadEditorMessages(option, locale);
  expect([found.messages.language, found.isAsked]).toEqual([language, isAsked]);
});

test.each([
  ['klingon', { asked: '', system: '' }, '--language is one of en, sr-Latn, sr-Cyrl, sq'],
  [undefined, { asked: 'de', system: '' }, 'EDITOR_LANGUAGE is one of en, sr-Latn, sr-Cyrl, sq'],
])('a language without messages that is asked for is refused', async (option, locale, sentence) => {
  await expect(loadEditorMessages(option, locale)).rejects.toThrow(sentence);
});

test.each(EDITOR_LANGUAGES)('%s says which language it is', async (language) => {
  expect((await loadMessages(language)).language).toBe(language);
});
