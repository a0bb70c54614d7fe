/** Data changes. */
import type { Words } from '#i18n/word-types.ts';
import { formatCount, number } from './grammar.ts';

export const dataChanges: Words['dataChanges'] = {
  askedAs: [
    'modificări',
    'schimbări',
    'istoric',
    'istoricul datelor',
    'jurnal de modificări',
    'versiuni',
    'ce s-a schimbat',
    'ce este nou',
    'adăugate recent',
  ],
  lead: 'Ce s-a adăugat, s-a modificat și s-a eliminat din date, versiune cu versiune, cu valoarea veche și cu cea nouă.',
  files: 'Totul sub formă de fișiere:',
  version: (number) => `Versiunea ${number}`,
  sizes: {
    added: (entries) => `adăugate: ${entries}`,
    changed: (entries) => `modificate: ${entries}`,
    renamed: (entries) => `redenumite: ${entries}`,
    removed: (entries) => `eliminate: ${entries}`,
  },
  kinds: { added: 'intrare nouă', removed: 'intrare eliminată' },
  renamed: (id) => `redenumită, înainte: ${id}`,
  text: 'Text',
  textChanged: 'rescris parțial',
  reordered: 'în altă ordine',
  more: (count) => `și încă ${number(count)}`,
  rest: (count) =>
    `În fișiere: încă ${formatCount(count, { one: 'intrare', few: 'intrări', other: 'de intrări' })}.`,
  older: (count) =>
    `În fișiere: încă ${formatCount(count, {
      one: 'versiune mai veche',
      few: 'versiuni mai vechi',
      other: 'de versiuni mai vechi',
    })}.`,
  nothing: 'Încă nu este consemnată nicio versiune a datelor.',
};
