/** Names of countries, as the site's naming policy has them. */
import { en } from '#i18n/en.ts';
import { site } from '#site.ts';

const names = new Intl.DisplayNames(site.languages[0], { type: 'region' });

const KOSOVO_MARK = 'Kosovo*';

/** Names that differ from those of the runtime, whose list follows another style than the site's. */
const OWN_NAMES: Record<string, string> = { BA: 'Bosnia and Herzegovina', TR: 'Turkey', XK: 'Kosovo' };

/** The name of a country by its code (ISO 3166-1 alpha-2, or `XK`), as it is looked for. */
export function getPlainCountryName(code: string): string {
  return OWN_NAMES[code] ?? names.of(code) ?? code;
}

/** The name of a country as it is shown: with the mark that the site's naming policy asks for. */
export function getCountryName(code: string): string {
  return code === 'XK' && site.kosovo === 'asterisk' ? KOSOVO_MARK : getPlainCountryName(code);
}

/** Languages that names of countries are looked for in beside the site's own. */
const LOOKED_FOR = [
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

/** Every name that a country may be looked for by, the site's own first. */
export function listCountryNames(code: string): string[] {
  const names = [shortNames, ...foreignNames].map((own) => own.of(code) ?? code);
  return [...new Set([getPlainCountryName(code), ...names])];
}

/** The notes that names of countries need wherever they may stand. */
export const nameFootnotes = site.kosovo === 'asterisk' ? [en.kosovoFootnote] : [];

/** The notes that the names in a text need. */
export const listFootnotesOf = (text: string): string[] => (text.includes(KOSOVO_MARK) ? nameFootnotes : []);
