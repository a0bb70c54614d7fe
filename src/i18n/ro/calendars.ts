/** Calendars. */
import type { Words } from '#i18n/word-types.ts';
import { inSentence, list } from './grammar.ts';

export const calendars: Words['calendars'] = {
  askedAs: [
    'calendar',
    'calendare',
    'ical',
    'icalendar',
    'ics',
    'webcal',
    'google calendar',
    'abonare la calendar',
  ],
  ofDeadlines: 'Calendarul termenelor',
  of: (what) => `Calendar: ${inSentence(what)}`,
  name: (site, what) => `${site}: ${what}`,
  together: (labels) => list(labels.map((label, index) => (index === 0 ? label : inSentence(label)))),
  add: 'Adăugați în calendar',
  subscribe: 'Abonați-vă',
  download: 'Descărcați',
  address: 'Adresa de copiat:',
  deadline: (call) => `Termen-limită: ${call}`,
  part: (number) => `Partea ${number}`,
  labelled: (label, text) => `${label}: ${text}`,
};
