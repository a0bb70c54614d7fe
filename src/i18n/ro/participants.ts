/** Participants. */
import type { Words } from '#i18n/word-types.ts';
import { formatCount, number, plural } from './grammar.ts';
import { roles } from './roles.ts';

export const participants: Words['participants'] = {
  roles,
  tookPart: 'Au participat, rol neconsemnat',
  inPart: 'parțial',
  percent: (share) => `${number(share)}\u00A0%`,
  grant: 'Grant',
  grantNumber: (number) => `numărul ${number}`,
  grantOfUnknownSum: 'sumă neconsemnată',
  fundingStatement: 'Mențiunea finanțatorului',
  reached: 'La cine au ajuns banii',
  reachedLead: (parties, funded) =>
    `${formatCount(parties, { one: 'participant', few: 'participanți', other: 'de participanți' })} la ${plural(
      funded,
      {
        one: 'ce a finanțat',
        few: `cele ${number(funded)} proiecte și evenimente finanțate`,
        other: `cele ${number(funded)} de proiecte și evenimente finanțate`,
      },
    )}, fără finanțatori.`,
  reachedMore: (count) => `Pe paginile proiectelor și evenimentelor finanțate: încă ${number(count)}.`,
  sums: 'Ce se știe despre sume',
  shareOfFunder: (share) => `partea finanțatorului: ${share}`,
  kindNotRecorded: 'Fără pagină aici',
};
