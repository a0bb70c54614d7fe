/** Lists. */
import type { Words } from '#i18n/word-types.ts';
import { number } from './grammar.ts';

export const lists: Words['lists'] = {
  partOfList: (count, total) => `${number(count)} od ${number(total)} unosa`,
  callsLink: 'Na šta se možete prijaviti',
  comingAndUnderWay: 'U najavi i u toku',
};
