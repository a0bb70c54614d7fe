/** People. */
import type { Words } from '#i18n/word-types.ts';
import { list, number, plural } from './grammar.ts';
import { shared } from './shared.ts';

export const people: Words['people'] = {
  askedAs: [
    'луѓе',
    'луѓето',
    'лица',
    'лицата',
    'говорници',
    'говорниците',
    'список на говорници',
    'автори',
    'авторите',
    'список на луѓе',
    'кој е кој',
  ],
  lead: 'Сите што се споменуваат во настани, работилници, повици и вести: како што, од која организација и со кого.',
  byName: 'По презиме',
  letters: 'Луѓе по буква',
  size: (count) => `${number(count)} ${plural(count, { one: 'лице', other: 'лица' })}`,
  letter: (letter) => `Луѓе: ${letter}`,
  letterLead: (letter) => `Сите што се споменуваат во записите, под буквата ${letter}.`,
  person: 'Лице',
  personLead: (count, years, employers) => {
    const [first, last] = [years[0], years.at(-1)];
    const time =
      first === undefined ? '' : first === last ? ` од ${first} година` : ` од ${first} до ${last} година`;
    const whom = employers.length > 0 ? `, за ${list(employers)}` : '';
    return `Се споменува на овој портал во ${shared.entries(count)}${time}${whom}.`;
  },
  others: (count) => `уште ${number(count)}`,
  appearances: 'Каде се споменува',
  together: 'Се споменува заедно со',
  togetherTimes: (count) => `${number(count)} ${plural(count, { one: 'пат', other: 'пати' })}`,
  namesakes: 'Други со исто име',
  asWritten: (name) => `како ${name}`,
  about: 'За оваа страница',
  aboutText:
    'Страницата е составена од записите погоре и кажува што стоело во нив тогаш. Порталот разликува две лица со исто име според нивните организации.',
  removal: 'Како да побарате исправка или бришење',
};
