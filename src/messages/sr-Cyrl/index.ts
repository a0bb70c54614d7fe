/** What editors are told, in Serbian, in Cyrillic script: made of what it is in Latin script. */
import { writeInCyrillic } from '#i18n/in-cyrillic.ts';
import { LATIN, TWO_LETTERS } from '#i18n/sr-Latn/latin.ts';
import type { Messages } from '#messages/message-types.ts';
import { messages as latin } from '#messages/sr-Latn/index.ts';

export const messages: Messages = {
  ...writeInCyrillic(latin, { latin: LATIN, twoLetters: TWO_LETTERS }),
  language: 'sr-Cyrl',
};
