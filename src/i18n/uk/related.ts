/** Related. */
import type { Words } from '#i18n/word-types.ts';
import { formatCount, inSentence, number } from './grammar.ts';
import { roles } from './roles.ts';

/** The name of a role by its key. */
const toName = (role: string): string => Object.entries(roles).find(([key]) => key === role)?.[1](1) ?? role;

export const related: Words['related'] = {
  series: 'Серія',
  seriesPrevious: 'Попередній',
  seriesNext: 'Наступний',
  asRole: (role) => `роль: ${inSentence(toName(role))}`,
  coParticipants: {
    label: 'Разом із ким',
    times: (count) => formatCount(count, { one: 'раз', few: 'рази', many: 'разів', other: 'раза' }),
    more: (count) => `і ще ${number(count)}`,
    rest: (count) =>
      `Ще ${formatCount(count, { one: 'учасник', few: 'учасники', many: 'учасників', other: 'учасника' })} тут:`,
  },
  nearby: {
    label: (place) => `Також тут: ${place}`,
    all: (place) => `Усе, що тут є: ${place}`,
  },
  outputs: 'Напрацювання',
};
