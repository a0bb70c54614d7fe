/** Timeline. */
import type { Words } from '#i18n/word-types.ts';
import { formatCount, inSentence, list, number } from './grammar.ts';

const MONTHS = [
  'січ.',
  'лют.',
  'бер.',
  'квіт.',
  'трав.',
  'черв.',
  'лип.',
  'серп.',
  'вер.',
  'жовт.',
  'лист.',
  'груд.',
];

export const timeline: Words['timeline'] = {
  askedAs: ['історія', 'хроніка', 'шкала часу', 'часова шкала', 'у часі', 'за роками', 'по роках'],
  heading: 'Хронологія',
  lead: 'Програми та проєкти в порядку їхнього початку; ті, що належать до однієї програми, — разом.',
  singles: 'Поза програмами',
  all: 'Хронологія всіх програм і проєктів',
  today: 'Сьогодні',
  decade: (decade) => (decade === undefined ? 'Без дати' : `Початок у ${decade.slice(0, 4)}-х роках`),
  programmes: (decade) => `Програми: ${inSentence(decade)}`,
  shortened: (rows, events) =>
    `Тут показано: ${[
      ...(rows.shown < rows.total
        ? [`програми та проєкти — перші ${number(rows.shown)} із ${number(rows.total)}`]
        : []),
      ...(events.shown < events.total ? [`події — ${number(events.shown)} із ${number(events.total)}`] : []),
    ].join('; ')}.`,
  titleOf: (name) => `${name}: хронологія`,
  described: (bars, marks, years) => {
    const drawn = list([
      ...(bars > 0
        ? [
            `${formatCount(bars, { one: 'смуга', few: 'смуги', many: 'смуг', other: 'смуги' })} (програми та проєкти)`,
          ]
        : []),
      ...(marks > 0
        ? [`${formatCount(marks, { one: 'точка', few: 'точки', many: 'точок', other: 'точки' })} (події)`]
        : []),
    ]);
    return `${drawn}, ${years.join('–')}. Назви й дати подано далі та в таблиці.`;
  },
  undated: (count) => `Без дати, лише в таблиці: ${number(count)}.`,
  tick: (day, hasMonth) =>
    hasMonth ? `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}` : day.slice(0, 4),
  table: 'Те саме в таблиці',
  columns: { what: 'Що', when: 'Коли' },
  looks: {
    known: 'дата відома',
    open: 'точна дата в цьому місяці чи році невідома',
    about: 'приблизно',
    'fade-out': 'завершення не зазначено',
    'fade-in': 'початок не зазначено',
    mark: 'подія',
    'open-mark': 'подія, день невідомий',
    'this-mark': 'ця подія',
  },
};
