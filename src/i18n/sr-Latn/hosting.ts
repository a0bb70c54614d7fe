/** Hosting. */
import type { Words } from '#i18n/word-types.ts';

export const hosting: Words['hosting'] = {
  heading: 'Ova stranica je premeštena',
  now: 'Sada se nalazi ovde:',
};
