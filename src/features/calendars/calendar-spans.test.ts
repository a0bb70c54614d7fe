import { expect, test } from 'vitest';
import { createCalendarSpan, createDeadlineSpan } from './calendar-spans.ts';

const timeZone = 'Asia/Tbilisi';

test.each([
  ['a day', { start: '2026-06-20' }, { start: '2026-06-20', end: '2026-06-21' }],
  ['days', { start: '2026-06-20', end: '2026-06-30' }, { start: '2026-06-20', end: '2026-07-01' }],
  [
    'hours',
    { start: '2026-06-20 18:00', end: '2026-06-20 21:30', timeZone },
    { start: '2026-06-20T14:00:00Z', end: '2026-06-20T17:30:00Z' },
  ],
  ['a moment', { start: '2026-06-20 18:00', timeZone }, { start: '2026-06-20T14:00:00Z' }],
  ['a time in the zone of the site', { start: '2026-06-20 18:00' }, { start: '2026-06-20T16:00:00Z' }],
  [
    'from a time until a day is over',
    { start: '2026-06-20 18:00', end: '2026-06-21', timeZone },
    { start: '2026-06-20T14:00:00Z', end: '2026-06-21T20:00:00Z' },
  ],
  [
    'from a time until midnight',
    { start: '2027-12-31 20:00', end: '2028-01-01 00:00', timeZone },
    { start: '2027-12-31T16:00:00Z', end: '2027-12-31T20:00:00Z' },
  ],
  [
    'from a day until midnight',
    { start: '2027-12-31', end: '2028-01-01 00:00', timeZone },
    { start: '2027-12-31', end: '2028-01-01' },
  ],
  [
    'from a day until a time',
    { start: '2026-06-20', end: '2026-06-21 12:00', timeZone },
    { start: '2026-06-20', end: '2026-06-22' },
  ],
])('%s', (_what, span, expected) => {
  expect(createCalendarSpan(span)).toEqual(expected);
});

test.each([
  { start: '2026-06' },
  { start: '2026' },
  { start: '2026-06-20~' },
  { start: '2026-06-20', end: '2026-07' },
  { start: '2026-06-20', end: '2026-06-22~' },
  { within: '2026-06-20/2026-06-25' },
  { end: '2026-06-20' },
  {},
])('not dated to the day: %j', (span) => {
  expect(createCalendarSpan(span)).toBeUndefined();
});

test('a duration gives an end; hours do not turn a day into one', () => {
  expect(createCalendarSpan({ start: '2026-06-20 18:00', timeZone }, '90 minutes')).toEqual({
    start: '2026-06-20T14:00:00Z',
    end: '2026-06-20T15:30:00Z',
  });
  expect(
    createCalendarSpan({ start: '2026-06-20 18:00', end: '2026-06-20 19:00', timeZone }, '4 hours')?.end,
  ).toBe('2026-06-20T15:00:00Z');
  expect(createCalendarSpan({ start: '2026-06-20 18:00', timeZone }, '2 days')).toEqual({
    start: '2026-06-20T14:00:00Z',
  });
  expect(createCalendarSpan({ start: '2026-06-20' }, '4 hours')?.end).toBe('2026-06-21');
});

test('a deadline is a moment, or a day', () => {
  expect(createDeadlineSpan({ start: '2026', end: '2026-06-30 17:00', timeZone })).toEqual({
    start: '2026-06-30T13:00:00Z',
  });
  expect(createDeadlineSpan({ end: '2026-06-30' })).toEqual({ start: '2026-06-30', end: '2026-07-01' });
  expect(createDeadlineSpan({ start: '2026-06-01', end: '2026-06' })).toBeUndefined();
  expect(createDeadlineSpan({ start: '2026-06-01' })).toBeUndefined();
});
