/** Calendars. */
import { inSentence } from '#i18n/in-sentence.ts';
import { formatList } from './grammar.ts';

export const calendars = {
  /** What people type who look for them: the page of the feeds lists them, too. */
  askedAs: ['calendar', 'ical', 'icalendar', 'ics', 'webcal', 'google calendar', 'subscribe to calendar'],
  ofDeadlines: 'Calendar of deadlines',
  of: (what: string): string => `Calendar of ${inSentence(what)}`,
  /** The name of a calendar in calendar programs, next to calendars of other sites. */
  name: (site: string, what: string): string => `${site}: ${what}`,
  together: (labels: string[]): string =>
    formatList(labels.map((label, index) => (index === 0 ? label : inSentence(label)))),
  add: 'Add to calendar',
  subscribe: 'Subscribe',
  download: 'Download',
  address: 'Address to copy:',
  deadline: (call: string): string => `Deadline: ${call}`,
  part: (number: number): string => `Part ${number}`,
  labelled: (label: string, text: string): string => `${label}: ${text}`,
};
