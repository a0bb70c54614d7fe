/** How words stand in a Bosnian sentence, and how they go with numbers. */
import { createCounting, type PluralForms } from '#i18n/counting.ts';

export const { number, plural, list: formatList } = createCounting('bs-BA', 'sr-Latn-RS');

/** A number and the word that it counts: "5 unosa". */
export const formatCount = (count: number, forms: PluralForms): string =>
  `${number(count)} ${plural(count, forms)}`;

/** A label for one or for several, without their number: 21 roles have a plural, though "21 unos" has none. */
export const oneOrMore = (count: number, one: string, more: string): string => (count > 1 ? more : one);

/** A label inside a sentence: in lower case, except for acronyms. */
export const inSentence = (label: string): string =>
  /^\p{Lu}[\p{Ll}-]+(?:\s|$)/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
