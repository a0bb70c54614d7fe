/** Hosting. */
import type { Words } from '#i18n/word-types.ts';

export const hosting: Words['hosting'] = {
  heading: 'Цю сторінку переміщено',
  now: 'Тепер вона тут:',
};
