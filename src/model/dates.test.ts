import { describe, expect, test } from 'vitest';
import { toDateView, toSpanView } from './dates.ts';

/** Spaces of other widths, which the runtime sets around dashes, as plain ones. */
const read = <V extends { text: string } | undefined>(view: V) =>
  view && { ...view, text: view.text.replace(/\s/g, ' ') };

const timeZone = 'Europe/Belgrade';

describe('a date in words', () => {
  test.each([
    ['2018-01-19', '19 January 2018', '2018-01-19'],
    ['2018-01', 'January 2018', '2018-01'],
    ['2018', '2018', '2018'],
    ['1999-12-31', '31 December 1999', '1999-12-31'],
  ])('%s is %s', (date, text, datetime) => {
    expect(toDateView(date)).toEqual({ text, datetime });
  });

  test.each([
    ['2014~', 'about 2014'],
    ['2014-05~', 'about May 2014'],
    ['2014-05-09~', 'about 9 May 2014'],
  ])('%s is %s, and no machine is told more', (date, text) => {
    expect(toDateView(date)).toEqual({ text });
  });

  test('what is no date stays as it was written', () => {
    expect(toDateView('soon')).toEqual({ text: 'soon' });
  });
});

describe('a span in words', () => {
  test.each([
    ['a day', { start: '2018-01-19' }, '19 January 2018', '2018-01-19'],
    ['the same day', { start: '2018-01-19', end: '2018-01-19' }, '19 January 2018', '2018-01-19'],
    ['days of a month', { start: '2018-01-19', end: '2018-01-21' }, '19–21 January 2018'],
    ['days of two months', { start: '2018-01-30', end: '2018-02-02' }, '30 January – 2 February 2018'],
    ['days of two years', { start: '2018-12-30', end: '2019-01-02' }, '30 December 2018 – 2 January 2019'],
    ['a month', { start: '2018-01' }, 'January 2018', '2018-01'],
    ['months', { start: '2018-01', end: '2018-03' }, 'January – March 2018'],
    ['years', { start: '2018', end: '2020' }, '2018 – 2020'],
    ['a year to a month', { start: '2018', end: '2020-05' }, '2018 – May 2020'],
    ['about a year to another', { start: '2014~', end: '2016' }, 'about 2014 – 2016'],
    ['a deadline', { end: '2018-03-01' }, 'until 1 March 2018'],
    ['some time in months', { within: '2021-09/2021-10' }, 'some time in September – October 2021'],
    ['some time in one month', { within: '2021-09/2021-09' }, 'some time in September 2021'],
    [
      'a time',
      { start: '2018-01-19 18:00', timeZone },
      '19 January 2018, 18:00, Belgrade time',
      '2018-01-19T18:00',
    ],
    [
      'hours of a day',
      { start: '2018-01-19 18:00', end: '2018-01-19 20:30', timeZone },
      '19 January 2018, 18:00–20:30, Belgrade time',
      '2018-01-19T18:00',
    ],
    [
      'hours over midnight',
      { start: '2018-01-19 22:00', end: '2018-01-20 02:00', timeZone },
      '19 January 2018, 22:00 – 20 January 2018, 02:00, Belgrade time',
    ],
    [
      'a deadline on the clock',
      { end: '2018-03-01 23:59', timeZone },
      'until 1 March 2018, 23:59, Belgrade time',
    ],
    [
      'a zone of two words',
      { start: '2018-01-19 18:00', timeZone: 'America/Argentina/Buenos_Aires' },
      '19 January 2018, 18:00, Buenos Aires time',
      '2018-01-19T18:00',
    ],
    ['a zone without a clock', { start: '2018-01-19', timeZone }, '19 January 2018', '2018-01-19'],
    ['a clock without a zone', { start: '2018-01-19 18:00' }, '19 January 2018, 18:00', '2018-01-19T18:00'],
  ])('%s', (_, span, text, datetime?: string) => {
    expect(read(toSpanView(span))).toEqual(datetime === undefined ? { text } : { text, datetime });
  });

  test('is nothing where nothing is known', () => {
    expect(toSpanView({})).toBeUndefined();
    expect(toSpanView({ timeZone })).toBeUndefined();
  });

  test.each([
    [{ start: '2018-05' }, 'from May 2018'],
    [{ start: '2018~' }, 'from about 2018'],
    [{ end: '2020' }, 'until 2020'],
    [{ start: '2018', end: '2020' }, '2018 – 2020'],
  ])('of a project that runs: %j is %s', (span, text) => {
    expect(read(toSpanView(span, true))).toEqual({ text });
  });

  test('names the day that the editor wrote, whatever the zone of the machine', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      expect(toSpanView({ start: '2018-01-01 00:30', timeZone: zone })?.datetime).toBe('2018-01-01T00:30');
      expect(toSpanView({ start: '2018-01-01 00:30', timeZone: zone })?.text).toContain(
        '1 January 2018, 00:30',
      );
    }
  });
});
