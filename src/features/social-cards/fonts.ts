/** The fonts of cards: those of the site, and fallbacks for scripts that these lack. All in the regular weight. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';

const FAMILIES = ['Literata', 'Commissioner'] as const;
const SCRIPTS = ['latin', 'cyrillic', 'greek'];

export type Family = (typeof FAMILIES)[number];

/** Packages with fallback fonts, in order of preference. Each has one or more files. */
const FALLBACKS = ['noto-sans-arabic', 'noto-sans-hebrew', 'noto-sans-sc'] as const;

/** A loaded font. Its outlines and widths are in font units. */
export interface CardFont {
  id: number;
  font: Font;
  unitsPerEm: number;
}

interface FontFile {
  file: string;
  /** The ranges of code points that the file covers, as first and last. */
  ranges?: readonly (readonly [number, number])[];
  loaded?: CardFont;
}

const createSiteFont = (family: Family, script: string): FontFile => ({
  file: join(import.meta.dirname, '../../assets/fonts', `${family.toLowerCase()}-${script}.woff2`),
});

const siteFonts = Object.fromEntries(
  FAMILIES.map((family) => [family, SCRIPTS.map((script) => createSiteFont(family, script))]),
) as Record<Family, FontFile[]>;

/** The files of the site's fonts. */
export const FONT_FILES = Object.values(siteFonts)
  .flat()
  .map(({ file }) => file);

const resolvePackageFile = (name: string, file: string) =>
  fileURLToPath(import.meta.resolve(`@fontsource-variable/${name}/${file}`));

/** The files with the versions of the fallback fonts. */
export const FONT_PACKAGE_FILES = FALLBACKS.map((name) => resolvePackageFile(name, 'package.json'));

let fallbackFonts: FontFile[] | undefined;

/** The files of the fallback fonts. Reads the lists of their ranges once, when a font of the site lacks a letter. */
function listFallbackFonts(): FontFile[] {
  fallbackFonts ??= FALLBACKS.flatMap((name) => {
    const ranges = JSON.parse(readFileSync(resolvePackageFile(name, 'unicode.json'), 'utf8')) as Record<
      string,
      string
    >;
    return Object.entries(ranges)
      .map(([subset, list]) => ({ subset: subset.replace(/[[\]]/g, ''), list }))
      .filter(({ subset }) => /^\d+$/.test(subset) || name.endsWith(`-${subset}`))
      .map(({ subset, list }) => ({
        file: resolvePackageFile(name, `files/${name}-${subset}-wght-normal.woff2`),
        ranges: list.split(',').map(parseRange),
      }));
  });
  return fallbackFonts;
}

/** Parses a range in the syntax of CSS: `U+0600-06FF` or `U+2E41`. */
function parseRange(text: string): readonly [number, number] {
  const [first = '', last = first] = text.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

/** Joiners, variation selectors and direction marks: a font needs no glyph for them. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** Pairs of these are flags, which only colour fonts can show. */
const FLAG = /\p{Regional_Indicator}/u;

const hasGlyphs = ({ font }: CardFont, letter: string) =>
  [...letter].every((char) => INVISIBLE.test(char) || font.nominalGlyph(char.codePointAt(0) ?? 0));

/**
 * The files that may have a letter, in order of preference. The order depends on the letter only, not on what is loaded
 * already: otherwise a card would depend on the cards before it.
 */
function listFiles(family: Family, letter: string): FontFile[] {
  const code = letter.codePointAt(0) ?? 0;
  const isFor = ({ ranges = [] }: FontFile) => ranges.some(([first, last]) => first <= code && code <= last);
  const known = siteFonts[family].find(({ loaded }) => loaded && hasGlyphs(loaded, letter));
  return known ? [known] : listFallbackFonts().filter(isFor);
}

/**
 * The font of a family for a letter with its combining marks, or undefined if no font has all of them. Call
 * `loadFonts` first.
 */
export function findFont(family: Family, letter: string): CardFont | undefined {
  if (FLAG.test(letter)) return undefined;
  return listFiles(family, letter).find(({ loaded }) => loaded && hasGlyphs(loaded, letter))?.loaded;
}

/** The font whose metrics position the lines of a family. Throws if it is not loaded. */
export function getMainFont(family: Family): CardFont {
  const main = siteFonts[family][0]?.loaded;
  if (!main) throw new Error(`The font ${family} is not loaded.`);
  return main;
}

/** Loads the fonts that a text needs. Throws if a file cannot be read. */
export async function loadFonts(text: string): Promise<void> {
  await Promise.all(Object.values(siteFonts).flat().map(loadFont));
  for (const char of new Set(text.normalize('NFC'))) {
    if (INVISIBLE.test(char)) continue;
    for (const family of FAMILIES) await Promise.all(listFiles(family, char).map(loadFont));
  }
}

let count = 0;

async function loadFont(file: FontFile): Promise<void> {
  if (file.loaded) return;
  const face = new Face(new Blob(await decompress(readFileSync(file.file))));
  const font = new Font(face);
  font.setVariations([new Variation('wght', 400)]);
  file.loaded ??= { id: count++, font, unitsPerEm: face.upem };
}
