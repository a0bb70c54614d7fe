/** Names and scripts of languages, by CLDR. */
import { memoize } from '#memo/memoize.ts';
import { toLanguageFolder } from './language-folder.ts';
import type { InLanguage, Words } from './word-types.ts';

/** The name of a language in itself, as a menu has it: `sr-Latn` → "Srpski (latinica)". */
export function getOwnName(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(toLanguageFolder(tag)) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** The script of a language by its code in ISO 15924, the likely one if the tag names none: `sr` → `Cyrl`. */
export const getScript = (tag: string): string | undefined => new Intl.Locale(tag).maximize().script;

/** The scripts of today's languages that are written from right to left (Unicode, CLDR). */
const RIGHT_TO_LEFT: ReadonlySet<string | undefined> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Nkoo',
  'Rohg',
  'Syrc',
  'Thaa',
]);

/** `rtl` for a language that is written from right to left, for the attribute `dir`; undefined for others. */
export const findDirection = (tag: string): 'rtl' | undefined =>
  RIGHT_TO_LEFT.has(getScript(tag)) ? 'rtl' : undefined;

/** The name of a language in another: `en-GB` in Albanian → "anglisht". */
export const getLanguageName = ({ words }: InLanguage, tag: string): string =>
  languageNamesIn(words).of(toLanguageFolder(tag)) ?? tag;

/** The names of languages in a language. The runtime takes a while for each. */
export const languageNamesIn = memoize(
  ({ locale }: Words) => new Intl.DisplayNames(locale, { type: 'language' }),
);
