/** The words that scripts load, in Cyrillic script. */
import { writeInCyrillic } from '#i18n/in-cyrillic.ts';
import { clientWords as latin } from '#i18n/sr-Latn/client.ts';
import { LATIN, TWO_LETTERS } from '#i18n/sr-Latn/latin.ts';

export const clientWords = writeInCyrillic(latin, { latin: LATIN, twoLetters: TWO_LETTERS });
