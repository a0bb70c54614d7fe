/** Related. */

import { inSentence } from '#i18n/in-sentence.ts';
import type { Words } from '#i18n/word-types.ts';
import { number, plural } from './grammar.ts';
import { roles } from './roles.ts';

/** The name of a role by its code: "funder" → "financues". */
const nameRole = (code: string) =>
  Object.entries(roles).flatMap(([name, toName]) => (name === code ? [inSentence(toName(1))] : []))[0] ??
  code;

export const related: Words['related'] = {
  series: 'Seria',
  seriesPrevious: 'Më parë',
  seriesNext: 'Më pas',
  asRole: (role) => `si ${nameRole(role)}`,
  coParticipants: {
    label: 'Së bashku me',
    times: (count) => plural(count, { one: 'Një herë', other: `${number(count)} herë` }),
    more: (count) => `dhe ${number(count)} të tjera`,
    rest: (count) =>
      plural(count, {
        one: 'Edhe 1 tjetër mori pjesë në të njëjtat:',
        other: `Edhe ${number(count)} të tjerë morën pjesë në të njëjtat:`,
      }),
  },
  nearby: {
    label: (place) => `Të tjera këtu: ${place}`,
    all: (place) => `Gjithçka: ${place}`,
  },
  outputs: 'Produkte',
};
