/** Timeline. */

import { inSentence } from '#i18n/in-sentence.ts';
import type { Words } from '#i18n/word-types.ts';
import { list, number, plural } from './grammar.ts';

export const timeline: Words['timeline'] = {
  askedAs: [
    'historik',
    'historiku',
    'histori',
    'kronologji',
    'kronologjia',
    'kronologjik',
    'boshti kohor',
    'në kohë',
    'sipas viteve',
    'sipas vitit',
  ],
  heading: 'Në kohë',
  lead: 'Programet dhe projektet sipas fillimit të tyre, ato të një programi së bashku.',
  singles: 'Jashtë programeve',
  all: 'Të gjitha programet dhe projektet në kohë',
  today: 'Sot',
  decade: (decade) => (decade === undefined ? 'Pa datë' : `Nisur në vitet ${decade.slice(0, 4)}`),
  programmes: (decade) => `Programe: ${inSentence(decade)}`,
  shortened: (rows, events) =>
    `Këtu paraqiten ${list([
      ...(rows.shown < rows.total
        ? [`${number(rows.shown)} programet dhe projektet e para nga gjithsej ${number(rows.total)}`]
        : []),
      ...(events.shown < events.total
        ? [`${number(events.shown)} nga gjithsej ${number(events.total)} ngjarje`]
        : []),
    ])}.`,
  titleOf: (name) => `${name} në kohë`,
  described: (bars, marks, years) => {
    const drawn = list([
      ...(bars > 0
        ? [
            plural(bars, {
              one: '1 shirit për një program ose projekt',
              other: `${number(bars)} shirita për programe dhe projekte`,
            }),
          ]
        : []),
      ...(marks > 0
        ? [plural(marks, { one: '1 pikë për një ngjarje', other: `${number(marks)} pika për ngjarje` })]
        : []),
    ]);
    return `${drawn}, ${years.join(' – ')}. Emrat dhe datat vijojnë dhe gjenden në tabelë.`;
  },
  undated: (count) =>
    plural(count, {
      one: 'Një pa datë gjendet vetëm në tabelë.',
      other: `${number(count)} pa datë gjenden vetëm në tabelë.`,
    }),
  tick: (day, hasMonth) =>
    hasMonth ? `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}` : day.slice(0, 4),
  table: 'Në formë tabele',
  columns: { what: 'Çfarë', when: 'Kur' },
  looks: {
    known: 'datë e njohur',
    open: 'diku brenda këtij muaji ose viti',
    about: 'afërsisht',
    'fade-out': 'përfundimi nuk është shënuar',
    'fade-in': 'fillimi nuk është shënuar',
    mark: 'ngjarje',
    'open-mark': 'ngjarje, dita nuk dihet',
    'this-mark': 'kjo ngjarje',
  },
};

const MONTHS = ['jan', 'shk', 'mar', 'pri', 'maj', 'qer', 'korr', 'gush', 'sht', 'tet', 'nën', 'dhj'];
