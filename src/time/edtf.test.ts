import { describe, expect, test } from 'vitest';
import { daysInMonth, parseDate, parseInterval } from './edtf.ts';

describe('a date', () => {
  test.each([
    ['2018-01-19', 'day', '2018-01-19', '2018-01-19'],
    ['2018-02', 'month', '2018-02-01', '2018-02-28'],
    ['2020-02', 'month', '2020-02-01', '2020-02-29'],
    ['2018-12', 'month', '2018-12-01', '2018-12-31'],
    ['2018', 'year', '2018-01-01', '2018-12-31'],
    ['1389', 'year', '1389-01-01', '1389-12-31'],
  ])('%s is known to the %s: from %s to %s', (text, precision, first, last) => {
    expect(parseDate(text)).toEqual({ precision, approximate: false, first, last });
  });

  test.each(['2014~', '2014-05~', '2014-05-09~'])('%s is about, and covers the same days', (text) => {
    expect(parseDate(text)).toEqual({ ...parseDate(text.slice(0, -1)), approximate: true });
  });

  test.each(['2000-02-29', '2016-02-29', '2020-02-29', '2024-02-29'])('%s is a leap day', (text) => {
    expect(parseDate(text)?.first).toBe(text);
  });

  test.each([
    ['no leap day in a common year', '2019-02-29'],
    ['no leap day in most hundreds', '1900-02-29'],
    ['no 31 February', '2026-02-31'],
    ['no 31 April', '2018-04-31'],
    ['no 32 January', '2018-01-32'],
    ['no day nought', '2018-01-00'],
    ['no month nought', '2018-00'],
    ['no 13th month', '2018-13'],
    ['no 13th month with a day', '2018-13-01'],
    ['no single digits', '2018-1-1'],
    ['no two-digit years', '18-01-19'],
    ['no five-digit years', '12018'],
    ['no day first', '19.01.2018'],
    ['no slashes', '2018/01/19'],
    ['no words', 'January 2018'],
    ['no clock', '2018-01-19 18:00'],
    ['no zone', '2018-01-19Z'],
    ['no other marks of doubt', '2018?'],
    ['no tilde in front', '~2018'],
    ['no tilde twice', '2018~~'],
    ['no hyphen at the end', '2018-'],
    ['no spaces around', ' 2018'],
    ['no line break behind', '2018\n'],
    ['no other digits', '２０１８'],
    ['not nothing', ''],
  ])('there is %s: %j', (_, text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

test('months have their days, in leap years too', () => {
  const days = Array.from({ length: 12 }, (_, index) => daysInMonth(2018, index + 1));
  expect(days).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect(daysInMonth(2016, 2)).toBe(29);
});

describe('an interval', () => {
  test('is two dates in order', () => {
    expect(parseInterval('2021-09/2021-10')).toEqual({
      start: parseDate('2021-09'),
      end: parseDate('2021-10'),
    });
  });

  test.each(['2021-09/2021-09', '2021-09-21/2021-09', '2021/2021-03', '2014~/2016'])(
    '%s can be: its dates overlap, or follow each other',
    (text) => {
      expect(parseInterval(text)).toBeDefined();
    },
  );

  test.each([
    ['in the wrong order', '2021-10/2021-09'],
    ['in the wrong order, of days', '2021-09-02/2021-09-01'],
    ['of one date', '2021-09'],
    ['of three dates', '2021-09/2021-10/2021-11'],
    ['without an end', '2021-09/'],
    ['without a start', '/2021-09'],
    ['open', '2021-09/..'],
    ['of a day that is none', '2021-02-01/2021-02-30'],
    ['with spaces', '2021-09 / 2021-10'],
  ])('is none %s: %j', (_, text) => {
    expect(parseInterval(text)).toBeUndefined();
  });
});

test.each(['0025', '0999-12-31', '9999-12-31', '3000-01~'])(
  '%s is a year that calendars can’t tell',
  (text) => {
    expect(parseDate(text)).toBeUndefined();
  },
);

test.each(['1000-01-01', '2999-12-31'])('%s is one that they can', (text) => {
  expect(parseDate(text)?.first).toBe(text);
});
