/** Timeline. */

interface ShownOf {
  shown: number;
  total: number;
}

export const timeline = {
  /** What people type who look for its page. */
  askedAs: ['history', 'chronology', 'in time', 'by year'],
  heading: 'In time',
  lead: 'Programmes and projects in the order of their beginnings, those of one programme together.',
  singles: 'Not part of a programme',
  all: 'All programmes and projects in time',
  today: 'Today',
  decade: (decade: string | undefined): string =>
    decade === undefined ? 'Without a date' : `Begun in the ${decade}`,
  programmes: (decade: string): string => `Programmes: ${decade.charAt(0).toLowerCase()}${decade.slice(1)}`,
  shortened: (rows: ShownOf, events: ShownOf): string =>
    [
      ...(rows.shown < rows.total
        ? [`The first ${rows.shown} of ${rows.total.toLocaleString('en-GB')} programmes and projects`]
        : []),
      ...(events.shown < events.total
        ? [`${events.shown} of ${events.total.toLocaleString('en-GB')} events`]
        : []),
    ].join(', and ') + ' are drawn here.',
  titleOf: (name: string): string => `${name} in time`,
  described: (bars: number, marks: number, years: string[]): string => {
    const drawn = [
      ...(bars > 0
        ? [bars === 1 ? '1 bar, of a programme or project' : `${bars} bars, of programmes and projects`]
        : []),
      ...(marks > 0 ? [marks === 1 ? '1 dot, of an event' : `${marks} dots, of events`] : []),
    ].join(' and ');
    return `${drawn}, ${years.join(' to ')}. Names and dates follow, and stand in the table.`;
  },
  undated: (count: number): string =>
    count === 1
      ? 'One without a date is in the table alone.'
      : `${count.toLocaleString('en-GB')} without a date are in the table alone.`,
  /** The label of a tick: "Mar 2018", "2018". */
  tick: (day: string, hasMonth: boolean): string =>
    hasMonth ? `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}` : day.slice(0, 4),
  table: 'The same as a table',
  columns: { what: 'What', when: 'When' },
  looks: {
    known: 'known',
    open: 'some time in this month or year',
    about: 'about',
    'fade-out': 'end not recorded',
    'fade-in': 'beginning not recorded',
    mark: 'event',
    'open-mark': 'event, day not known',
    'this-mark': 'this event',
  },
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
