/**
 * How words are compared: those of the index, of a query, and of a page with highlights. Letters of every script
 * become Latin (`#text/alphabets.ts`), then spellings of one sound become equal, so that Шумен, Šumen and Shumen are
 * one word, and so are workshop and workshops.
 */
import { transliterate } from '#text/alphabets.ts';

/** Spellings of one sound, in the order in which they are applied to a lower-case Latin word. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  // Cyrillic has one letter for each of these, Latin with diacritics another: ш, š, sh.
  [/([sz])h/g, '$1'],
  [/ch/g, 'c'],
  [/kh/g, 'h'],
  [/([dgkt])h/g, '$1'],
  [/ph/g, 'f'],
  [/([dg])j|(k)j(?!u)/g, '$1$2'],
  // The ending of a plural is not ц.
  [/ts(?=.)/g, 'c'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/qu?/g, 'k'],
  [/ck/g, 'k'],
  [/ou/g, 'u'],
  [/[jy]/g, 'i'],
  [/([a-z])\1+/g, '$1'],
];

/** Endings of English words: plurals, and British and American spellings. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'i'],
  [/(?<=..)([^siu])s$/, '$1'],
  [/iz(?=(?:e|ed|er|ing|ation)$)/, 'is'],
  [/grame$/, 'gram'],
  [/tre$/, 'ter'],
];

/** The key of a word: `Džamić` and `Џамић` → `dzamic`, `Cities` → `citi`. Digits stay. */
export function toKey(word: string): string {
  const latin = transliterate(word);
  if (/^\d/.test(latin)) return latin;
  return [...SPELLINGS, ...ENDINGS].reduce((key, [spelling, one]) => key.replace(spelling, one), latin);
}

/** A word as written: letters with accents, and digits. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The keys of a text’s words. */
export function toKeys(text: string): string[] {
  return (text.match(WORD) ?? []).map(toKey).filter((key) => key !== '');
}
