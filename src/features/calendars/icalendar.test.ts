import { describe, expect, test } from 'vitest';
import {
  listLineDiagnostics,
  type ReadEvent,
  readWithIcalJs,
  readWithNodeIcal,
} from '#tests/calendar-readers.ts';
import { createTestModel } from '#tests/content.ts';
import type { CalendarEventView } from './calendar-types.ts';
import { createCalendar, createEventFile, listCalendarPaths, listEventFilePaths } from './calendars.ts';
import { formatCalendar } from './icalendar.ts';

const BELGRADE = { timeZone: 'Europe/Belgrade' };
const CYRILLIC = 'Међународна конференција о мостовима '.repeat(6).slice(0, 200).trim();
const EMOJI = '👩🏽‍💻🏳️‍🌈🇷🇸 Мост '.repeat(8).trim();
const SIGNS = String.raw`A, b; c\d "e": f^g = h, і`;

const model = createTestModel(
  {
    'cities/nis': { title: 'Niš', country: 'RS', location: { lat: 43.32472, lon: 21.90333 } },
    'cities/tbilisi': { title: 'Tbilisi', country: 'GE', location: { lat: 41.69411, lon: 44.83368 } },
    'projects/bridge': { title: SIGNS },
    'events/spring': { start: '2026-03-29 01:30', end: '2026-03-29 03:30', ...BELGRADE },
    'events/autumn': { start: '2026-10-25 01:30', end: '2026-10-25 03:30', ...BELGRADE },
    'events/doubled': { start: '2026-10-25 02:30', end: '2026-10-25 03:30', ...BELGRADE },
    'events/skipped': { start: '2026-03-29 02:30', end: '2026-03-29 03:15', ...BELGRADE },
    'events/midnight': { start: '2026-06-30 22:00', end: '2026-07-01 01:30', ...BELGRADE },
    'events/new-year': { start: '2026-12-31 23:00', timeZone: 'America/New_York' },
    'events/day': { start: '2026-02-28', city: 'nis', venue: 'Town hall', online: true },
    'events/days': { start: '2026-12-30', end: '2027-01-01' },
    'events/mixed': { start: '2026-06-20 18:00', end: '2026-06-22', ...BELGRADE },
    'events/hours': {
      start: '2026-05-04',
      end: '2026-05-06',
      ...BELGRADE,
      city: 'nis',
      sessions: [
        { title: 'First day', start: '2026-05-04 09:00', end: '2026-05-04 17:00' },
        { start: '2026-05-05 09:00', end: '2026-05-05 17:00', venue: 'Library' },
        { title: 'Excursion', start: '2026-05-06', city: 'tbilisi' },
      ],
    },
    'events/twin-a': { start: '2026-07-01 10:00', end: '2026-07-01 11:00', ...BELGRADE },
    'events/twin-b': { start: '2026-07-01 10:00', end: '2026-07-01 11:00', ...BELGRADE },
    'events/cyrillic': { title: CYRILLIC, summary: CYRILLIC.repeat(2), start: '2026-08-01' },
    'events/emoji': { title: EMOJI, summary: EMOJI, start: '2026-08-02', topics: ['signs'] },
    'events/signs': {
      title: SIGNS,
      summary: `${SIGNS}\nin two lines`,
      start: '2026-08-03',
      venue: SIGNS,
      project: 'bridge',
    },
    'workshops/tbilisi': { start: '2026-09-01 10:00', timeZone: 'Asia/Tbilisi', duration: '2.5 hours' },
    'events/call': { kind: 'open-call', start: '2026-01', end: '2026-03-29 23:59', ...BELGRADE },
    'events/call-of-day': { kind: 'open-call', end: '2026-03-31' },
    'events/cancelled': { start: '2026-09-02', status: 'cancelled' },
    'events/moved': { start: '2026-09-03 10:00', ...BELGRADE, movedTo: 'events/day' },
    'events/postponed': { start: '2026-09-04', status: 'postponed', formerly: '2026-05-04' },
    'events/planned': { start: '2026-09-05', status: 'planned', updated: '2026-05-02' },
  },
  { topics: [{ id: 'signs', label: SIGNS }] },
);

const files = new Map(
  [
    ...listCalendarPaths(model).map((path) => [path, createCalendar(model, path)] as const),
    ...listEventFilePaths(model).map((ref) => [ref, createEventFile(model, ref)] as const),
  ].map(([of, view]) => [of, { view, text: formatCalendar(view) }]),
);

/** A view as a calendar program reads it. */
const createReadEvent = ({ isBusy, ...event }: CalendarEventView): ReadEvent => ({
  end: undefined,
  location: undefined,
  geo: undefined,
  ...event,
});

const byUid = (events: readonly ReadEvent[]) => [...events].sort((a, b) => (a.uid < b.uid ? -1 : 1));

/** The time of each event in the whole calendar, as a program reads it. */
const timesBy = (read: (text: string) => ReadEvent[]) =>
  read(files.get('events')?.text ?? '')
    .map(({ uid, start, end }) => `${uid.split('@')[0]} ${start} ${end ?? ''}`.trim())
    .sort();

const TIMES = [
  'events/autumn 2026-10-24T23:30:00Z 2026-10-25T02:30:00Z',
  'events/call 2026-03-29T21:59:00Z',
  'events/call-of-day 2026-03-31 2026-04-01',
  'events/cancelled 2026-09-02 2026-09-03',
  'events/cyrillic 2026-08-01 2026-08-02',
  'events/day 2026-02-28 2026-03-01',
  'events/days 2026-12-30 2027-01-02',
  'events/doubled 2026-10-25T00:30:00Z 2026-10-25T02:30:00Z',
  'events/emoji 2026-08-02 2026-08-03',
  'events/hours/1 2026-05-04T07:00:00Z 2026-05-04T15:00:00Z',
  'events/hours/2 2026-05-05T07:00:00Z 2026-05-05T15:00:00Z',
  'events/hours/3 2026-05-06 2026-05-07',
  'events/midnight 2026-06-30T20:00:00Z 2026-06-30T23:30:00Z',
  'events/mixed 2026-06-20T16:00:00Z 2026-06-22T22:00:00Z',
  'events/moved 2026-09-03T08:00:00Z',
  'events/new-year 2027-01-01T04:00:00Z',
  'events/planned 2026-09-05 2026-09-06',
  'events/postponed 2026-09-04 2026-09-05',
  'events/signs 2026-08-03 2026-08-04',
  // 02:30 becomes 03:30, which is after the end.
  'events/skipped 2026-03-29T01:30:00Z',
  'events/spring 2026-03-29T00:30:00Z 2026-03-29T01:30:00Z',
  'events/twin-a 2026-07-01T08:00:00Z 2026-07-01T09:00:00Z',
  'events/twin-b 2026-07-01T08:00:00Z 2026-07-01T09:00:00Z',
  'workshops/tbilisi 2026-09-01T06:00:00Z 2026-09-01T08:30:00Z',
];

describe.each([
  ['ical.js', readWithIcalJs],
  ['node-ical', readWithNodeIcal],
])('%s', (_name, read) => {
  test('reads every time as the instant or the days that it is', () => {
    expect(timesBy(read)).toEqual(TIMES);
  });

  test('reads every text of every file as it was', () => {
    for (const [of, { view, text }] of files) {
      expect(byUid(read(text)), of).toEqual(byUid(view.events.map(createReadEvent)));
    }
  });
});

test('lines have at most 75 octets and end with CRLF, and no character is cut in two', () => {
  for (const [of, { text }] of files) expect(listLineDiagnostics(Buffer.from(text)), of).toEqual([]);
  const lines = files.get('events/cyrillic')?.text.split('\r\n') ?? [];
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeGreaterThan(72);
});

test('the name of a calendar is text, too', () => {
  expect(files.get('projects/bridge')?.text.replaceAll('\r\n ', '')).toContain(
    String.raw`
NAME:Mostovi: A\, b\; c\\d "e": f^g = h\, і
`.trim(),
  );
});

test('a backslash before an n is no new line', () => {
  const [event] = files.get('events/days')?.view.events ?? [];
  const summary = String.raw`C:\new`;
  const text = formatCalendar({ events: event ? [{ ...event, summary }] : [] });
  // node-ical parses it as one.
  expect(readWithIcalJs(text).map((read) => read.summary)).toEqual([summary]);
});

test('a whole file', () => {
  expect(files.get('events/hours')?.text.replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
    "BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Mostovi//Calendars//EN
    BEGIN:VEVENT
    UID:events/hours/1@mostovi.example
    SEQUENCE:0
    DTSTAMP:20260503T220000Z
    DTSTART:20260504T070000Z
    DTEND:20260504T150000Z
    SUMMARY:hours: First day
    TRANSP:OPAQUE
    LOCATION:Niš\\, Serbia
    GEO:43.32472;21.90333
    DESCRIPTION:One or two sentences that say what this is.\\n\\nWhen: 4 May 202
     6\\, 09:00–17:00\\, Belgrade time\\n\\nhttps://mostovi.example/events/hours/
    CATEGORIES:Conference
    URL;VALUE=URI:https://mostovi.example/events/hours/
    STATUS:CONFIRMED
    LAST-MODIFIED:20260503T220000Z
    END:VEVENT
    BEGIN:VEVENT
    UID:events/hours/2@mostovi.example
    SEQUENCE:0
    DTSTAMP:20260503T220000Z
    DTSTART:20260505T070000Z
    DTEND:20260505T150000Z
    SUMMARY:hours: Part 2
    TRANSP:OPAQUE
    LOCATION:Library\\, Niš\\, Serbia
    GEO:43.32472;21.90333
    DESCRIPTION:One or two sentences that say what this is.\\n\\nWhen: 5 May 202
     6\\, 09:00–17:00\\, Belgrade time\\n\\nhttps://mostovi.example/events/hours/
    CATEGORIES:Conference
    URL;VALUE=URI:https://mostovi.example/events/hours/
    STATUS:CONFIRMED
    LAST-MODIFIED:20260503T220000Z
    END:VEVENT
    BEGIN:VEVENT
    UID:events/hours/3@mostovi.example
    SEQUENCE:0
    DTSTAMP:20260503T220000Z
    DTSTART;VALUE=DATE:20260506
    DTEND;VALUE=DATE:20260507
    X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
    X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE
    SUMMARY:hours: Excursion
    TRANSP:TRANSPARENT
    LOCATION:Tbilisi\\, Georgia
    GEO:41.69411;44.83368
    DESCRIPTION:One or two sentences that say what this is.\\n\\nhttps://mostovi
     .example/events/hours/
    CATEGORIES:Conference
    URL;VALUE=URI:https://mostovi.example/events/hours/
    STATUS:CONFIRMED
    LAST-MODIFIED:20260503T220000Z
    END:VEVENT
    END:VCALENDAR
    "
  `);
});

test('a calendar to subscribe to says its name, and when to look again', () => {
  const text = files.get('events')?.text ?? '';
  const [head = ''] = text.split('BEGIN:VEVENT');
  expect(head.replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
    "BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Mostovi//Calendars//EN
    NAME:Mostovi: Events and workshops
    X-WR-CALNAME:Mostovi: Events and workshops
    REFRESH-INTERVAL;VALUE=DURATION:P1D
    X-PUBLISHED-TTL:P1D
    "
  `);
});
