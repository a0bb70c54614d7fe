/** Data changes. */
import type { Words } from '#i18n/word-types.ts';
import { number, plural } from './grammar.ts';

export const dataChanges: Words['dataChanges'] = {
  askedAs: [
    'промени',
    'измени',
    'промените',
    'историја',
    'историја на промени',
    'дневник на промени',
    'верзии',
    'верзија',
    'што е променето',
    'што е ново',
    'неодамна додадено',
  ],
  lead: 'Што е додадено, променето и отстрането во податоците, верзија по верзија, со старата и новата вредност.',
  files: 'Сето тоа во датотеки:',
  version: (version) => `Верзија ${version}`,
  sizes: {
    added: (entries) => `додадено: ${entries}`,
    changed: (entries) => `променето: ${entries}`,
    renamed: (entries) => `преименувано: ${entries}`,
    removed: (entries) => `отстрането: ${entries}`,
  },
  kinds: { added: 'додадено', removed: 'отстрането' },
  renamed: (id) => `преименувано, претходно: ${id}`,
  text: 'Текст',
  textChanged: 'делумно напишан одново',
  reordered: 'по друг редослед',
  more: (count) => `и уште ${number(count)}`,
  rest: (count) =>
    plural(count, {
      one: `Уште ${number(count)} запис се наоѓа во датотеките.`,
      other: `Уште ${number(count)} записи се наоѓаат во датотеките.`,
    }),
  older: (count) =>
    plural(count, {
      one: `Уште ${number(count)} постара верзија се наоѓа во датотеките.`,
      other: `Уште ${number(count)} постари верзии се наоѓаат во датотеките.`,
    }),
  nothing: 'Сè уште не е зачувана ниедна верзија на податоците.',
};
