/** Timeline. */
import type { Words } from '#i18n/word-types.ts';
import { formatCount, inSentence, list, number } from './grammar.ts';

const MONTHS = [
  'ian.',
  'feb.',
  'mar.',
  'apr.',
  'mai',
  'iun.',
  'iul.',
  'aug.',
  'sept.',
  'oct.',
  'nov.',
  'dec.',
];

export const timeline: Words['timeline'] = {
  askedAs: ['istorie', 'istoric', 'cronologie', 'axa timpului', 'în timp', 'pe ani', 'după an'],
  heading: 'Cronologie',
  lead: 'Programe și proiecte în ordinea în care au început, cele ale unui program la un loc.',
  singles: 'În afara unui program',
  all: 'Cronologia tuturor programelor și proiectelor',
  today: 'Astăzi',
  decade: (decade) => (decade === undefined ? 'Fără dată' : `Începute în anii ${decade.slice(0, 4)}`),
  programmes: (decade) => `Programe: ${inSentence(decade)}`,
  shortened: (rows, events) =>
    `Sunt reprezentate: ${[
      ...(rows.shown < rows.total
        ? [`programe și proiecte – primele ${number(rows.shown)} din ${number(rows.total)}`]
        : []),
      ...(events.shown < events.total
        ? [`evenimente – ${number(events.shown)} din ${number(events.total)}`]
        : []),
    ].join('; ')}.`,
  titleOf: (name) => `${name}: cronologie`,
  described: (bars, marks, years) => {
    const drawn = list([
      ...(bars > 0
        ? [
            formatCount(bars, {
              one: 'bară (program sau proiect)',
              few: 'bare (programe și proiecte)',
              other: 'de bare (programe și proiecte)',
            }),
          ]
        : []),
      ...(marks > 0
        ? [
            formatCount(marks, {
              one: 'punct (eveniment)',
              few: 'puncte (evenimente)',
              other: 'de puncte (evenimente)',
            }),
          ]
        : []),
    ]);
    return `${drawn}, ${years.join('–')}. Numele și datele urmează și se găsesc și în tabel.`;
  },
  undated: (count) => `Fără dată, numai în tabel: ${number(count)}.`,
  tick: (day, hasMonth) =>
    hasMonth ? `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}` : day.slice(0, 4),
  table: 'Aceleași date în tabel',
  columns: { what: 'Ce', when: 'Când' },
  looks: {
    known: 'dată cunoscută',
    open: 'cândva în luna sau în anul indicat',
    about: 'aproximativ',
    'fade-out': 'sfârșit neconsemnat',
    'fade-in': 'început neconsemnat',
    mark: 'eveniment',
    'open-mark': 'eveniment, zi necunoscută',
    'this-mark': 'acest eveniment',
  },
};
