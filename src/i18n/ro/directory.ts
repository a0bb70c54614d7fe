/** Directory. */
import type { Words } from '#i18n/word-types.ts';
import { inSentence, list, number } from './grammar.ts';

export const directory: Words['directory'] = {
  askedAs: [
    'de la a la z',
    'toate intrările',
    'după nume',
    'catalog',
    'registru',
    'repertoriu',
    'listă completă',
  ],
  directoryLead: ([first = '', ...others]) =>
    `${list([first, ...others.map(inSentence)])} într-un singur loc, după țară și după nume.`,
  otherPages: 'Alte căi prin tot ce există aici',
  byName: 'După nume',
  letters: 'Nume după prima literă',
  directoryLetter: (letter) => `Catalog: ${letter}`,
  directoryLetterLead: (letter) =>
    letter === '0-9' ? 'Nume care încep cu o cifră.' : `Nume care încep cu ${letter}.`,
  withoutCountry: (count) =>
    `Intrările care nu țin de o singură țară nu apar în acest tabel: ${number(count)}.`,
};
