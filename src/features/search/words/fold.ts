/**
 * How words are compared: those of the index, of a query, and of a page with highlights. Letters of every script
 * become Latin (`#text/alphabets.ts`), then spellings of one sound become equal (`#text/spelling.ts`), so that Шумен, Šumen and Shumen are
 * one word, and so are workshop and workshops.
 */
import { transliterate } from '#text/alphabets.ts';
import { foldSpelling } from '#text/spelling.ts';

/** Endings of English words: plurals, and British and American spellings. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'i'],
  [/(?<=..)([^siu])s$/, '$1'],
  [/iz(?=(?:e|ed|er|ing|ation)$)/, 'is'],
  [/grame$/, 'gram'],
  [/tre$/, 'ter'],
];

/** Signs that make a letter another name, as letters: C++ and C# are no C. */
const SIGNED: readonly (readonly [RegExp, string])[] = [
  [/^(\p{L})\+\+$/u, '$1plusplus'],
  [/^(\p{L})#$/u, '$1sharp'],
];

/**
 * A word as it is compared: `Džamić` and `Џамић` → `dzamic`, `Cities` → `citi`. Letters and digits of other forms
 * are what they stand for (Unicode, NFKC): `CO₂` → `co2`, `ﬁ` → `fi`. Digits stay as they are, signs are left out.
 */
export function toKey(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const key = fold(word);
  known.set(word, key);
  return key;
}

/** Keys of words: an index has most words thousands of times. */
const known = new Map<string, string>();

const MOST_KNOWN = 50_000;

function fold(word: string): string {
  const plain = isPlain(word) ? word : word.normalize('NFKC');
  const named = SIGNED.reduce((own, [sign, letters]) => own.replace(sign, letters), plain);
  const latin = transliterate(named).replace(NO_WORD, '');
  if (/^\d/.test(latin)) return latin;
  return ENDINGS.reduce((key, [ending, one]) => key.replace(ending, one), foldSpelling(latin));
}

/** True for a word that has nothing but letters and digits of ASCII. */
const isPlain = (word: string): boolean => /^[a-z\d]*$/i.test(word);

const NO_WORD = /[^\p{L}\p{N}]+/gu;

/**
 * A word as it is written, as a regular expression: letters with their accents, and digits. Marks that nobody sees,
 * such as a soft hyphen, belong to it.
 */
export const WORD_PATTERN = '[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\u00AD\\u200B-\\u200D\\u2060]*';
