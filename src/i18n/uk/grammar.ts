/** How words stand in a Ukrainian sentence. */
import { createCounting } from '#i18n/counting.ts';

export const { number, plural, counted: formatCount, list } = createCounting('uk-UA');

/** A label inside a sentence: in lower case, except for acronyms. An apostrophe is within a word. */
export const inSentence = (label: string): string =>
  /^\p{Lu}[\p{Ll}'’-]+(?![\p{L}\p{N}])/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
