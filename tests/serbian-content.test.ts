/** Serbian texts are written in Latin letters and published in Cyrillic: nothing is lost on the way. */
import { expect, test } from 'vitest';
import { LATIN_WORDS_FILE, readList } from '#entries/line-lists.ts';
import { readContent } from '#entries/read-content.ts';
import { readTopics, TOPICS_FILE } from '#entries/topics.ts';
import { writeInScript } from '#i18n/other-script.ts';
import { toLatin } from '#text/serbian-script.ts';

const script = { language: 'sr-Cyrl', latinWords: readList('content', LATIN_WORDS_FILE) };

const topics = readTopics('content').flatMap(({ translations = {} }) => translations['sr-Latn'] ?? []);

const texts = [
  ...readContent('content').translations.filter(({ language }) => language === 'sr-Latn'),
  ...topics.map((topic) => ({ file: TOPICS_FILE, text: Object.values(topic).flat().join(', ') })),
].map(({ file, text }) => ({ file, latin: text.normalize('NFC'), cyrillic: writeInScript(script, text) }));

test('every text comes back from Cyrillic as it was', () => {
  expect(texts.length).toBeGreaterThan(20);
  for (const { file, latin, cyrillic } of texts) expect(toLatin(cyrillic), file).toBe(latin);
});

test('no word has letters of both scripts', () => {
  const mixed = texts.flatMap(({ file, cyrillic }) =>
    [...cyrillic.matchAll(/\p{L}+/gu)]
      .map(([word]) => word)
      .filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word))
      .map((word) => `${file}: ${word}`),
  );
  expect(mixed).toEqual([]);
});

test('each exception is needed: some text has it', () => {
  const all = texts.map(({ latin }) => latin).join('\n');
  const idle = script.latinWords.filter((word) => !all.includes(word));
  expect(idle).toEqual([]);
});
