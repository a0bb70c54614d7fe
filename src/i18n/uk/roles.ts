/** What each role is called, of a number of those who have it. */
import type { Words } from '#i18n/word-types.ts';

/** A heading over names: no number stands before it, so that 21 organisers are several. */
const createLabel = (one: string, several: string) => (count: number) => (count > 1 ? several : one);

export const roles: Words['participants']['roles'] = {
  organiser: createLabel('Організатор', 'Організатори'),
  lead: () => 'Координатор',
  implementer: createLabel('Виконавець', 'Виконавці'),
  partner: createLabel('Партнер', 'Партнери'),
  funder: createLabel('Донор', 'Донори'),
  supporter: () => 'Підтримка',
  host: createLabel('Господар', 'Господарі'),
  beneficiary: createLabel('Бенефіціар', 'Бенефіціари'),
  participant: createLabel('Учасник', 'Учасники'),
  member: createLabel('Член', 'Члени'),
};
