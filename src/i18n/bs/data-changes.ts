/** Data changes. */
import type { Words } from '#i18n/word-types.ts';
import { number, plural } from './grammar.ts';

export const dataChanges: Words['dataChanges'] = {
  askedAs: [
    'promjene',
    'izmjene',
    'historija',
    'historija izmjena',
    'verzije',
    'šta je novo',
    'nedavno dodano',
  ],
  lead: 'Šta je u podacima dodano, izmijenjeno i uklonjeno, po verzijama, sa starom i novom vrijednošću.',
  files: 'Sve to u datotekama:',
  version: (version) => `Verzija ${version}`,
  sizes: {
    added: (entries) => `dodano: ${entries}`,
    changed: (entries) => `izmijenjeno: ${entries}`,
    renamed: (entries) => `preimenovano: ${entries}`,
    removed: (entries) => `uklonjeno: ${entries}`,
  },
  kinds: { added: 'dodano', removed: 'uklonjeno' },
  renamed: (id) => `preimenovano, ranije: ${id}`,
  text: 'Tekst',
  textChanged: 'djelimično napisan iznova',
  reordered: 'drugi redoslijed',
  more: (count) => `i još ${number(count)}`,
  rest: (count) =>
    `U datotekama ${plural(count, { one: 'je', few: 'su', other: 'je' })} još ${number(count)} ${plural(count, { one: 'unos', other: 'unosa' })}.`,
  older: (count) =>
    `U datotekama ${plural(count, { one: 'je', few: 'su', other: 'je' })} još ${number(count)} ${plural(count, { one: 'starija verzija', few: 'starije verzije', other: 'starijih verzija' })}.`,
  nothing: 'Još nije zabilježena nijedna verzija podataka.',
};
