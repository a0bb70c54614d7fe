/** The same as in Latin script. */
import { writeInCyrillic } from '#i18n/in-cyrillic.ts';
import { LATIN, TWO_LETTERS } from '#i18n/sr-Latn/latin.ts';
import { roles as latin } from '#i18n/sr-Latn/roles.ts';

export const { roles } = writeInCyrillic({ roles: latin }, { latin: LATIN, twoLetters: TWO_LETTERS });
