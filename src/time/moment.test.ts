import { describe, expect, test } from 'vitest';
import { parseDate } from './edtf.ts';
import { getDays, parseEnd, parseMoment } from './moment.ts';

describe('a moment', () => {
  test('is a local time', () => {
    expect(parseMoment('2017-12-22 18:00')).toEqual({ ...parseDate('2017-12-22'), time: '18:00' });
  });

  test.each(['2017-12-22 00:00', '2017-12-22 09:05', '2017-12-22 23:59'])('%s is on the clock', (text) => {
    expect(parseMoment(text)?.time).toBe(text.slice(-5));
  });

  test.each(['2018-01-19', '2018-01', '2018', '2014~'])('%s is a date as anywhere', (text) => {
    expect(parseMoment(text)).toEqual(parseDate(text));
  });

  test.each([
    ['at 24:00', '2017-12-22 24:00'],
    ['at 18:60', '2017-12-22 18:60'],
    ['at 9 without its nought', '2017-12-22 9:00'],
    ['with seconds', '2017-12-22 18:00:00'],
    ['with a T', '2017-12-22T18:00'],
    ['with an offset', '2017-12-22 18:00+01:00'],
    ['with a T and an offset', '2017-12-22T18:00+01:00'],
    ['in UTC', '2017-12-22 18:00Z'],
    ['with two spaces', '2017-12-22  18:00'],
    ['of single digits', '2018-1-1'],
    ['of single digits, on the clock', '2018-1-1 18:00'],
    ['on a day that is none', '2018-02-30 18:00'],
    ['in a month as a whole', '2017-12 18:00'],
    ['about', '2017-12-22 18:00~'],
    ['in words', 'tomorrow at 18:00'],
    ['of a clock alone', '18:00'],
  ])('is none %s: %j', (_, text) => {
    expect(parseMoment(text)).toBeUndefined();
  });
});

describe('the days of a span', () => {
  test.each([
    ['one day', { start: '2018-01-19' }, '2018-01-19', '2018-01-19'],
    ['several days', { start: '2018-01-19', end: '2018-01-21' }, '2018-01-19', '2018-01-21'],
    ['one month', { start: '2018-02' }, '2018-02-01', '2018-02-28'],
    ['months', { start: '2018-01', end: '2018-02' }, '2018-01-01', '2018-02-28'],
    ['a year to a month', { start: '2018', end: '2020-05' }, '2018-01-01', '2020-05-31'],
    [
      'hours',
      { start: '2018-01-19 18:00', end: '2018-01-20 02:00', timeZone: 'Europe/Belgrade' },
      '2018-01-19',
      '2018-01-20',
    ],
    ['a deadline alone', { end: '2018-03' }, '2018-03-01', '2018-03-31'],
    ['some time between', { within: '2021-09/2021-10' }, '2021-09-01', '2021-10-31'],
    ['about a year', { start: '2014~' }, '2014-01-01', '2014-12-31'],
  ])('of %s', (_, span, first, last) => {
    expect(getDays(span)).toEqual({ first, last });
  });

  test('are not known where nothing is', () => {
    expect(getDays({})).toBeUndefined();
    expect(getDays({ timeZone: 'Europe/Belgrade' })).toBeUndefined();
  });

  test('are not known where what stands there is no date', () => {
    expect(getDays({ start: 'soon' })).toBeUndefined();
    expect(getDays({ within: 'soon' })).toBeUndefined();
  });

  test('depend on nothing but the words: the same in every zone of a machine', () => {
    const zone = process.env.TZ;
    try {
      for (const machineZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Belgrade']) {
        process.env.TZ = machineZone;
        expect(getDays({ start: '2018-03-01 00:30', end: '2018-04' })).toEqual({
          first: '2018-03-01',
          last: '2018-04-30',
        });
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe('an end at midnight', () => {
  const parse = (start: string | undefined, end: string) =>
    parseEnd(end, start === undefined ? undefined : parseMoment(start));

  test.each([
    ['2027-12-31 20:00', '2028-01-01 00:00', '2027-12-31', '24:00'],
    [undefined, '2028-03-01 00:00', '2028-02-29', '24:00'],
    ['2027-12-31', '2028-01-01 00:00', '2027-12-31', undefined],
    ['2027-12-30', '2028-01-01 00:00', '2027-12-31', undefined],
    ['2028-01-01 00:00', '2028-01-01 00:00', '2028-01-01', '00:00'],
    ['2028-01-01', '2028-01-01 00:01', '2028-01-01', '00:01'],
  ])('of what began %s, %s, is on %s at %s', (start, end, day, time) => {
    const { first, last, time: clock } = parse(start, end) ?? {};
    expect([first, last, clock]).toEqual([day, day, time]);
  });

  test('is in the year and the day before', () => {
    expect(getDays({ start: '2027-12-31 20:00', end: '2028-01-01 00:00' })).toEqual({
      first: '2027-12-31',
      last: '2027-12-31',
    });
  });
});
