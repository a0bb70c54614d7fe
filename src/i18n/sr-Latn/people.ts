/** People. */
import type { Words } from '#i18n/word-types.ts';
import { formatCount, formatList, number, oneOrMore } from './grammar.ts';

export const people: Words['people'] = {
  askedAs: ['ljudi', 'osobe', 'lica', 'govornici', 'spisak govornika', 'predavači', 'autori', 'spisak ljudi'],
  lead: 'Svi koji se pominju u događajima, radionicama, pozivima i vestima: u kojoj ulozi, za koga i s kim.',
  byName: 'Po prezimenu',
  letters: 'Ljudi po slovima',
  size: (count) => formatCount(count, { one: 'osoba', few: 'osobe', other: 'osoba' }),
  letter: (letter) => `Ljudi: ${letter}`,
  letterLead: (letter) => `Svi koji se pominju u unosima, na slovo ${letter}.`,
  person: 'Osoba',
  personLead: (count, years, employers) => {
    const [first, last] = [years[0], years.at(-1)];
    const time = first === undefined ? '' : first === last ? ` (${first})` : ` (${first}–${last})`;
    const label = oneOrMore(employers.length, 'Organizacija', 'Organizacije');
    const whom = employers.length > 0 ? ` ${label}: ${formatList(employers)}.` : '';
    return `Pominje se na portalu u ${formatCount(count, { one: 'unosu', other: 'unosa' })}${time}.${whom}`;
  },
  others: (count) => `još ${number(count)}`,
  appearances: 'Gde se pominje',
  together: 'S kim se pominje',
  togetherTimes: (count) => formatCount(count, { one: 'put', other: 'puta' }),
  namesakes: 'Osobe istog imena',
  asWritten: (name) => `navedeno kao: ${name}`,
  about: 'O ovoj stranici',
  aboutText:
    'Stranica je sastavljena na osnovu navedenih unosa i prenosi ono što je u njima tada pisalo. Osobe istog imena portal razlikuje po organizacijama.',
  removal: 'Kako zatražiti ispravku ili brisanje',
};
