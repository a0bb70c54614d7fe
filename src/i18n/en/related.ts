/** Related. */
import { formatNameInSentence } from './grammar.ts';

export const related = {
  series: 'Series',
  seriesPrevious: 'Before',
  seriesNext: 'After',
  asRole: (role: string): string => `as ${role}`,
  coParticipants: {
    label: 'Together with',
    times: (count: number): string => (count === 1 ? 'Once' : `${count} times`),
    more: (count: number): string => `and ${count} more`,
    rest: (count: number): string =>
      count === 1
        ? '1 more took part in the same:'
        : `${count.toLocaleString('en-GB')} more took part in the same:`,
  },
  nearby: {
    label: (place: string): string => `Also in ${formatNameInSentence(place)}`,
    all: (place: string): string => `All of ${formatNameInSentence(place)}`,
  },
  outputs: 'Outputs',
};
