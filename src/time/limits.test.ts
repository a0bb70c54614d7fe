import { describe, expect, test } from 'vitest';
import { formatOffsetTime, getLimits, getNextDay, getStartOfDay, toInstant } from './limits.ts';

describe('the instant of a local time', () => {
  test.each([
    ['2026-06-20', '18:00', 'Europe/Athens', '2026-06-20T15:00:00Z'],
    ['2026-01-20', '18:00', 'Europe/Athens', '2026-01-20T16:00:00Z'],
    ['2026-06-18', '17:00', 'Asia/Tbilisi', '2026-06-18T13:00:00Z'],
    ['2026-06-18', '00:30', 'Asia/Tokyo', '2026-06-17T15:30:00Z'],
    ['2026-12-31', '20:00', 'America/New_York', '2027-01-01T01:00:00Z'],
    // Skipped: the clock changes from 02:00 to 03:00.
    ['2026-03-29', '02:30', 'Europe/Belgrade', '2026-03-29T01:30:00Z'],
    // Repeated: first at +02:00, then at +01:00.
    ['2026-10-25', '02:30', 'Europe/Belgrade', '2026-10-25T00:30:00Z'],
    ['2026-10-25', '03:00', 'Europe/Belgrade', '2026-10-25T02:00:00Z'],
  ])('%s %s in %s is %s', (day, time, zone, instant) => {
    expect(toInstant(day, time, zone)).toBe(instant);
  });

  test('throws for what is none', () => {
    expect(() => toInstant('2026-02-30', '10:00', 'UTC')).toThrow(RangeError);
    expect(() => toInstant('2026-02-03', '10:00', 'Europe/Atlantis')).toThrow(RangeError);
  });
});

test.each([
  ['2026-06-20', '18:00', 'Europe/Athens', '2026-06-20T18:00+03:00'],
  ['2026-03-29', '02:30', 'Europe/Belgrade', '2026-03-29T03:30+02:00'],
  ['2026-10-25', '02:30', 'Europe/Belgrade', '2026-10-25T02:30+02:00'],
  ['2026-06-20', '18:00', 'UTC', '2026-06-20T18:00+00:00'],
])('%s %s in %s has its offset: %s', (day, time, zone, written) => {
  expect(formatOffsetTime(day, time, zone)).toBe(written);
});

test('a day begins when its clock says so, also where midnight was skipped', () => {
  expect(getStartOfDay('2026-06-01', 'Europe/Belgrade')).toBe('2026-05-31T22:00:00Z');
  // On this day, the clock of Beirut changes from 00:00 to 01:00.
  expect(getStartOfDay('2026-03-29', 'Asia/Beirut')).toBe('2026-03-28T22:00:00Z');
  expect(getNextDay('2024-02-28')).toBe('2024-02-29');
  expect(getNextDay('2026-12-31')).toBe('2027-01-01');
});

describe('the limits of a span', () => {
  test.each([
    [
      'hours',
      { start: '2026-06-20 18:00', end: '2026-06-20 21:30', timeZone: 'Europe/Athens' },
      ['2026-06-20T15:00:00Z', '2026-06-20T15:00:00Z', '2026-06-20T18:30:00Z'],
    ],
    [
      'a night',
      { start: '2026-06-20 22:00', end: '2026-06-21 02:00', timeZone: 'Europe/Athens' },
      ['2026-06-20T19:00:00Z', '2026-06-20T19:00:00Z', '2026-06-20T23:00:00Z'],
    ],
    [
      'an hour without an end: until the day is over',
      { start: '2026-06-20 18:00', timeZone: 'Europe/Athens' },
      ['2026-06-20T15:00:00Z', '2026-06-20T15:00:00Z', '2026-06-20T21:00:00Z'],
    ],
    [
      'a day',
      { start: '2026-06-20' },
      ['2026-06-19T22:00:00Z', '2026-06-19T22:00:00Z', '2026-06-20T22:00:00Z'],
    ],
    [
      'the day of 25 hours',
      { start: '2026-10-25' },
      ['2026-10-24T22:00:00Z', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z'],
    ],
    [
      'days',
      { start: '2026-06-20', end: '2026-06-22' },
      ['2026-06-19T22:00:00Z', '2026-06-19T22:00:00Z', '2026-06-22T22:00:00Z'],
    ],
    [
      'a month: begun for sure on its last day',
      { start: '2026-06' },
      ['2026-05-31T22:00:00Z', '2026-06-29T22:00:00Z', '2026-06-30T22:00:00Z'],
    ],
    [
      'some time within two months: never begun for sure',
      { within: '2026-06/2026-07' },
      ['2026-05-31T22:00:00Z', '2026-07-31T22:00:00Z', '2026-07-31T22:00:00Z'],
    ],
    ['a deadline', { end: '2026-06-30 17:00', timeZone: 'Asia/Tbilisi' }, ['', '', '2026-06-30T13:00:00Z']],
    ['a last day', { end: '2026-06-30' }, ['', '', '2026-06-30T22:00:00Z']],
  ])('of %s', (_, span, [first, begun, over]) => {
    expect(getLimits(span, 'Europe/Belgrade')).toEqual({ first, begun, over });
  });

  test('are not known where nothing is', () => {
    expect(getLimits({}, 'UTC')).toBeUndefined();
    expect(getLimits({ timeZone: 'Europe/Belgrade' }, 'UTC')).toBeUndefined();
    expect(getLimits({ within: 'soon' }, 'UTC')).toBeUndefined();
  });
});

test('an end at midnight is the instant at which the next day begins', () => {
  const span = { start: '2027-12-31 20:00', end: '2028-01-01 00:00', timeZone: 'Europe/Belgrade' };
  expect(getLimits(span, 'UTC')).toEqual({
    first: '2027-12-31T19:00:00Z',
    begun: '2027-12-31T19:00:00Z',
    over: '2027-12-31T23:00:00Z',
  });
  expect(getLimits({ ...span, start: '2027-12-31' }, 'UTC')?.over).toBe('2027-12-31T23:00:00Z');
  expect(toInstant('2027-12-31', '24:00', 'Europe/Belgrade')).toBe('2027-12-31T23:00:00Z');
  expect(formatOffsetTime('2027-12-31', '24:00', 'Europe/Belgrade')).toBe('2028-01-01T00:00+01:00');
});
