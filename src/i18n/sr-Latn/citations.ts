/** Citations. */
import type { Words } from '#i18n/word-types.ts';

export const citations: Words['citations'] = {
  cite: 'Citirajte',
  copyLink: 'Kopirajte link',
  copied: 'Kopirano je.',
  share: 'Podelite',
};
