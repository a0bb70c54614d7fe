/** Calendars. */

import { inSentence } from '#i18n/in-sentence.ts';
import type { Words } from '#i18n/word-types.ts';
import { formatList } from './grammar.ts';

export const calendars: Words['calendars'] = {
  askedAs: [
    'kalendar',
    'kalendari',
    'ical',
    'icalendar',
    'ics',
    'webcal',
    'google kalendar',
    'gugl kalendar',
    'pretplata na kalendar',
  ],
  ofDeadlines: 'Kalendar rokova',
  of: (what) => `Kalendar: ${inSentence(what)}`,
  name: (site, what) => `${site}: ${what}`,
  together: (labels) => formatList(labels.map((label, index) => (index === 0 ? label : inSentence(label)))),
  add: 'Dodajte u kalendar',
  subscribe: 'Pretplatite se',
  download: 'Preuzmite',
  address: 'Adresa za kopiranje:',
  deadline: (call) => `Rok: ${call}`,
  part: (number) => `${number}. deo`,
  labelled: (label, text) => `${label}: ${text}`,
};
