/** How words stand in a Romanian sentence. */
import { createCounting, type PluralForms } from '#i18n/counting.ts';

export const { number, plural, list } = createCounting('ro-RO');

/** A number with its word: "1 intrare", "3 intrări", "20 de intrări". The form has its own "de". */
export const formatCount = (count: number, forms: PluralForms): string =>
  `${number(count)} ${plural(count, forms)}`;

/** A label inside a sentence: in lower case, except for acronyms. */
export const inSentence = (label: string): string =>
  /^\p{Lu}[\p{Ll}-]+(?![\p{L}\p{N}])/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
