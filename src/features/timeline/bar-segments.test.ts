import { describe, expect, test } from 'vitest';
import type { Span } from '#time/moment.ts';
import { listBarSegments } from './bar-segments.ts';

const show = (span: Span, duration?: string) =>
  listBarSegments(span, duration).map(({ look, first, last }) => `${look} ${first} ${last}`);

describe('a span of time is drawn', () => {
  test('solid from day to day', () => {
    expect(show({ start: '2018-01-19', end: '2018-03-02' })).toEqual(['known 2018-01-19 2018-03-02']);
    const eve = { start: '2027-12-31 20:00', end: '2028-01-01 00:00' };
    expect(show(eve)).toEqual(['known 2027-12-31 2027-12-31']);
  });

  test('open where only the month or the year is known', () => {
    expect(show({ start: '2018-01-19', end: '2018-03' })).toEqual([
      'known 2018-01-19 2018-03-01',
      'open 2018-03-01 2018-03-31',
    ]);
    expect(show({ start: '2014', end: '2016' })).toEqual([
      'open 2014-01-01 2014-12-31',
      'known 2014-12-31 2016-01-01',
      'open 2016-01-01 2016-12-31',
    ]);
  });

  test('broken where the date is about', () => {
    expect(show({ start: '2014~', end: '2016-05-01' })).toEqual([
      'about 2014-01-01 2014-12-31',
      'known 2014-12-31 2016-05-01',
    ]);
    expect(show({ start: '2016-05-01', end: '2016-06-01~' })[1]).toBe('about 2016-06-01 2016-06-01');
  });

  test('fading where an end is not recorded', () => {
    expect(show({ start: '2021-04-26' })).toEqual(['fade-out 2021-04-26 2021-04-26']);
    expect(show({ start: '2014' })).toEqual(['open 2014-01-01 2014-12-31', 'fade-out 2014-12-31 2014-12-31']);
    expect(show({ end: '2020-05' })).toEqual(['fade-in 2020-05-01 2020-05-01', 'open 2020-05-01 2020-05-31']);
  });

  test('open as a whole where nothing in between is certain', () => {
    expect(show({ start: '2018', end: '2018-03' })).toEqual(['open 2018-01-01 2018-03-31']);
    expect(show({ start: '2018', end: '2018~' })).toEqual(['about 2018-01-01 2018-12-31']);
    expect(show({ within: '2021-09/2021-10' })).toEqual(['open 2021-09-01 2021-10-31']);
    expect(show({ start: '2018-01-19', end: '2018-01-19' })).toEqual(['known 2018-01-19 2018-01-19']);
  });

  test.each([
    ['2020-09-28', '2 years', 'about 2022-09-01 2022-09-30'],
    ['2025-01-01', '4 years', 'about 2028-12-01 2028-12-31'],
    ['2015-12-01', '6 months', 'about 2016-05-01 2016-05-31'],
    ['2022-07', '2.5 years', 'about 2025-01-01 2025-01-31'],
    ['2022', '1 month', 'about 2023-01-01 2023-01-31'],
  ])('from %s for %s until about then', (start, duration, end) => {
    expect(show({ start }, duration).at(-1)).toBe(end);
  });

  test('by its end rather than its length where both are known', () => {
    expect(show({ start: '2015-12-01', end: '2016-05-31' }, '2 years')).toEqual([
      'known 2015-12-01 2016-05-31',
    ]);
    expect(show({ start: '2015-12-01' }, '4 hours')).toEqual(['fade-out 2015-12-01 2015-12-01']);
  });

  test('not at all without a date', () => {
    expect(show({})).toEqual([]);
    expect(show({}, '2 years')).toEqual([]);
  });
});
