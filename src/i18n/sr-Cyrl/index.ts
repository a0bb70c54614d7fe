/** The words of the interface in Serbian, in Cyrillic script: made of those in Latin script. */
import { writeInCyrillic } from '#i18n/in-cyrillic.ts';
import { words as latin } from '#i18n/sr-Latn/index.ts';
import { LATIN, TWO_LETTERS } from '#i18n/sr-Latn/latin.ts';

export const words = writeInCyrillic(latin, { latin: LATIN, twoLetters: TWO_LETTERS });
