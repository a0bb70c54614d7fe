/** Hosting. */
import type { Words } from '#i18n/word-types.ts';

export const hosting: Words['hosting'] = {
  heading: 'Оваа страница е преместена',
  now: 'Сега се наоѓа овде:',
};
