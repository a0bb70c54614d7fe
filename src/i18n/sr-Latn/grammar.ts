/** How words stand in a Serbian sentence, and how they go with numbers. */
import { createCounting } from '#i18n/counting.ts';

export const { number, plural, counted: formatCount, list: formatList } = createCounting('sr-Latn-RS');

/** A label for one or for several, without their number: 21 roles have a plural, though "21 unos" has none. */
export const oneOrMore = (count: number, one: string, more: string): string => (count > 1 ? more : one);
