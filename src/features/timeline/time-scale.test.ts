import { describe, expect, test } from 'vitest';
import { siteLanguage } from '#i18n/words.ts';
import { addDays, countDays, createScale, listTicks } from './time-scale.ts';

describe('a line of time', () => {
  test('runs from its first day to the end of its last', () => {
    const scale = createScale('2018-01-01', '2018-01-10');
    expect(scale.toPlace('2018-01-01')).toBe(0);
    expect(scale.toPlace('2018-01-06')).toBe(0.5);
    expect(scale.toEnd('2018-01-10')).toBe(1);
    expect(scale.toEnd('2018-01-01')).toBe(0.1);
  });

  test('of one day has that day', () => {
    const scale = createScale('2018-01-01', '2018-01-01');
    expect([scale.toPlace('2018-01-01'), scale.toEnd('2018-01-01')]).toEqual([0, 1]);
  });

  test('knows leap days and summer time: every day is as long as the others', () => {
    expect(countDays('2024-01-01', '2024-12-31')).toBe(366);
    expect(countDays('2018-03-24', '2018-03-26')).toBe(3);
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2018-01-01', -1)).toBe('2017-12-31');
  });
});

describe('ticks', () => {
  const texts = (first: string, last: string, most: number) =>
    listTicks(siteLanguage, first, last, most).map(({ text }) => text);

  test('stand on first days of months, of quarters, of years', () => {
    expect(texts('2017-12-22', '2018-03-31', 5)).toEqual(['Jan 2018', 'Feb 2018', 'Mar 2018']);
    expect(texts('2020-06-15', '2021-11-30', 7)).toEqual([
      'Jul 2020',
      'Oct 2020',
      'Jan 2021',
      'Apr 2021',
      'Jul 2021',
      'Oct 2021',
    ]);
    expect(texts('2014-06-01', '2018-03-31', 5)).toEqual(['2015', '2016', '2017', '2018']);
    expect(texts('2004-01-01', '2030-12-31', 7)).toEqual(['2005', '2010', '2015', '2020', '2025', '2030']);
  });

  test.each([
    ['2018-01-01', '2018-01-31'],
    ['2017-12-22', '2018-03-31'],
    ['2014-06-01', '2018-03-31'],
    ['2004-01-01', '2030-12-31'],
    ['1900-01-01', '2100-12-31'],
  ])('are never more than there is room for, and never outside: %s to %s', (first, last) => {
    for (const most of [4, 7]) {
      const ticks = listTicks(siteLanguage, first, last, most);
      expect(ticks.length).toBeLessThanOrEqual(most);
      for (const { at } of ticks) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThan(1);
      }
    }
  });

  test('stand as close as there is room for, from months to half centuries', () => {
    // Two months, ten years, fifty years: the ticks that fit exactly.
    expect(texts('2020-01-01', '2020-12-31', 6)).toEqual([
      'Jan 2020',
      'Mar 2020',
      'May 2020',
      'Jul 2020',
      'Sep 2020',
      'Nov 2020',
    ]);
    expect(texts('1950-01-01', '2000-12-31', 6)).toEqual(['1950', '1960', '1970', '1980', '1990', '2000']);
    expect(texts('1900-01-01', '2100-12-31', 5)).toEqual(['1900', '1950', '2000', '2050', '2100']);
  });

  test('begin with the first day where that is one', () => {
    expect(listTicks(siteLanguage, '2018-01-01', '2018-03-31', 4)[0]).toEqual({ at: 0, text: 'Jan 2018' });
  });
});
