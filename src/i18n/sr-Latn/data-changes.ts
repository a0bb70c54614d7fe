/** Data changes. */
import type { Words } from '#i18n/word-types.ts';
import { number, plural } from './grammar.ts';

export const dataChanges: Words['dataChanges'] = {
  askedAs: ['promene', 'izmene', 'istorija', 'istorija izmena', 'verzije', 'šta je novo', 'nedavno dodato'],
  lead: 'Šta je u podacima dodato, izmenjeno i uklonjeno, po verzijama, sa starom i novom vrednošću.',
  files: 'Sve to u datotekama:',
  version: (version) => `Verzija ${version}`,
  sizes: {
    added: (entries) => `dodato: ${entries}`,
    changed: (entries) => `izmenjeno: ${entries}`,
    renamed: (entries) => `preimenovano: ${entries}`,
    removed: (entries) => `uklonjeno: ${entries}`,
  },
  kinds: { added: 'dodato', removed: 'uklonjeno' },
  renamed: (id) => `preimenovano, ranije: ${id}`,
  text: 'Tekst',
  textChanged: 'delimično napisan iznova',
  reordered: 'drugi redosled',
  more: (count) => `i još ${number(count)}`,
  rest: (count) =>
    `U datotekama ${plural(count, { one: 'je', few: 'su', other: 'je' })} još ${number(count)} ${plural(count, { one: 'unos', other: 'unosa' })}.`,
  older: (count) =>
    `U datotekama ${plural(count, { one: 'je', few: 'su', other: 'je' })} još ${number(count)} ${plural(count, { one: 'starija verzija', few: 'starije verzije', other: 'starijih verzija' })}.`,
  nothing: 'Još nije zabeležena nijedna verzija podataka.',
};
