import { describe, expect, test } from 'vitest';
import { createTestModel, getEntry } from '#tests/content.ts';
import { createSharedArticle, createThing } from './things.ts';

type Data = Record<string, unknown>;

const cities = {
  'cities/nis': { kind: 'city', title: 'Niš', country: 'RS' },
  'cities/sofia': { kind: 'city', title: 'Sofia', country: 'BG' },
};

function tell(data: Data, entries: Record<string, Data> = {}): Data {
  const model = createTestModel({ ...cities, ...entries, 'events/it': { kind: 'forum', ...data } });
  return createThing(model, getEntry(model, 'events/it')) as unknown as Data;
}

describe('the status of an event', () => {
  test.each([
    ['certain', { start: '2026-05-01' }, 'EventScheduled'],
    ['not confirmed', { start: '2026-05-01', status: 'planned' }, undefined],
    ['cancelled', { start: '2026-05-01', status: 'cancelled' }, 'EventCancelled'],
    ['put off to nobody knows when', { status: 'postponed', formerly: '2026-05-01' }, 'EventPostponed'],
    ['put off', { start: '2026-09', status: 'postponed' }, 'EventPostponed'],
    [
      'put off to a day',
      { start: '2026-09-01', status: 'postponed', formerly: '2026-05-01' },
      'EventRescheduled',
    ],
    ['moved to a day', { start: '2026-09-01', status: 'moved', formerly: '2026-05-01' }, 'EventRescheduled'],
    ['moved to another house', { start: '2026-09-01', status: 'moved' }, undefined],
    ['without a date', {}, undefined],
  ])('that is %s', (_what, data, status) => {
    expect(tell(data).status).toBe(status);
  });

  test('says for when it was announced', () => {
    expect(tell({ status: 'postponed', formerly: '2026-05-01' }).previousStart).toBe('2026-05-01');
    expect(tell({ start: '2026-09-01', formerly: '2026-05-01', status: 'cancelled' })).not.toHaveProperty(
      'previousStart',
    );
  });

  test('with an entry for the new day has that day', () => {
    const moved = { start: '2026-05-01', status: 'moved', movedTo: 'events/next' };
    const next = { 'events/next': { kind: 'forum', start: '2026-09-01', end: '2026-09-02' } };
    expect(tell(moved, next)).toMatchObject({
      start: '2026-09-01',
      end: '2026-09-02',
      previousStart: '2026-05-01',
      status: 'EventRescheduled',
    });
    const hidden = { 'events/next': { kind: 'forum', start: '2026-09-01', draft: true } };
    expect(tell(moved, hidden)).toMatchObject({ start: '2026-05-01' });
    expect(tell(moved, hidden)).not.toHaveProperty('status');
  });
});

describe('how one can be there', () => {
  test.each([
    ['over the internet', { online: true }, 'OnlineEventAttendanceMode', 0],
    ['both', { online: true, city: 'nis' }, 'MixedEventAttendanceMode', 1],
    ['there alone', { online: false, city: 'nis' }, 'OfflineEventAttendanceMode', 1],
    ['not said', { city: 'nis' }, undefined, 1],
    ['somewhere in a country, or not', { online: true, country: 'RS' }, undefined, 1],
  ])('%s', (_what, data, attendance, places) => {
    const thing = tell(data);
    expect(thing.attendance).toBe(attendance);
    expect(thing.locations).toHaveLength(places);
    expect('virtual' in thing).toBe('online' in data && data.online === true);
  });
});

describe('where it is', () => {
  test('a house in a city', () => {
    expect(tell({ city: 'nis', venue: 'Town hall' }).locations).toEqual([
      {
        type: 'Place',
        name: 'Town hall',
        locality: 'Niš',
        country: 'RS',
        within: { type: 'City', name: 'Niš', href: '/cities/nis/' },
      },
    ]);
  });

  test('a house in one of two cities is in neither', () => {
    const names = (tell({ city: ['nis', 'sofia'], venue: 'Town hall' }).locations as Data[]).map(
      ({ name }) => name,
    );
    expect(names).toEqual(['Niš', 'Sofia']);
  });

  test('a house in a country, and a house nobody knows where', () => {
    expect(tell({ country: 'RS', venue: 'Town hall' }).locations).toEqual([
      { type: 'Place', name: 'Town hall', country: 'RS' },
    ]);
    expect(tell({ venue: 'Town hall' }).locations).toEqual([{ type: 'Place', name: 'Town hall' }]);
  });
});

describe('who takes part', () => {
  test('a city acts by its administration, which is no place', () => {
    const { organizers } = tell({ roles: [{ who: 'cities/nis', as: 'organiser' }] });
    expect(organizers).toEqual([{ type: 'Organization', name: 'Niš' }]);
  });

  test('one with two roles of the same name is named once', () => {
    const fund = { name: 'A Fund' };
    const { funders } = tell({
      roles: [
        { who: fund, as: 'funder', strand: 'A' },
        { who: fund, as: 'funder' },
      ],
    });
    expect(funders).toEqual([{ type: 'Organization', name: 'A Fund' }]);
  });
});

test('an organisation is a member of what it names and of what names it', () => {
  const model = createTestModel({
    'projects/net': {
      kind: 'network',
      title: 'Net',
      roles: [
        { who: 'clusters/it', as: 'member' },
        { who: 'clusters/it', as: 'partner' },
      ],
    },
    'clusters/it': { field: 'ict', networks: ['projects/net', { name: 'Another' }] },
  });
  expect(createThing(model, getEntry(model, 'clusters/it'))).toMatchObject({
    memberOf: [
      { type: 'Organization', name: 'Net', href: '/projects/net/' },
      { type: 'Organization', name: 'Another' },
    ],
  });
});

test('what is shared as an article has its days, its section and its topics', () => {
  const model = createTestModel(
    {
      'news/it': {
        date: '2026-05',
        published: '2026-05-02',
        updated: '2026-05-04',
        topics: ['open-data', 'other'],
      },
      'events/it': { kind: 'forum', start: '2026-05-01' },
    },
    { topics: [{ id: 'open-data', label: 'Open data' }] },
  );
  expect(createSharedArticle(model, getEntry(model, 'news/it'))).toEqual({
    published: '2026-05-02',
    modified: '2026-05-04',
    section: 'News',
    tags: ['Open data'],
  });
  expect(createSharedArticle(model, getEntry(model, 'events/it'))).toEqual({ section: 'Events', tags: [] });
});
