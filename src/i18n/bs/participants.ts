/** Participants. */
import type { Words } from '#i18n/word-types.ts';
import { formatCount, number } from './grammar.ts';
import { roles } from './roles.ts';

export const participants: Words['participants'] = {
  roles,
  tookPart: 'Učešće, uloga nije navedena',
  inPart: 'djelimično',
  percent: (share) => `${number(share)}%`,
  grant: 'Bespovratna sredstva',
  grantNumber: (contract) => `broj ${contract}`,
  grantOfUnknownSum: 'iznos nije naveden',
  fundingStatement: 'Izjava finansijera',
  reached: 'Domet finansiranja',
  reachedLead: (parties, funded) =>
    `Učesnika, ne računajući finansijere: ${number(parties)}. Finansiranih projekata i događaja: ${number(funded)}.`,
  reachedMore: (count) =>
    `Još ${formatCount(count, { one: 'učesnik', other: 'učesnika' })} na stranicama finansiranih projekata i događaja.`,
  sums: 'Poznati iznosi',
  shareOfFunder: (share) => `udio: ${share}`,
  kindNotRecorded: 'Bez stranice na portalu',
};
