/** Names of languages, by CLDR. */
import { toLanguageFolder } from './language-folder.ts';
import type { InLanguage } from './word-types.ts';

/** The name of a language in itself, as a menu has it: `sr-Latn` → "Srpski (latinica)". */
export function getOwnName(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(toLanguageFolder(tag)) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** The name of a language in another: `en-GB` in Albanian → "anglisht". */
export const getLanguageName = ({ words }: InLanguage, tag: string): string =>
  new Intl.DisplayNames(words.locale, { type: 'language' }).of(toLanguageFolder(tag)) ?? tag;
