/** Lists. */
import type { Words } from '#i18n/word-types.ts';
import { number } from './grammar.ts';
import { shared } from './shared.ts';

export const lists: Words['lists'] = {
  partOfList: (count, total) => `${number(count)} din ${shared.entries(total)}`,
  callsLink: 'La ce puteți candida sau vă puteți înscrie',
  comingAndUnderWay: 'Viitoare și în desfășurare',
};
