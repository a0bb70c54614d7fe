/** Lists. */
import type { Words } from '#i18n/word-types.ts';
import { formatCount, number } from './grammar.ts';

export const lists: Words['lists'] = {
  partOfList: (count, total) =>
    `${number(count)} із ${formatCount(total, { one: 'запису', other: 'записів' })}`,
  callsLink: 'Де можна подати заявку чи зареєструватися',
  comingAndUnderWay: 'Майбутні й поточні',
};
