/** The languages of the site in its addresses: the first stands at the root, each other one below its tag. */
import { site } from '#site.ts';

/** The BCP 47 tags of the languages of the site; the first is at the root. */
export const LANGUAGES: readonly [string, ...string[]] = site.languages;

export const FIRST_LANGUAGE = LANGUAGES[0];

/** Serbian in its two scripts: on a site with both, texts in one are made of those in the other. */
const SERBIAN: readonly string[] = ['sr-Latn', 'sr-Cyrl'];

/** The language in which the texts for a language are written: itself, or Serbian in the script that comes first. */
export const getWrittenLanguage = (language: string): string =>
  SERBIAN.includes(language) ? (LANGUAGES.find((each) => SERBIAN.includes(each)) ?? language) : language;

/**
 * The files in `src/pages/` that every language of the site has: of entries and pages about the site those that are
 * translated, of all others what `model/language-pages.ts` says.
 */
export const LANGUAGE_ROUTES: readonly string[] = [
  'index.astro',
  'search.astro',
  '[page].astro',
  '[collection]/index.astro',
  '[collection]/[id].astro',
  '[collection]/[id].ics.ts',
  '[...scope]/calendar.ics.ts',
  '[...scope]/feed.json.ts',
  '[...scope]/feed.xml.ts',
  'calls/[...path].astro',
  'countries/[...path].astro',
  'countries/[code].astro',
  'directory/[...path].astro',
  'embed/[...path].astro',
  'embeds/[...path].astro',
  'map/[...path].astro',
  'timeline/[...path].astro',
  'topics/[...path].astro',
  'topics/[id].astro',
];

/** Where the pages of a language stand: `''` for the first, `/sr-latn` for `sr-Latn`. */
export const toLanguageRoot = (language: string): '' | `/${string}` =>
  language === FIRST_LANGUAGE ? '' : `/${language.toLowerCase()}`;

/** The language of a page by its address, or of the pattern of its route: `/sr-latn/events/` → `sr-Latn`. */
export const getLanguageOf = (path: string): string =>
  LANGUAGES.find((language) => {
    const root = toLanguageRoot(language);
    return root !== '' && (path === root || path.startsWith(`${root}/`));
  }) ?? FIRST_LANGUAGE;
