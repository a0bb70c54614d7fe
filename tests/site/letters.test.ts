/** What we write on pages has a glyph in the fonts of the site: a system without many fonts shows a box for the rest. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob, Face, Font } from 'harfbuzzjs';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import decompress from 'woff2-encoder/decompress';
import { listDocuments, listFiles } from './documents.ts';

const fonts: Font[] = [];

/** The font of the text. Titles are of editors. */
beforeAll(async () => {
  for (const script of ['latin', 'cyrillic', 'greek']) {
    const file = readFileSync(`src/assets/fonts/commissioner-${script}.woff2`);
    fonts.push(new Font(new Face(new Blob(await decompress(file)))));
  }
});

const hasGlyph = (letter: string) => fonts.some((font) => font.nominalGlyph(letter.codePointAt(0) ?? 0));

/** What needs no glyph: white space, joiners; and letters of names in languages that have other fonts. */
const WITHOUT_GLYPH = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u;
const OTHER_SCRIPT = /(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}\p{M}]/u;

/** The letters without a glyph, each with the first place where it stands. */
function listBoxes(texts: Iterable<[place: string, text: string]>, isKnown = (_: string) => false): string[] {
  const boxes = new Map<string, string>();
  for (const [place, text] of texts) {
    for (const letter of new Set(text)) {
      if (WITHOUT_GLYPH.test(letter) || OTHER_SCRIPT.test(letter) || isKnown(letter) || hasGlyph(letter))
        continue;
      if (!boxes.has(letter)) boxes.set(letter, place);
    }
  }
  return [...boxes].map(([letter, place]) => `${letter} in ${place}`);
}

describe.each(inject('sites'))('$name', ({ name, dir, contentDir }) => {
  const files = listFiles(dir);
  const listTexts = (ending: string, pattern: RegExp) =>
    files
      .filter((file) => file.endsWith(ending))
      .map((file): [string, string] => [
        file,
        [...readFileSync(join(dir, file), 'utf8').matchAll(pattern)].map(([, text = '']) => text).join(''),
      ]);

  test('pages', () => {
    // The fixture has signs of every kind in its texts.
    const written = new Set(
      name === 'real'
        ? ''
        : listFiles(contentDir)
            .filter((file) => /\.(?:mdx?|yaml)$/.test(file))
            .map((file) => readFileSync(join(contentDir, file), 'utf8'))
            .join(''),
    );
    const texts = listDocuments(dir).map(({ path, root }): [string, string] => {
      const scripts = root.querySelectorAll('script, style').map((element) => element.textContent);
      return [path, scripts.reduce((text, script) => text.replace(script, ''), root.textContent)];
    });
    expect(listBoxes(texts, (letter) => written.has(letter))).toEqual([]);
  });

  test('style sheets', () => {
    const texts = listTexts('.css', /content:\s*("[^"]*")/g);
    expect(texts.some(([, text]) => text !== '')).toBe(true);
    expect(listBoxes(texts)).toEqual([]);
  });

  test('programs', () => {
    // The search knows letters, hyphens and wide forms of signs that it does not show.
    const isRead = (letter: string) =>
      /[\p{L}\p{M}\p{Pd}]/u.test(letter) || letter.normalize('NFKC') !== letter;
    expect(listBoxes(listTexts('.js', /([^\0]*)/g), isRead)).toEqual([]);
  });
});
