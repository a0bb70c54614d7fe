import { describe, expect, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { getShape } from '#collections/shape.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import { listCalendarEvents } from './calendar-events.ts';

const WORLD = {
  'cities/nis': { title: 'Niš', country: 'RS', location: { lat: 43.32, lon: 21.9 } },
  'cities/pirot': { title: 'Pirot', country: 'RS', location: { lat: 43.15, lon: 22.59 } },
  'cities/prishtina': { title: 'Prishtina', country: 'XK', location: { lat: 42.67, lon: 21.17 } },
};

/** The calendar events of one entry, with other entries in the model. */
const eventsOf = (data: Record<string, unknown>, entries: Record<string, Record<string, unknown>> = {}) => {
  const model = createTestModel({ ...WORLD, ...entries, 'events/x': { summary: 'What it is.', ...data } });
  return listCalendarEvents(model, getEntry(model, 'events/x'));
};

/** The calendar event of an entry with only one. */
function eventOf(data: Record<string, unknown>, entries = {}) {
  const [event, more] = eventsOf({ start: '2026-06-20', ...data }, entries);
  if (!event || more) throw new Error('It is not one event.');
  return event;
}

const linesOf = (data: Record<string, unknown>, entries = {}) =>
  eventOf(data, entries).description.split('\n');

test('only what happens has events, in every collection', () => {
  for (const collection of collections) {
    const ref = `${collection.name}/x`;
    const isDated = getShape(collection).properties?.start !== undefined;
    const model = createTestModel({ [ref]: isDated ? { start: '2026-06-20' } : {} });
    const entry = getEntry(model, ref);
    expect(listCalendarEvents(model, entry).length > 0, ref).toBe(collection.nature === 'occurrence');
  }
});

describe('what stays the same, and what grows', () => {
  test('a renamed entry keeps its first UID', () => {
    expect(eventOf({}).uid).toBe('events/x@mostovi.example');
    expect(eventOf({ redirectFrom: ['/events/first/'] }).uid).toBe('events/first@mostovi.example');
  });

  test.each([
    [{}, 0, '2026-06-19T22:00:00Z'],
    [{ published: '2026-01-10' }, 0, '2026-01-09T23:00:00Z'],
    [{ updated: '2026-05-02' }, 9618, '2026-05-01T22:00:00Z'],
    [{ published: '2026-01-10', updated: '2026-05-03' }, 9619, '2026-05-02T22:00:00Z'],
    [{ updated: '1999' }, 0, '1998-12-31T23:00:00Z'],
  ])('%j: revision %i of %s', (data, sequence, stamp) => {
    expect(eventOf(data)).toMatchObject({ sequence, stamp });
  });
});

describe('whether it takes place', () => {
  const NEW = { 'events/new': { title: 'The new one', start: '2026-09' } };

  test.each([
    [{}, 'CONFIRMED', 'x'],
    [{ status: 'planned' }, 'TENTATIVE', 'x'],
    [{ status: 'postponed', formerly: '2026-05-04' }, 'TENTATIVE', 'x'],
    [{ status: 'moved', formerly: '2026-05-04' }, 'CONFIRMED', 'x'],
    [{ status: 'cancelled' }, 'CANCELLED', 'Cancelled: x'],
    [{ status: 'moved', movedTo: 'events/new' }, 'CANCELLED', 'Moved: x'],
    [{ status: 'postponed', movedTo: 'events/new' }, 'CANCELLED', 'Postponed: x'],
    [{ movedTo: 'events/new' }, 'CANCELLED', 'Moved: x'],
  ])('%j: %s', (data, status, summary) => {
    expect(eventOf(data, NEW)).toMatchObject({ status, summary });
  });

  test('a postponed event has its former date and a link to its new entry', () => {
    expect(linesOf({ status: 'moved', formerly: '2026-05-04', movedTo: 'events/new' }, NEW)).toEqual([
      'What it is.',
      '',
      'Status: Moved',
      'Announced for: 4 May 2026',
      'Takes place as: The new one, September 2026, https://mostovi.example/events/new/',
      '',
      'https://mostovi.example/events/x/',
    ]);
  });

  test('an entry that is not published gives it neither name nor address', () => {
    const draft = { 'events/new': { title: 'The new one', draft: true } };
    expect(linesOf({ movedTo: 'events/new' }, draft)).toEqual([
      'What it is.',
      '',
      'https://mostovi.example/events/x/',
    ]);
  });

  test('only an event with hours marks time as busy', () => {
    const hours = { start: '2026-06-20 18:00', end: '2026-06-20 20:00', timeZone: 'Europe/Belgrade' };
    expect(eventOf(hours).isBusy).toBe(true);
    expect(eventOf({ ...hours, status: 'cancelled' }).isBusy).toBe(false);
    expect(eventOf({ ...hours, end: undefined }).isBusy).toBe(false);
    expect(eventOf({}).isBusy).toBe(false);
  });
});

describe('where it is', () => {
  test.each([
    [{ venue: 'Hall', city: 'nis' }, 'Hall, Niš, Serbia', { lat: 43.32, lon: 21.9 }],
    [{ city: ['nis', 'pirot'] }, 'Niš, Pirot, Serbia', undefined],
    [{ city: 'nis', place: { name: 'Elsewhere' } }, 'Niš, Serbia; Elsewhere', undefined],
    [{ city: 'prishtina' }, 'Prishtina, Kosovo*', { lat: 42.67, lon: 21.17 }],
    [{ country: 'RS' }, 'Serbia', undefined],
    [{ online: true }, 'Online', undefined],
    [{ city: 'nis', online: true }, 'Niš, Serbia, Online', { lat: 43.32, lon: 21.9 }],
    [{ countries: ['RS', 'ME', 'MK'] }, undefined, undefined],
    [{}, undefined, undefined],
  ])('%j: %s', (data, location, geo) => {
    const event = eventOf(data);
    expect([event.location, event.geo]).toEqual([location, geo]);
  });

  test('a name with a mark has its note', () => {
    expect(linesOf({ city: 'prishtina' })[2]).toMatch(/^\* This designation/);
    expect(linesOf({ city: 'nis' })[2]).toBe('https://mostovi.example/events/x/');
  });
});

test('a description says whose time it is, the series, and how to register', () => {
  expect(
    linesOf({
      start: '2026-06-20 18:00',
      timeZone: 'Asia/Tbilisi',
      series: { of: { name: 'Talks' }, number: 3 },
      registration: { url: 'https://www.example.org/register', deadline: '2026-06-10', who: ['Cities'] },
      sessions: [{ title: 'Tea', start: '2026-06-20 19:00' }],
    }),
  ).toEqual([
    'What it is.',
    '',
    'When: 20 June 2026, 18:00, Tbilisi time',
    'Tea: 20 June 2026, 19:00, Tbilisi time',
    'Series: Talks, number 3',
    'Registration: until 10 June 2026; Cities; https://www.example.org/register',
    '',
    'https://mostovi.example/events/x/',
  ]);
});

test('of a call, the deadline', () => {
  const [event, ...rest] = eventsOf({
    kind: 'open-call',
    start: '2026-05',
    end: '2026-06-30 17:00',
    timeZone: 'Asia/Tbilisi',
    sessions: [{ start: '2026-06-01' }, { start: '2026-06-02' }],
  });
  expect(rest).toEqual([]);
  expect(event).toMatchObject({ summary: 'Deadline: x', start: '2026-06-30T13:00:00Z', status: 'CONFIRMED' });
  expect(event?.description).toContain('When: until 30 June 2026, 17:00, Tbilisi time');
  expect(eventsOf({ kind: 'open-call', start: '2026-06-20' })).toEqual([]);
});

test('categories are the kind and the topics', () => {
  const model = createTestModel(
    { 'events/x': { kind: 'forum', start: '2026-06-20', topics: ['smart-cities'] } },
    { topics: [{ id: 'smart-cities', label: 'Smart cities' }] },
  );
  const [event] = listCalendarEvents(model, getEntry(model, 'events/x'));
  expect(event?.categories).toEqual(['Forum', 'Smart cities']);
});

describe('sessions', () => {
  const DAYS = { start: '2026-06-20', end: '2026-06-22' };
  const titlesOf = (data: Record<string, unknown>) => eventsOf(data).map(({ summary }) => summary);

  test('that reach from the first day to the last are events of their own', () => {
    const sessions = [{ title: 'First', start: '2026-06-20' }, { start: '2026-06-22' }];
    expect(eventsOf({ ...DAYS, sessions })).toMatchObject([
      { uid: 'events/x/1@mostovi.example', summary: 'x: First', start: '2026-06-20', end: '2026-06-21' },
      { uid: 'events/x/2@mostovi.example', summary: 'x: Part 2', start: '2026-06-22', end: '2026-06-23' },
    ]);
    expect(titlesOf({ start: '2026-06', sessions })).toEqual(['x: First', 'x: Part 2']);
    expect(titlesOf({ ...DAYS, sessions, status: 'cancelled' })).toEqual([
      'Cancelled: x: First',
      'Cancelled: x: Part 2',
    ]);
  });

  test.each([
    ['one', [{ start: '2026-06-20', end: '2026-06-22' }]],
    ['some of the days', [{ start: '2026-06-20' }, { start: '2026-06-21' }]],
    ['one not dated to the day', [{ start: '2026-06-20' }, { start: '2026-06' }, { start: '2026-06-22' }]],
  ])('that are %s leave the whole as it is', (_what, sessions) => {
    expect(titlesOf({ ...DAYS, sessions })).toEqual(['x']);
  });

  test('in another place have only their own venue', () => {
    const sessions = [
      { start: '2026-06-20' },
      { start: '2026-06-21', city: 'pirot' },
      { start: '2026-06-22', place: { name: 'London', country: 'GB' }, venue: 'Tower' },
    ];
    const events = eventsOf({ ...DAYS, venue: 'Hall', city: 'nis', sessions });
    expect(events.map(({ location, geo }) => [location, geo?.lon])).toEqual([
      ['Hall, Niš, Serbia', 21.9],
      ['Pirot, Serbia', 22.59],
      ['Tower, London, United Kingdom', undefined],
    ]);
  });
});
