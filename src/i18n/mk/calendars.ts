/** Calendars. */

import { inSentence } from '#i18n/in-sentence.ts';
import type { Words } from '#i18n/word-types.ts';
import { list } from './grammar.ts';

export const calendars: Words['calendars'] = {
  askedAs: [
    'календар',
    'календари',
    'календарот',
    'ical',
    'icalendar',
    'ics',
    'webcal',
    'google calendar',
    'претплата на календар',
  ],
  ofDeadlines: 'Календар на рокови',
  of: (what) => `Календар: ${inSentence(what)}`,
  name: (site, what) => `${site}: ${what}`,
  together: (labels) => list(labels.map((label, index) => (index === 0 ? label : inSentence(label)))),
  add: 'Додај во календар',
  subscribe: 'Претплати се',
  download: 'Преземи',
  address: 'Адреса за копирање:',
  deadline: (call) => `Рок: ${call}`,
  part: (number) => `Дел ${number}`,
  labelled: (label, text) => `${label}: ${text}`,
};
