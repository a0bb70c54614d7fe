/** Spellings of one sound: by these, names in several scripts and ways of writing are one. */
import { transliterate } from './alphabets.ts';

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

/** A lower-case Latin word in one spelling: `shumen` → `sumen`. */
export const foldSpelling = (word: string): string =>
  SPELLINGS.reduce((folded, [spelling, one]) => folded.replace(spelling, one), word);

/**
 * A name in one spelling, for comparing: `Biljana Šćepanović`, `Биљана Шћепановић` → `biliana scepanovic`. Signs are
 * spaces. Letters of scripts that are not transliterated stay.
 */
export const foldName = (name: string): string =>
  transliterate(name.normalize('NFKC'))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(foldSpelling)
    .join(' ');
