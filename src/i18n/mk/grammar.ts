/** How numbers, names and labels stand in a Macedonian sentence. */
import { createCounting } from '#i18n/counting.ts';

export const LOCALE = 'mk-MK';

/** Numbers, plurals and lists of Macedonian. */
export const { number, plural, list } = createCounting(LOCALE, 'sr-Latn-RS');

/** Names of countries that begin with an adjective, which takes the article in a sentence. */
const WITH_ARTICLE: readonly (readonly [RegExp, string])[] = [
  [/^Обединето /, 'Обединетото '],
  [/^(Обединети|Соединети) /, '$1те '],
  [/^(Доминиканска|Централноафриканска) Република$/, '$1та Република'],
  [/^(.+ски) Острови$/, '$1те Острови'],
];

/** The name of a country as it stands inside a sentence: "во Обединетото Кралство". */
export const formatNameInSentence = (country: string): string =>
  WITH_ARTICLE.reduce((name, [beginning, inSentence]) => name.replace(beginning, inSentence), country);
