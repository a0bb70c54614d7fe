/** Related. */

import { inSentence } from '#i18n/in-sentence.ts';
import type { Words } from '#i18n/word-types.ts';
import { formatCount, number } from './grammar.ts';
import { roles } from './roles.ts';

const isRole = (role: string): role is keyof typeof roles => Object.hasOwn(roles, role);

export const related: Words['related'] = {
  series: 'Serija',
  seriesPrevious: 'Prethodno',
  seriesNext: 'Sljedeće',
  /** The role by its id: `funder`. */
  asRole: (role) => `uloga: ${isRole(role) ? inSentence(roles[role](1)) : role}`,
  coParticipants: {
    label: 'S kim učestvuje',
    times: (count) => formatCount(count, { one: 'put', other: 'puta' }),
    more: (count) => `i još ${number(count)}`,
    rest: (count) =>
      `Još ${formatCount(count, { one: 'učesnik', other: 'učesnika' })} u istim projektima i događajima:`,
  },
  nearby: {
    label: (place) => `${place}: ostali unosi`,
    all: (place) => `${place}: svi unosi`,
  },
  outputs: 'Rezultati',
};
