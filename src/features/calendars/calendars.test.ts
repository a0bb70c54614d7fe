import { describe, expect, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import {
  createCalendar,
  createCountryCalendarLinks,
  createEntryCalendarLinks,
  createListCalendarLinks,
  listCalendarPaths,
  listCalendars,
  listEventFilePaths,
} from './calendars.ts';

const model = createTestModel({
  'cities/nis': { country: 'RS' },
  'projects/above': { title: 'Above' },
  'projects/below': { title: 'Below', parent: 'above' },
  'projects/empty': {},
  'events/late': { project: 'below', city: 'nis', start: '2026-07-01' },
  'events/early': { country: 'BG', start: '2026-05-01' },
  'events/month': { project: 'empty', country: 'ME', start: '2026-07' },
  'events/draft': { start: '2026-08-01', city: 'nis', draft: true },
  'events/off': { start: '2026-09-01', status: 'cancelled' },
  'workshops/lesson': { start: '2026-06-01', series: { of: 'above' } },
});

const uidsOf = (path: string) => createCalendar(model, path).events.map(({ uid }) => uid.split('@')[0]);

test('there is a calendar of everything, of each project and of each country with something dated', () => {
  expect(listCalendars(model).map(({ of, title, count }) => `${of}/calendar.ics ${title} ${count}`)).toEqual([
    'events/calendar.ics Events and workshops 4',
    'projects/above/calendar.ics Above 2',
    'projects/below/calendar.ics Below 1',
    'countries/bg/calendar.ics Bulgaria 1',
    'countries/rs/calendar.ics Serbia 1',
  ]);
  expect(listCalendars(model)[1]).toEqual({
    of: 'projects/above',
    href: '/projects/above/calendar.ics',
    webcal: 'webcal://mostovi.example/projects/above/calendar.ics',
    title: 'Above',
    page: '/projects/above/',
    count: 2,
  });
});

test('a calendar of deadlines has those of calls and of registrations, and no event itself', () => {
  const withCalls = createTestModel({
    'events/call': { kind: 'open-call', title: 'Call', start: '2026-06-01', end: '2026-07-01' },
    'events/forum': { title: 'Forum', start: '2026-09-01', registration: { deadline: '2026-08-15' } },
    'events/open': { start: '2026-09-02', registration: { url: 'https://example.org/' } },
    'events/other': { start: '2026-09-03' },
  });
  const { events } = createCalendar(withCalls, 'calls');
  expect(events.map(({ uid, summary, start }) => [uid.split('@')[0], summary, start])).toEqual([
    ['events/call', 'Deadline: Call', '2026-07-01'],
    ['events/forum/deadline', 'Deadline: Forum', '2026-08-15'],
  ]);
  expect(listCalendarPaths(model)).not.toContain('calls');
});

test('what is in a calendar is in the order of time, and published', () => {
  expect(uidsOf('events')).toEqual(['events/early', 'workshops/lesson', 'events/late', 'events/off']);
  expect(uidsOf('projects/above')).toEqual(['workshops/lesson', 'events/late']);
  expect(uidsOf('countries/rs')).toEqual(['events/late']);
});

test('everything that is dated to the day has a file of its own', () => {
  expect(listEventFilePaths(model)).toEqual([
    'events/early',
    'events/late',
    'events/off',
    'workshops/lesson',
  ]);
});

test('a site without events has no calendar', () => {
  const empty = createTestModel({ 'cities/nis': {} });
  expect([listCalendars(empty), listCalendarPaths(empty), listEventFilePaths(empty)]).toEqual([[], [], []]);
  expect(createListCalendarLinks(empty, 'events')).toBeUndefined();
});

describe('ways into a calendar', () => {
  const waysOf = (ref: string) => createEntryCalendarLinks(model, getEntry(model, ref));

  const fileOf = (ref: string) => waysOf(ref)?.calendars[0]?.links.find(({ isFile }) => isFile)?.href;

  test('an upcoming event links to its file, and to the calendar of its project', () => {
    const { label, calendars } = waysOf('events/late') ?? {};
    expect(label).toBe('Add to calendar');
    expect(calendars?.[0]).toEqual({
      links: [{ href: '/events/late.ics', text: 'Download', isFile: true }],
    });
    expect(calendars?.[1]).toMatchObject({
      title: 'Below',
      address: 'https://mostovi.example/projects/below/calendar.ics',
    });
    expect(fileOf('workshops/lesson')).toBe('/workshops/lesson.ics');
  });

  test('an upcoming event of no project links to the calendar of all', () => {
    const alone = createTestModel({ 'events/alone': { start: '2026-07-01' } });
    const links = createEntryCalendarLinks(alone, getEntry(alone, 'events/alone'));
    expect(links?.calendars[1]).toMatchObject({ title: 'Events and workshops' });
  });

  test.each(['events/early', 'events/off', 'events/month', 'projects/empty', 'cities/nis'])(
    'from %s there are none',
    (ref) => {
      expect(waysOf(ref)).toBeUndefined();
    },
  );

  test('an event that moved to another entry has no links', () => {
    const moved = createTestModel({
      'events/x': { start: '2026-07-01', movedTo: 'events/y' },
      'events/y': { start: '2026-07-02' },
    });
    expect(createEntryCalendarLinks(moved, getEntry(moved, 'events/x'))).toBeUndefined();
    expect(createEntryCalendarLinks(moved, getEntry(moved, 'events/y'))).toBeDefined();
  });

  test('from a project and a country, to subscribe, to copy the address and to download', () => {
    expect(waysOf('projects/above')).toEqual({
      label: 'Add to calendar',
      calendars: [
        {
          links: [
            { href: 'webcal://mostovi.example/projects/above/calendar.ics', text: 'Subscribe' },
            {
              href: 'https://calendar.google.com/calendar/render?cid=webcal://mostovi.example/projects/above/calendar.ics',
              text: 'Google Calendar',
            },
            {
              href: 'https://outlook.live.com/calendar/0/addfromweb?url=https://mostovi.example/projects/above/calendar.ics',
              text: 'Outlook',
            },
            { href: '/projects/above/calendar.ics', text: 'Download', isFile: true },
          ],
          address: 'https://mostovi.example/projects/above/calendar.ics',
        },
      ],
    });
    expect(createCountryCalendarLinks(model, 'RS')?.calendars[0]?.address).toBe(
      'https://mostovi.example/countries/rs/calendar.ics',
    );
    expect(createCountryCalendarLinks(model, 'ME')).toBeUndefined();
  });

  test('the list of every collection of events links to the calendar of all', () => {
    for (const { name, nature } of collections) {
      const ways = createListCalendarLinks(model, name);
      expect(ways?.calendars[0]?.links.at(-1)?.href, name).toBe(
        nature === 'occurrence' ? '/events/calendar.ics' : undefined,
      );
      if (ways) expect(ways.label).toBe('Calendar of events and workshops');
    }
  });
});
