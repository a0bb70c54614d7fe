/** Hosting. */
import type { Words } from '#i18n/word-types.ts';

export const hosting: Words['hosting'] = {
  heading: 'Această pagină s-a mutat',
  now: 'Acum este aici:',
};
