/** Related. */
import type { Words } from '#i18n/word-types.ts';
import { formatCount, inSentence, number, plural } from './grammar.ts';
import { roles } from './roles.ts';

/** The name of a role by its key. */
const toName = (role: string): string => Object.entries(roles).find(([key]) => key === role)?.[1](1) ?? role;

export const related: Words['related'] = {
  series: 'Serie',
  seriesPrevious: 'Anterior',
  seriesNext: 'Următor',
  asRole: (role) => `rol: ${inSentence(toName(role))}`,
  coParticipants: {
    label: 'Împreună cu',
    times: (count) =>
      plural(count, { one: 'O dată', few: `De ${number(count)} ori`, other: `De ${number(count)} de ori` }),
    more: (count) => `și încă ${number(count)}`,
    rest: (count) =>
      `Încă ${formatCount(count, { one: 'participant', few: 'participanți', other: 'de participanți' })} la:`,
  },
  nearby: {
    label: (place) => `Tot în ${place}`,
    all: (place) => `Tot ce este în ${place}`,
  },
  outputs: 'Realizări',
};
