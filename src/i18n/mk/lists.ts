/** Lists. */
import type { Words } from '#i18n/word-types.ts';
import { number } from './grammar.ts';
import { shared } from './shared.ts';

export const lists: Words['lists'] = {
  partOfList: (count, total) => `${number(count)} од вкупно ${shared.entries(total)}`,
  callsLink: 'За што можете да се пријавите',
  comingAndUnderWay: 'Претстојни и во тек',
};
