/** Directory. */

import { inSentence } from '#i18n/in-sentence.ts';
import type { Words } from '#i18n/word-types.ts';
import { list, number, plural } from './grammar.ts';

export const directory: Words['directory'] = {
  askedAs: [
    'nga a në zh',
    'a në zh',
    'alfabetik',
    'sipas alfabetit',
    'të gjithë zërat',
    'sipas emrit',
    'katalog',
    'katalogu',
    'regjistër',
    'regjistri',
    'direktori',
    'adresar',
  ],
  directoryLead: ([first = '', ...others]) =>
    `${list([first, ...others.map(inSentence)])} së bashku, sipas vendit dhe sipas emrit.`,
  otherPages: 'Rrugë të tjera nëpër portal',
  byName: 'Sipas emrit',
  letters: 'Emrat sipas shkronjës së parë',
  directoryLetter: (letter) => `Katalogu: ${letter}`,
  directoryLetterLead: (letter) =>
    letter === '0-9' ? 'Emrat që fillojnë me shifër.' : `Emrat që fillojnë me ${letter}.`,
  withoutCountry: (count) =>
    plural(count, {
      one: '1 zë nuk lidhet me një vend të vetëm dhe nuk është në këtë tabelë.',
      other: `${number(count)} zëra nuk lidhen me një vend të vetëm dhe nuk janë në këtë tabelë.`,
    }),
};
