import { describe, expect, test } from 'vitest';
import { formatIsoDate } from './iso.ts';

describe('a date for machines', () => {
  test.each([
    ['2018', '2018'],
    ['2018-03', '2018-03'],
    ['2018-01-19', '2018-01-19'],
    ['2018~', undefined],
    ['2018-03~', undefined],
    ['in spring', undefined],
  ])('is as exact as it is known: %s', (text, date) => {
    expect(formatIsoDate(text, 'Europe/Belgrade')).toBe(date);
  });

  test.each([
    ['2026-06-20 18:00', 'Europe/Athens', '2026-06-20T18:00:00+03:00'],
    ['2026-01-20 18:00', 'Europe/Athens', '2026-01-20T18:00:00+02:00'],
    ['2026-06-20 18:00', 'UTC', '2026-06-20T18:00:00+00:00'],
    ['2026-06-20 18:00', 'Asia/Kolkata', '2026-06-20T18:00:00+05:30'],
    // Skipped by the clock change, so 03:30.
    ['2026-03-29 02:30', 'Europe/Belgrade', '2026-03-29T03:30:00+02:00'],
    // The first of the two.
    ['2026-10-25 02:30', 'Europe/Belgrade', '2026-10-25T02:30:00+02:00'],
  ])('of a local time has the offset of its zone then: %s, %s', (text, timeZone, date) => {
    expect(formatIsoDate(text, timeZone)).toBe(date);
  });
});
