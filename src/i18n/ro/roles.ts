/** What each role is called, of a number of those who have it. */
import type { Words } from '#i18n/word-types.ts';

/** A heading over names: no number stands before it. */
const createLabel = (one: string, several: string) => (count: number) => (count > 1 ? several : one);

export const roles: Words['participants']['roles'] = {
  organiser: createLabel('Organizator', 'Organizatori'),
  lead: () => 'Coordonator',
  implementer: createLabel('Implementator', 'Implementatori'),
  partner: createLabel('Partener', 'Parteneri'),
  funder: createLabel('Finanțator', 'Finanțatori'),
  supporter: createLabel('Susținător', 'Susținători'),
  host: createLabel('Gazdă', 'Gazde'),
  beneficiary: createLabel('Beneficiar', 'Beneficiari'),
  participant: createLabel('Participant', 'Participanți'),
  member: createLabel('Membru', 'Membri'),
};
