/** Timeline. */

import { inSentence } from '#i18n/in-sentence.ts';
import type { Words } from '#i18n/word-types.ts';
import { list, number, plural } from './grammar.ts';

const formatEvents = (count: number) =>
  `${number(count)} ${plural(count, { one: 'настан', other: 'настани' })}`;

export const timeline: Words['timeline'] = {
  askedAs: [
    'историја',
    'хронологија',
    'хронолошки',
    'временска линија',
    'временска оска',
    'низ времето',
    'по години',
    'по година',
  ],
  heading: 'Низ времето',
  lead: 'Програмите и проектите според почетокот, а оние од иста програма заедно.',
  singles: 'Надвор од програми',
  all: 'Сите програми и проекти низ времето',
  today: 'Денес',
  decade: (decade) => (decade === undefined ? 'Без датум' : `Започнати во ${decade.slice(0, 4)}-тите`),
  programmes: (decade) => `Програми: ${inSentence(decade)}`,
  shortened: (rows, events) =>
    `На цртежот: ${list([
      ...(rows.shown < rows.total
        ? [`првите ${number(rows.shown)} од вкупно ${number(rows.total)} програми и проекти`]
        : []),
      ...(events.shown < events.total
        ? [`${number(events.shown)} од вкупно ${formatEvents(events.total)}`]
        : []),
    ])}.`,
  titleOf: (name) => `${name} низ времето`,
  described: (bars, marks, years) => {
    const drawn = list([
      ...(bars > 0
        ? [
            bars > 1
              ? `${number(bars)} ${plural(bars, { one: 'лента', other: 'ленти' })} за програми и проекти`
              : '1 лента за програма или проект',
          ]
        : []),
      ...(marks > 0
        ? [
            marks > 1
              ? `${number(marks)} ${plural(marks, { one: 'точка', other: 'точки' })} за настани`
              : '1 точка за настан',
          ]
        : []),
    ]);
    return `${drawn}, ${years.join(' – ')}. Имињата и датумите следуваат, а ги има и во табелата.`;
  },
  undated: (count) => `${number(count)} без датум ${count > 1 ? 'ги' : 'го'} има само во табелата.`,
  tick: (day, hasMonth) =>
    hasMonth ? `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}` : day.slice(0, 4),
  table: 'Истото како табела',
  columns: { what: 'Што', when: 'Кога' },
  looks: {
    known: 'познат датум',
    open: 'некаде во овој месец или година',
    about: 'приближно',
    'fade-out': 'крајот не е наведен',
    'fade-in': 'почетокот не е наведен',
    mark: 'настан',
    'open-mark': 'настан, денот не е познат',
    'this-mark': 'овој настан',
  },
};

const MONTHS = [
  'јан.',
  'фев.',
  'мар.',
  'апр.',
  'мај',
  'јун.',
  'јул.',
  'авг.',
  'сеп.',
  'окт.',
  'ное.',
  'дек.',
];
