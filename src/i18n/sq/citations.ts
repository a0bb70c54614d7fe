/** Citations. */
import type { Words } from '#i18n/word-types.ts';

export const citations: Words['citations'] = {
  cite: 'Cito',
  copyLink: 'Kopjo lidhjen',
  copied: 'Lidhja u kopjua.',
  share: 'Ndaj me të tjerët',
};
