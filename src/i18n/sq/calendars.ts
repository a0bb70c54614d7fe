/** Calendars. */

import { inSentence } from '#i18n/in-sentence.ts';
import type { Words } from '#i18n/word-types.ts';
import { list } from './grammar.ts';

export const calendars: Words['calendars'] = {
  askedAs: [
    'kalendar',
    'kalendari',
    'kalendarë',
    'kalendarët',
    'ical',
    'icalendar',
    'ics',
    'webcal',
    'google calendar',
    'abonim në kalendar',
  ],
  ofDeadlines: 'Kalendari i afateve',
  of: (what) => `Kalendari: ${inSentence(what)}`,
  name: (site, what) => `${site}: ${what}`,
  together: (labels) => list(labels.map((label, index) => (index === 0 ? label : inSentence(label)))),
  add: 'Shto në kalendar',
  subscribe: 'Abonohu',
  download: 'Shkarko',
  address: 'Adresa për kopjim:',
  deadline: (call) => `Afati: ${call}`,
  part: (number) => `Pjesa ${number}`,
  labelled: (label, text) => `${label}: ${text}`,
};
