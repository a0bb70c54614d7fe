/** Names of countries, by the site’s naming policy. */

import type { InLanguage, Words } from '#i18n/word-types.ts';
import { memoize } from '#memo/memoize.ts';
import { site } from '#site.ts';

/** The name of a country by code (ISO 3166-1 alpha-2, or `XK`), without a footnote mark. */
export function getPlainCountryName(model: InLanguage, code: string): string {
  const { known, names } = namesIn(model.words);
  const name = known.get(code) ?? model.words.shared.countryNames[code] ?? names.of(code) ?? code;
  known.set(code, name);
  return name;
}

/** The names that were asked for; the runtime takes a while for each. */
const namesIn = memoize(({ locale }: Words) => ({
  known: new Map<string, string>(),
  names: new Intl.DisplayNames(locale, { type: 'region' }),
}));

/** The displayed name of a country, with the mark that the naming policy requires. */
export function getCountryName(model: InLanguage, code: string): string {
  return code === 'XK' && site.kosovo === 'asterisk'
    ? `${model.words.shared.countryNames.XK}*`
    : getPlainCountryName(model, code);
}

/** Languages in which people search for countries, besides that of the site. */
const LOOKED_FOR = [
  'en',
  'sr',
  'sr-Latn',
  'bs',
  'hr',
  'sl',
  'mk',
  'sq',
  'bg',
  'ro',
  'el',
  'tr',
  'hu',
  'uk',
  'ka',
  'de',
  'fr',
];
const foreignNames = LOOKED_FOR.map((language) => new Intl.DisplayNames(language, { type: 'region' }));

/** "UK". */
const shortNames = new Intl.DisplayNames(site.languages[0], { type: 'region', style: 'short' });

/** Every name that people may search for, the site’s own first. */
export function listCountryNames(model: InLanguage, code: string): string[] {
  const names = [shortNames, ...foreignNames].map((displayNames) => displayNames.of(code) ?? code);
  return [...new Set([getPlainCountryName(model, code), ...names])];
}

/** The footnotes that names of countries can need. */
export const listNameFootnotes = ({ words }: InLanguage): string[] =>
  site.kosovo === 'asterisk' ? [words.shared.kosovoFootnote] : [];

/** The footnotes that the names in a text need. */
export const listFootnotesOf = (model: InLanguage, text: string): string[] =>
  text.includes(`${model.words.shared.countryNames.XK}*`) ? listNameFootnotes(model) : [];
