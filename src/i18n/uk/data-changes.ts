/** Data changes. */
import type { Words } from '#i18n/word-types.ts';
import { formatCount, number } from './grammar.ts';

export const dataChanges: Words['dataChanges'] = {
  askedAs: [
    'зміни',
    'зміни даних',
    'історія',
    'історія змін',
    'журнал змін',
    'версії',
    'що змінилося',
    'що нового',
    'нещодавно додано',
  ],
  lead: 'Що в даних додано, змінено й вилучено: версія за версією, зі старим і новим значенням.',
  files: 'Усе у вигляді файлів:',
  version: (number) => `Версія ${number}`,
  sizes: {
    added: (entries) => `додано: ${entries}`,
    changed: (entries) => `змінено: ${entries}`,
    renamed: (entries) => `перейменовано: ${entries}`,
    removed: (entries) => `вилучено: ${entries}`,
  },
  kinds: { added: 'додано', removed: 'вилучено' },
  renamed: (id) => `перейменовано, раніше: ${id}`,
  text: 'Текст',
  textChanged: 'частково переписано',
  reordered: 'в іншому порядку',
  more: (count) => `і ще ${number(count)}`,
  rest: (count) =>
    `У файлах: ще ${formatCount(count, { one: 'запис', few: 'записи', many: 'записів', other: 'запису' })}.`,
  older: (count) =>
    `У файлах: ще ${formatCount(count, {
      one: 'давніша версія',
      few: 'давніші версії',
      many: 'давніших версій',
      other: 'давнішої версії',
    })}.`,
  nothing: 'Жодної версії даних ще не зафіксовано.',
};
