/** Names of countries, by the site’s naming policy. */
import { en } from '#i18n/en.ts';
import { site } from '#site.ts';

const names = new Intl.DisplayNames(site.languages[0], { type: 'region' });

const KOSOVO_MARK = 'Kosovo*';

/** Names that differ from the runtime’s, which follow another style. */
const OWN_NAMES: Record<string, string> = { BA: 'Bosnia and Herzegovina', TR: 'Turkey', XK: 'Kosovo' };

/** The name of a country by code (ISO 3166-1 alpha-2, or `XK`), without a footnote mark. */
export function getPlainCountryName(code: string): string {
  const name = known.get(code) ?? OWN_NAMES[code] ?? names.of(code) ?? code;
  known.set(code, name);
  return name;
}

/** The runtime takes a while for each. */
const known = new Map<string, string>();

/** The displayed name of a country, with the mark that the naming policy requires. */
export function getCountryName(code: string): string {
  return code === 'XK' && site.kosovo === 'asterisk' ? KOSOVO_MARK : getPlainCountryName(code);
}

/** Languages in which people search for countries, besides that of the site. */
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

/** Every name that people may search for, the site’s own first. */
export function listCountryNames(code: string): string[] {
  const names = [shortNames, ...foreignNames].map((displayNames) => displayNames.of(code) ?? code);
  return [...new Set([getPlainCountryName(code), ...names])];
}

/** The footnotes that names of countries can need. */
export const nameFootnotes = site.kosovo === 'asterisk' ? [en.kosovoFootnote] : [];

/** The footnotes that the names in a text need. */
export const listFootnotesOf = (text: string): string[] => (text.includes(KOSOVO_MARK) ? nameFootnotes : []);
