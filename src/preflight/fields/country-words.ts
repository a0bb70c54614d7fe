/** Finds the code of a country from what editors write: names in many languages, and the codes of other lists. */
import { isCountry, listCountryCodes } from '#collections/country-codes.ts';
import { transliterate } from '#text/alphabets.ts';

/** Languages in which editors may name a country. */
const LANGUAGES = [
  'en',
  'sr-Latn',
  'sr',
  'hr',
  'bs',
  'sl',
  'mk',
  'bg',
  'sq',
  'ro',
  'el',
  'hu',
  'de',
  'fr',
  'it',
];

/** Codes of other lists (ISO 3166-1 alpha-3, the European Union, car plates), and short names. */
const WORDS: Readonly<Record<string, string>> = {
  ...{ el: 'GR', uk: 'GB', ks: 'XK', ko: 'XK', kv: 'XK', kos: 'XK', rks: 'XK', xkx: 'XK', unk: 'XK' },
  ...{ alb: 'AL', aut: 'AT', bih: 'BA', bel: 'BE', bgr: 'BG', che: 'CH', cyp: 'CY', cze: 'CZ', deu: 'DE' },
  ...{ ger: 'DE', dnk: 'DK', est: 'EE', esp: 'ES', fin: 'FI', fra: 'FR', gbr: 'GB', geo: 'GE', grc: 'GR' },
  ...{ hrv: 'HR', cro: 'HR', hun: 'HU', irl: 'IE', ita: 'IT', ltu: 'LT', lux: 'LU', lva: 'LV', mda: 'MD' },
  ...{ mne: 'ME', mkd: 'MK', nmk: 'MK', mlt: 'MT', nld: 'NL', nor: 'NO', pol: 'PL', prt: 'PT', rou: 'RO' },
  ...{
    rom: 'RO',
    srb: 'RS',
    scg: 'RS',
    swe: 'SE',
    svn: 'SI',
    slo: 'SI',
    svk: 'SK',
    tur: 'TR',
    ukr: 'UA',
    usa: 'US',
  },
  ...{ bosnia: 'BA', 'bosnia-herzegovina': 'BA', herzegovina: 'BA', 'czech republic': 'CZ', czechia: 'CZ' },
  ...{ england: 'GB', scotland: 'GB', wales: 'GB', britain: 'GB', 'great britain': 'GB', holland: 'NL' },
  ...{
    macedonia: 'MK',
    fyrom: 'MK',
    'fyr macedonia': 'MK',
    turkey: 'TR',
    america: 'US',
    'united states': 'US',
  },
  ...{ moldova: 'MD', 'republic of serbia': 'RS', 'republic of kosovo': 'XK', kosova: 'XK', slovak: 'SK' },
};

/** Codes by folded name; created on first use. */
let codesByName: ReadonlyMap<string, string> | undefined;

function createNames(): ReadonlyMap<string, string> {
  const codes = listCountryCodes();
  const names = new Map<string, string>();
  for (const language of LANGUAGES.toReversed()) {
    const words = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of codes) names.set(fold(words.of(code) ?? code), code);
  }
  for (const [word, code] of Object.entries(WORDS)) names.set(word, code);
  return names;
}

const fold = (text: string) =>
  transliterate(text.trim()).replaceAll('&', 'and').replace(/[’'.]/g, '').replace(/\s+/g, ' ');

/** The code that a word means: `Serbia`, `Србија`, `SRB`, `uk`. Returns undefined for any other word. */
export function findCountryCode(written: string): string | undefined {
  const capital = written.trim().toUpperCase();
  if (isCountry(capital)) return capital;
  codesByName ??= createNames();
  const code = codesByName.get(fold(written)) ?? codesByName.get(fold(written).replace(/^the /, ''));
  if (code !== undefined || !/^[A-Z]{2}$/.test(capital)) return code;
  // A withdrawn code has another canonical form.
  const current = new Intl.Locale(`und-${capital}`).region;
  return current !== undefined && isCountry(current) ? current : undefined;
}
