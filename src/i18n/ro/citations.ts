/** Citations. */
import type { Words } from '#i18n/word-types.ts';

export const citations: Words['citations'] = {
  cite: 'Citare',
  copyLink: 'Copiați linkul',
  copied: 'Linkul a fost copiat.',
  share: 'Distribuiți',
};
