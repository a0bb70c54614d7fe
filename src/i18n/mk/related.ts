/** Related. */

import { inSentence } from '#i18n/in-sentence.ts';
import type { Words } from '#i18n/word-types.ts';
import { formatNameInSentence, number, plural } from './grammar.ts';
import { roles } from './roles.ts';

/** The name of a role by its code: "funder" → "финансиер". */
const nameRole = (code: string) =>
  Object.entries(roles).flatMap(([name, toName]) => (name === code ? [inSentence(toName(1))] : []))[0] ??
  code;

export const related: Words['related'] = {
  series: 'Серија',
  seriesPrevious: 'Претходно',
  seriesNext: 'Следно',
  asRole: (role) => `како ${nameRole(role)}`,
  coParticipants: {
    label: 'Заедно со',
    times: (count) =>
      count > 1 ? `${number(count)} ${plural(count, { one: 'пат', other: 'пати' })}` : 'Еднаш',
    more: (count) => `и уште ${number(count)}`,
    rest: (count) => `Уште ${number(count)} ${count > 1 ? 'учествуваа' : 'учествуваше'} во истото:`,
  },
  nearby: {
    label: (place) => `Исто така во ${formatNameInSentence(place)}`,
    all: (place) => `Сè за ${formatNameInSentence(place)}`,
  },
  outputs: 'Резултати',
};
