/** How words stand in a Ukrainian sentence. */
import { createCounting, type PluralForms } from '#i18n/counting.ts';

export const { number, plural, list } = createCounting('uk-UA');

/** A number with its word: "1 запис", "3 записи", "5 записів". */
export const formatCount = (count: number, forms: PluralForms): string =>
  `${number(count)} ${plural(count, forms)}`;

/** A label inside a sentence: in lower case, except for acronyms. An apostrophe is within a word. */
export const inSentence = (label: string): string =>
  /^\p{Lu}[\p{Ll}'’-]+(?![\p{L}\p{N}])/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
