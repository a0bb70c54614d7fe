/** What each role is called, of a number of those who have it. */
import type { Words } from '#i18n/word-types.ts';
import { oneOrMore } from './grammar.ts';

export const roles: Words['participants']['roles'] = {
  organiser: (count) => oneOrMore(count, 'Organizator', 'Organizatori'),
  lead: () => 'Nosilac',
  implementer: (count) => oneOrMore(count, 'Realizator', 'Realizatori'),
  partner: (count) => oneOrMore(count, 'Partner', 'Partneri'),
  funder: (count) => oneOrMore(count, 'Finansijer', 'Finansijeri'),
  supporter: () => 'Podrška',
  host: (count) => oneOrMore(count, 'Domaćin', 'Domaćini'),
  beneficiary: (count) => oneOrMore(count, 'Korisnik', 'Korisnici'),
  participant: (count) => oneOrMore(count, 'Učesnik', 'Učesnici'),
  member: (count) => oneOrMore(count, 'Član', 'Članovi'),
};
