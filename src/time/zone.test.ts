import { describe, expect, test } from 'vitest';
import { isTimeZone, toDay } from './zone.ts';

describe('a time zone', () => {
  test.each([
    'Europe/Belgrade',
    'Europe/Sofia',
    'Asia/Tbilisi',
    'America/Port-au-Prince',
    'America/Argentina/Buenos_Aires',
    'UTC',
  ])('%s is one', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  test.each([
    ['a city alone', 'Belgrade'],
    ['a place that is none', 'Europe/Atlantis'],
    ['in small letters', 'europe/belgrade'],
    ['an abbreviation', 'CET'],
    ['an offset', '+01:00'],
    ['with a space', 'Europe/Belgrade '],
    ['a path', '../Europe/Belgrade'],
    ['nothing', ''],
  ])('%s is none: %j', (_, name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});

describe('the day of an instant', () => {
  test.each([
    ['2026-06-01T21:59:59Z', 'Europe/Belgrade', '2026-06-01'],
    ['2026-06-01T22:00:00Z', 'Europe/Belgrade', '2026-06-02'],
    ['2026-12-31T22:59:59Z', 'Europe/Belgrade', '2026-12-31'],
    ['2026-12-31T23:00:00Z', 'Europe/Belgrade', '2027-01-01'],
    ['2026-12-31T23:00:00Z', 'UTC', '2026-12-31'],
    ['2026-12-31T23:00:00Z', 'America/New_York', '2026-12-31'],
    ['2026-01-01T10:00:00Z', 'Pacific/Kiritimati', '2026-01-02'],
    ['2026-01-01T10:00:00Z', 'Pacific/Pago_Pago', '2025-12-31'],
    // The nights on which the clock goes back and forward.
    ['2026-10-24T22:30:00Z', 'Europe/Belgrade', '2026-10-25'],
    ['2026-10-25T22:59:59Z', 'Europe/Belgrade', '2026-10-25'],
    ['2026-03-28T22:59:59Z', 'Europe/Belgrade', '2026-03-28'],
  ])('%s in %s is %s', (instant, zone, day) => {
    expect(toDay(new Date(instant), zone)).toBe(day);
  });

  test('throws for a zone that is none', () => {
    expect(() => toDay(new Date(0), 'Europe/Atlantis')).toThrow(RangeError);
  });
});
