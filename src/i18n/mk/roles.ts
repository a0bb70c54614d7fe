/** What each role is called, of a number of those who have it. */
import type { Words } from '#i18n/word-types.ts';

/** One, or any other number: as a heading has no number, 21 of them are several, too. */
const choose = (count: number, one: string, several: string) => (count > 1 ? several : one);

export const roles: Words['participants']['roles'] = {
  organiser: (count) => choose(count, 'Организатор', 'Организатори'),
  lead: () => 'Носител',
  implementer: (count) => choose(count, 'Спроведувач', 'Спроведувачи'),
  partner: (count) => choose(count, 'Партнер', 'Партнери'),
  funder: (count) => choose(count, 'Финансиер', 'Финансиери'),
  supporter: (count) => choose(count, 'Поддржувач', 'Поддржувачи'),
  host: (count) => choose(count, 'Домаќин', 'Домаќини'),
  beneficiary: (count) => choose(count, 'Корисник', 'Корисници'),
  participant: (count) => choose(count, 'Учесник', 'Учесници'),
  member: (count) => choose(count, 'Член', 'Членови'),
};
