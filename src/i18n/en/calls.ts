/** Calls. */
import { inSentence } from '#i18n/in-sentence.ts';
import { formatNameInSentence } from './grammar.ts';

export const calls = {
  /** What people type who look for its page. */
  askedAs: [
    'open call',
    'apply',
    'how to apply',
    'application',
    'apply for funding',
    'funding',
    'grant',
    'tender',
    'register',
    'registration',
    'deadline',
    'opportunity',
  ],
  calls: (count: number): string => (count === 1 ? 'Open call' : 'Open calls'),
  callList: {
    lead: 'What one can apply or register for, the next deadline first, and what is closed.',
    narrowedLead: 'Calls that name whom they are for. Others may be open to you too: see the whole list.',
    registration: (kind: string): string => `Registration: ${inSentence(kind)}`,
    forCountry: (country: string): string => `Calls for ${formatNameInSentence(country)}`,
    forWho: (who: string): string => `Calls for ${inSentence(who)}`,
    facets: { country: 'Where are you?', who: 'Who are you?' },
    open: 'Open and to come',
    closed: 'Closed',
    closedIn: (year: string): string => (year ? `closed in ${year}` : 'closed, day not known'),
    closedByYear: 'Closed, by year',
    nothingOpen: 'Nothing is open now.',
    countries: 'From which countries',
  },
  allCalls: (shown: number, total: number): string =>
    `These are the last ${shown} of ${total.toLocaleString('en-GB')}: all calls`,
  callOpens: 'Opens',
  callDeadline: 'Deadline',
  callWhen: 'When',
  callWho: 'Who may apply',
};
