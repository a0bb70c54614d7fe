/** Hosting. */
import type { Words } from '#i18n/word-types.ts';

export const hosting: Words['hosting'] = {
  heading: 'Kjo faqe është zhvendosur',
  now: 'Tani gjendet këtu:',
};
