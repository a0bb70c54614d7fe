/** Lists. */
import type { Words } from '#i18n/word-types.ts';
import { number } from './grammar.ts';
import { shared } from './shared.ts';

export const lists: Words['lists'] = {
  partOfList: (count, total) => `${number(count)} nga gjithsej ${shared.entries(total)}`,
  callsLink: 'Ku mund të aplikoni ose të regjistroheni',
  comingAndUnderWay: 'Të ardhshme dhe në vazhdim',
};
