/** Timeline. */

import { inSentence } from '#i18n/in-sentence.ts';
import type { Words } from '#i18n/word-types.ts';
import { formatCount, number } from './grammar.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'avg', 'sep', 'okt', 'nov', 'dec'];

export const timeline: Words['timeline'] = {
  askedAs: [
    'istorija',
    'istorijat',
    'vremenska linija',
    'vremenska osa',
    'vremeplov',
    'kroz vreme',
    'po godinama',
  ],
  heading: 'Kroz vreme',
  lead: 'Programi i projekti po redosledu početka; oni iz istog programa su zajedno.',
  singles: 'Nisu deo programa',
  all: 'Svi programi i projekti kroz vreme',
  today: 'Danas',
  decade: (decade) =>
    decade === undefined ? 'Bez datuma' : `Započeto ${decade.replace(/s$/, '-ih')} godina`,
  programmes: (decade) => `Programi: ${inSentence(decade)}`,
  shortened: (rows, events) =>
    `Ovde je prikazano: ${[
      ...(rows.shown < rows.total
        ? [`programi i projekti – prvih ${number(rows.shown)} od ${number(rows.total)}`]
        : []),
      ...(events.shown < events.total
        ? [`događaji – ${number(events.shown)} od ${number(events.total)}`]
        : []),
    ].join('; ')}.`,
  titleOf: (name) => `${name} kroz vreme`,
  described: (bars, marks, years) => {
    const drawn = [
      ...(bars > 0
        ? [`${formatCount(bars, { one: 'traka', few: 'trake', other: 'traka' })} (programi i projekti)`]
        : []),
      ...(marks > 0
        ? [`${formatCount(marks, { one: 'tačka', few: 'tačke', other: 'tačaka' })} (događaji)`]
        : []),
    ].join(' i ');
    const head = [drawn, years.join('–')].filter((part) => part !== '').join(', ');
    return [head, 'Slede nazivi i datumi; nalaze se i u tabeli.'].filter((part) => part !== '').join('. ');
  },
  undated: (count) => `Samo u tabeli, bez datuma: ${number(count)}.`,
  tick: (day, hasMonth) =>
    hasMonth ? `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}` : day.slice(0, 4),
  table: 'Isto u tabeli',
  columns: { what: 'Šta', when: 'Kada' },
  looks: {
    known: 'poznato',
    open: 'neutvrđen dan u mesecu ili godini',
    about: 'približno',
    'fade-out': 'završetak nije naveden',
    'fade-in': 'početak nije naveden',
    mark: 'događaj',
    'open-mark': 'događaj, dan nije poznat',
    'this-mark': 'ovaj događaj',
  },
};
