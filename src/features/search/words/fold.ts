/**
 * The one way in which words are compared: those of the index when it is made, those of a query, and those of a
 * page that is opened with its matches marked. Letters of every script become Latin (`#text/alphabets.ts`), then
 * spellings of one sound become one, so that Шумен, Šumen and Shumen are the same word, and so are workshop and
 * workshops.
 */
import { transliterate } from '#text/alphabets.ts';

/** Spellings of one sound, in the order in which they are applied to a word in small Latin letters. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  // Cyrillic has one letter for each of these, and Latin with diacritics another: ш, š, sh.
  [/([sz])h/g, '$1'],
  [/ch/g, 'c'],
  [/kh/g, 'h'],
  [/([dgkt])h/g, '$1'],
  [/ph/g, 'f'],
  [/([dg])j|(k)j(?!u)/g, '$1$2'],
  // The end of a plural is no ц.
  [/ts(?=.)/g, 'c'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/qu?/g, 'k'],
  [/ck/g, 'k'],
  [/ou/g, 'u'],
  [/[jy]/g, 'i'],
  [/([a-z])\1+/g, '$1'],
];

/** What ends English words: plurals, and what is British beside what is American. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'i'],
  [/(?<=..)([^siu])s$/, '$1'],
  [/iz(?=(?:e|ed|er|ing|ation)$)/, 'is'],
  [/grame$/, 'gram'],
  [/tre$/, 'ter'],
];

/** A word as it is compared: `Džamić` and `Џамић` → `dzamic`, `Cities` → `citi`. Digits stay as they are. */
export function toKey(word: string): string {
  const latin = transliterate(word);
  if (/^\d/.test(latin)) return latin;
  return [...SPELLINGS, ...ENDINGS].reduce((key, [spelling, one]) => key.replace(spelling, one), latin);
}

/** The words of a text as they are written: letters with their accents, and digits. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The words of a text, as they are compared. */
export function toKeys(text: string): string[] {
  return (text.match(WORD) ?? []).map(toKey).filter((key) => key !== '');
}
