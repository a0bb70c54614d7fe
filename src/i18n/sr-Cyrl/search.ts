/** The same as in Latin script. */
import { writeInCyrillic } from '#i18n/in-cyrillic.ts';
import { LATIN, TWO_LETTERS } from '#i18n/sr-Latn/latin.ts';
import { search as latin } from '#i18n/sr-Latn/search.ts';

export const { search } = writeInCyrillic({ search: latin }, { latin: LATIN, twoLetters: TWO_LETTERS });
