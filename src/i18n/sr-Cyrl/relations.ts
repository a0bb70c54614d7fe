/** The same as in Latin script. */
import { writeInCyrillic } from '#i18n/in-cyrillic.ts';
import { LATIN, TWO_LETTERS } from '#i18n/sr-Latn/latin.ts';
import { relations as latin } from '#i18n/sr-Latn/relations.ts';

export const { relations } = writeInCyrillic({ relations: latin }, { latin: LATIN, twoLetters: TWO_LETTERS });
