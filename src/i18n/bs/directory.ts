/** Directory. */

import { inSentence } from '#i18n/in-sentence.ts';
import type { Words } from '#i18n/word-types.ts';
import { formatCount, formatList, plural } from './grammar.ts';

export const directory: Words['directory'] = {
  askedAs: ['od a do ž', 'abecedni spisak', 'svi unosi', 'po imenu', 'po nazivu', 'katalog', 'adresar'],
  directoryLead: ([first = '', ...others]) =>
    `${formatList([first, ...others.map(inSentence)])} na jednom mjestu, po zemljama i po nazivu.`,
  otherPages: 'Drugi pregledi cijelog sadržaja',
  byName: 'Po nazivu',
  letters: 'Nazivi po prvom slovu',
  directoryLetter: (letter) => `Imenik: ${letter}`,
  directoryLetterLead: (letter) =>
    letter === '0-9' ? 'Nazivi koji počinju cifrom.' : `Nazivi na slovo ${letter}.`,
  withoutCountry: (count) =>
    `${formatCount(count, { one: 'unos', other: 'unosa' })} ${plural(count, {
      one: 'nema jednu određenu zemlju i nije',
      few: 'nemaju jednu određenu zemlju i nisu',
      other: 'nema jednu određenu zemlju i nije',
    })} u ovoj tabeli.`,
};
