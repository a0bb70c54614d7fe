import { type Mistake, renderEvent, renderFile } from './mistake.ts';

const dated = (what: string, start: string, codes: Mistake['codes'], lines = ''): Mistake => ({
  what,
  files: { 'events/a.md': renderEvent(lines).replace('start: 2018-01-19', `start: ${start}`) },
  codes,
});

const zone = 'timeZone: Europe/Belgrade';

const workshop = (what: string, when: string, codes: Mistake['codes']): Mistake => ({
  what,
  files: {
    'workshops/a.md': renderFile(
      `title: First\nsummary: A workshop.\n${when}\nseries: {of: digital-cities, number: 1}`,
    ),
  },
  codes,
});

export const dates: readonly Mistake[] = [
  dated('a month', '2018-01', []),
  dated('about a year', '2018~', []),
  dated('a year', '2018', []),
  dated('a day that there is not', '2018-02-31', ['date-impossible']),
  dated('a leap day in a common year', '2018-02-29', ['date-impossible']),
  dated('a month that there is not', '2018-13-01', ['date-impossible']),
  dated('a day that there is not, day first', '31.04.2018', ['date-impossible']),
  dated('the day first', '19.01.2018', ['date-notation']),
  dated('the day first, with slashes', '19/01/2018', ['date-notation']),
  dated('the day or the month first', '05.10.2026', ['date-ambiguous']),
  dated('the month or the day first, with slashes', '3/4/2018', ['date-ambiguous']),
  dated('slashes', '2018/01/19', ['date-notation']),
  dated('single digits', '2018-1-9', ['date-notation']),
  dated('a date in words', '19 January 2018', ['date-notation']),
  dated('a date in words, the month first', 'January 19th, 2018', ['date-notation']),
  dated('about a year in words', 'about 2018', ['date-notation']),
  dated('words that are no date', 'next Monday', ['date-invalid']),
  dated('a season', 'spring 2018', ['date-invalid']),
  dated('since when', 'since 2018', ['date-invalid']),
  dated('two digits for a year', '19-01-18', ['date-invalid']),
  dated('a time that the clock does not have', '2018-01-19 25:00', ['time-invalid'], zone),
  dated('a time with an offset', '2018-01-19T18:00+01:00', ['time-offset']),
  dated('a time of the whole world', '2018-01-19T18:00:00Z', ['time-offset']),
  dated('a T before the time', '2018-01-19T18:00', ['date-notation'], zone),
  dated('a time without a zone', '2018-01-19 18:00', ['zone-missing']),
  dated('a zone by its city', '2018-01-19 18:00', ['zone-unknown'], 'timeZone: Belgrade'),
  dated('a zone by its letters', '2018-01-19 18:00', ['zone-unknown'], 'timeZone: CET'),
  dated('a time that the clock skipped', '2026-03-29 02:30', ['time-skipped'], zone),
  dated('a time that the clock had twice', '2026-10-25 02:30', ['time-doubled'], zone),
  dated('a time that the clock of another zone skipped', '2026-03-29 03:30', [], zone),
  dated('the end before the start', '2018-01-19', ['date-order'], 'end: 2018-01-18'),
  dated(
    'the end before the start, on the clock',
    '2018-01-19 18:00',
    ['date-order'],
    `end: 2018-01-19 17:00\n${zone}`,
  ),
  dated('an end in the month of the start', '2018-01-19', [], 'end: 2018-01'),
  dated(
    'a session that ends before it starts',
    '2018-01-19',
    ['date-order'],
    `sessions: [{start: 2018-01-19 10:00, end: 2018-01-19 09:00}]\n${zone}`,
  ),
  dated(
    'an opening after the deadline',
    '2018-01-19',
    ['date-order'],
    'registration: {opens: 2018-01-10, deadline: 2018-01-05}',
  ),
  dated(
    'a deadline after the event',
    '2018-01-19',
    ['date-deadline'],
    'registration: {deadline: 2018-01-20}',
  ),
  dated('a deadline on the day', '2018-01-19', [], 'registration: {deadline: 2018-01-19}'),
  dated('a year with digits exchanged', '2108-01-19', ['date-far']),
  dated('a year of another age', '1018-01-19', ['date-far']),
  dated('a year that calendars cannot tell', '9999-12-31', ['date-impossible']),
  dated('a year of two digits with zeros', '0025-01-19', ['date-impossible']),
  dated('the time said twice', '2018-01-19', ['date-twice'], 'within: 2018-01/2018-02'),
  {
    what: 'a time between two dates, the later first',
    files: { 'events/a.md': renderEvent().replace('start: 2018-01-19', 'within: 2018-02/2018-01') },
    codes: ['date-order'],
  },
  {
    what: 'a time between two dates in words',
    files: { 'events/a.md': renderEvent().replace('start: 2018-01-19', 'within: January to March 2018') },
    codes: ['date-invalid'],
  },
  dated('a former date of what was not moved', '2018-01-19', ['status-missing'], 'formerly: 2018-01-10'),
  dated('a former date of what was moved', '2018-01-19', [], 'status: moved\nformerly: 2018-01-10'),
  workshop('a workshop before its series', 'start: 2017-12-20', ['date-series']),
  workshop('a workshop after its series', 'start: 2018-07-01', ['date-series']),
  workshop('a workshop in the last month of its series', 'start: 2018-06-30', []),
  workshop('a workshop of about the year of its series', 'start: 2018~', []),
];
