/** Numbers. */
import type { Words } from '#i18n/word-types.ts';
import { site } from '#site.ts';
import { formatCount, inSentence, number } from './grammar.ts';
import { shared } from './shared.ts';

const months = formatCount(site.confirmedForMonths, { one: 'lună', few: 'luni', other: 'de luni' });

export const numbers: Words['numbers'] = {
  askedAs: [
    'statistici',
    'statistică',
    'cifre',
    'numere',
    'câte',
    'câți',
    'grafice',
    'diagrame',
    'date complete',
  ],
  lead: 'Câte intrări sunt și de ce fel: pe țări, tipuri, ani, programe și teme; cine lucrează împreună și ce lipsește. Fiecare număr duce la lista pe care o numără.',
  sections: {
    countries: { id: 'countries', label: 'Pe țări' },
    kinds: { id: 'kinds', label: 'Pe tipuri' },
    years: { id: 'years', label: 'Pe ani' },
    topics: { id: 'topics', label: 'Pe teme' },
    programmes: { id: 'programmes', label: 'Pe programe' },
    together: { id: 'together', label: 'Cine lucrează împreună' },
    gaps: { id: 'gaps', label: 'Cât de complete sunt datele' },
    checks: { id: 'checks', label: 'Cât de actuale sunt datele' },
  },
  countriesNote: 'Un proiect se numără în fiecare țară care participă la el.',
  yearsNote: 'După anul de început. Fiecare grafic este la scara celui mai bun an al său.',
  programmesNote: 'Proiectele, evenimentele și atelierele care țin de program, la toate nivelurile.',
  togetherNote:
    'Perechile care au avut un rol în cele mai multe proiecte, evenimente și ateliere comune. Un hub și administratorul său nu formează o pereche.',
  gapsNote:
    'Bara arată ponderea în colecție. Ce nu are rând este complet; nu orice are site web sau o zi precisă.',
  checksNote: `Informațiile se schimbă: la ${months} după verificare, pagina avertizează că pot fi depășite.`,
  year: 'An',
  name: 'Nume',
  count: 'Număr',
  none: '–',
  noneOf: (total) => `Niciuna (din ${shared.entries(total)}).`,
  of: (total) => ` din ${total}`,
  most: 'Cele mai multe în',
  panel: (plural, label) => shared.partOf(plural, inSentence(label)),
  more: (count) => `Lista completă (${number(count)})`,
  pair: (names) => names.join(' și '),
  gaps: {
    source: { label: 'Fără sursă', list: (plural) => `${plural} fără sursă` },
    website: { label: 'Fără site web', list: (plural) => `${plural} fără site web` },
    place: { label: 'Fără loc', list: (plural) => `${plural} fără loc` },
    date: { label: 'Fără dată', list: (plural) => `${plural} fără dată` },
    checked: {
      label: `Verificate în ultimele ${months}`,
      list: (plural) => `${plural} verificate în ultimele ${months}`,
    },
    unchecked: {
      label: `Neverificate în ultimele ${months}`,
      list: (plural) => `${plural} neverificate în ultimele ${months}`,
    },
  },
};
