/** Citations. */
import type { Words } from '#i18n/word-types.ts';

export const citations: Words['citations'] = {
  cite: 'Цитирај',
  copyLink: 'Копирај врска',
  copied: 'Врската е копирана.',
  share: 'Сподели',
};
