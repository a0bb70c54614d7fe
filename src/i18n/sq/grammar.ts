/** How numbers and labels stand in an Albanian sentence. */
import { createCounting } from '#i18n/counting.ts';

export const LOCALE = 'sq-AL';

/** Numbers, plurals and lists of Albanian. */
export const { number, plural, list } = createCounting(LOCALE, 'pt-PT');

/** A label inside a sentence: in lower case, except for acronyms. */
export const inSentence = (label: string): string =>
  /^\p{Lu}[\p{Ll}-]+(?:\s|$)/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
