/** What each role is called, of a number of those who have it. */
import type { Words } from '#i18n/word-types.ts';
import { plural } from './grammar.ts';

export const roles: Words['participants']['roles'] = {
  organiser: (count) => plural(count, { one: 'Organizator', other: 'Organizatorë' }),
  lead: () => 'Drejtues',
  implementer: () => 'Zbatues',
  partner: (count) => plural(count, { one: 'Partner', other: 'Partnerë' }),
  funder: () => 'Financues',
  supporter: () => 'Mbështetës',
  host: () => 'Mikpritës',
  beneficiary: () => 'Përfitues',
  participant: () => 'Pjesëmarrës',
  member: (count) => plural(count, { one: 'Anëtar', other: 'Anëtarë' }),
};
