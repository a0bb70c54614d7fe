/** Calendars. */
import type { Words } from '#i18n/word-types.ts';
import { inSentence, list } from './grammar.ts';

export const calendars: Words['calendars'] = {
  askedAs: [
    'календар',
    'календарі',
    'ical',
    'icalendar',
    'ics',
    'webcal',
    'google calendar',
    'google календар',
    'підписатися на календар',
  ],
  ofDeadlines: 'Календар кінцевих термінів',
  of: (what) => `Календар: ${inSentence(what)}`,
  name: (site, what) => `${site}: ${what}`,
  together: (labels) => list(labels.map((label, index) => (index === 0 ? label : inSentence(label)))),
  add: 'Додати до календаря',
  subscribe: 'Підписатися',
  download: 'Завантажити',
  address: 'Адреса для копіювання:',
  deadline: (call) => `Кінцевий термін: ${call}`,
  part: (number) => `Частина ${number}`,
  labelled: (label, text) => `${label}: ${text}`,
};
