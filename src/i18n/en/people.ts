/** People. */
import { formatList } from './grammar.ts';

const formatCount = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('en-GB')} ${many}`;

export const people = {
  /** What people type who look for the list. */
  askedAs: ['people', 'persons', 'speakers', 'list of speakers', 'authors', 'list of people'],
  lead: 'Everyone whom events, workshops, calls and news name: as what, for whom and with whom.',
  byName: 'By last name',
  letters: 'People by letter',
  size: (count: number): string => formatCount(count, 'person', 'people'),
  letter: (letter: string): string => `People: ${letter}`,
  letterLead: (letter: string): string => `Everyone whom entries name, under ${letter}.`,
  person: 'Person',
  /** "Named on this site in 3 entries from 2017 to 2019, for Government of Kosovo." */
  personLead: (count: number, years: readonly string[], employers: string[]): string => {
    const [first, last] = [years[0], years.at(-1)];
    const time = first === undefined ? '' : first === last ? ` of ${first}` : ` from ${first} to ${last}`;
    const whom = employers.length > 0 ? `, for ${formatList(employers)}` : '';
    return `Named on this site in ${formatCount(count, 'entry', 'entries')}${time}${whom}.`;
  },
  others: (count: number): string => formatCount(count, 'other', 'others'),
  appearances: 'Appears in',
  together: 'Appears with',
  togetherTimes: (count: number): string => `${count} times`,
  namesakes: 'Others of this name',
  asWritten: (name: string): string => `as ${name}`,
  about: 'About this page',
  aboutText:
    'It is made from the entries above, and says what they said at the time. The site tells two people of one name apart by their organisations.',
  removal: 'How to be corrected or removed',
};
