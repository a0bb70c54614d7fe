import { describe, expect, test } from 'vitest';
import { siteLanguage } from '#i18n/words.ts';
import { createDateView, createSpanView, wrapDate } from './dates.ts';

/** Replaces the special spaces that the runtime puts around dashes. */
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
    expect(createDateView(siteLanguage, date)).toEqual({ text, datetime });
  });

  test.each([
    ['2014~', '2014', '2014'],
    ['2014-05~', 'May 2014', '2014-05'],
    ['2014-05-09~', '9 May 2014', '2014-05-09'],
  ])('%s is about %s, which stands outside of what a machine reads', (date, text, datetime) => {
    const parts = [{ text: 'about ' }, { text, datetime }];
    expect(createDateView(siteLanguage, date)).toEqual({ text: `about ${text}`, parts });
  });

  test('stands inside other words', () => {
    expect(wrapDate((words) => `Ended ${words}`, createDateView(siteLanguage, '2018-03'))).toEqual({
      text: 'Ended March 2018',
      parts: [{ text: 'Ended ' }, { text: 'March 2018', datetime: '2018-03' }],
    });
    expect(wrapDate((words) => `Ended ${words}.`, createDateView(siteLanguage, '2018~')).text).toBe(
      'Ended about 2018.',
    );
  });

  test('what is no date stays as it was written', () => {
    expect(createDateView(siteLanguage, 'soon')).toEqual({ text: 'soon' });
  });
});

describe('a span in words', () => {
  test.each([
    ['a day', { start: '2018-01-19' }, '19 January 2018', ['2018-01-19']],
    ['the same day', { start: '2018-01-19', end: '2018-01-19' }, '19 January 2018', ['2018-01-19']],
    [
      'days of a month',
      { start: '2018-01-19', end: '2018-01-21' },
      '19–21 January 2018',
      ['2018-01-19', '2018-01-21'],
    ],
    [
      'days of two months',
      { start: '2018-01-30', end: '2018-02-02' },
      '30 January – 2 February 2018',
      ['2018-01-30', '2018-02-02'],
    ],
    [
      'days of two years',
      { start: '2018-12-30', end: '2019-01-02' },
      '30 December 2018 – 2 January 2019',
      ['2018-12-30', '2019-01-02'],
    ],
    ['a month', { start: '2018-01' }, 'January 2018', ['2018-01']],
    ['the same month', { start: '2018-01', end: '2018-01' }, 'January 2018', ['2018-01']],
    ['months', { start: '2018-01', end: '2018-03' }, 'January – March 2018', ['2018-01', '2018-03']],
    ['years', { start: '2018', end: '2020' }, '2018 – 2020', ['2018', '2020']],
    ['a year to a month', { start: '2018', end: '2020-05' }, '2018 – May 2020', ['2018', '2020-05']],
    ['about a year to another', { start: '2014~', end: '2016' }, 'about 2014 – 2016', ['2014', '2016']],
    ['a deadline', { end: '2018-03-01' }, 'until 1 March 2018', ['2018-03-01']],
    [
      'some time in months',
      { within: '2021-09/2021-10' },
      'some time in September – October 2021',
      ['2021-09', '2021-10'],
    ],
    ['some time in one month', { within: '2021-09/2021-09' }, 'some time in September 2021', ['2021-09']],
    [
      'a time',
      { start: '2018-01-19 18:00', timeZone },
      '19 January 2018, 18:00, Belgrade time',
      ['2018-01-19T18:00+01:00'],
    ],
    [
      'hours of a day',
      { start: '2018-01-19 18:00', end: '2018-01-19 20:30', timeZone },
      '19 January 2018, 18:00–20:30, Belgrade time',
      ['2018-01-19T18:00+01:00', '2018-01-19T20:30+01:00'],
    ],
    [
      'hours over midnight',
      { start: '2018-01-19 22:00', end: '2018-01-20 02:00', timeZone },
      '19 January 2018, 22:00 – 20 January 2018, 02:00, Belgrade time',
      ['2018-01-19T22:00+01:00', '2018-01-20T02:00+01:00'],
    ],
    [
      'hours until midnight',
      { start: '2027-12-31 20:00', end: '2028-01-01 00:00', timeZone },
      '31 December 2027, 20:00–24:00, Belgrade time',
      ['2027-12-31T20:00+01:00', '2028-01-01T00:00+01:00'],
    ],
    [
      'a day until midnight',
      { start: '2027-12-31', end: '2028-01-01 00:00', timeZone },
      '31 December 2027',
      ['2027-12-31'],
    ],
    [
      'hours over the end of summer time',
      { start: '2026-10-25 02:30', end: '2026-10-25 03:30', timeZone },
      '25 October 2026, 02:30–03:30, Belgrade time',
      ['2026-10-25T02:30+02:00', '2026-10-25T03:30+01:00'],
    ],
    [
      'a day to a time',
      { start: '2018-01-19', end: '2018-01-20 14:00', timeZone },
      '19 January 2018 – 20 January 2018, 14:00, Belgrade time',
      ['2018-01-19', '2018-01-20T14:00+01:00'],
    ],
    [
      'a deadline on the clock',
      { end: '2018-03-01 23:59', timeZone },
      'until 1 March 2018, 23:59, Belgrade time',
      ['2018-03-01T23:59+01:00'],
    ],
    [
      'a zone of two words',
      { start: '2018-01-19 18:00', timeZone: 'America/Argentina/Buenos_Aires' },
      '19 January 2018, 18:00, Buenos Aires time',
      ['2018-01-19T18:00-03:00'],
    ],
    ['a zone without a clock', { start: '2018-01-19', timeZone }, '19 January 2018', ['2018-01-19']],
    ['a clock without a zone', { start: '2018-01-19 18:00' }, '19 January 2018, 18:00', ['2018-01-19T18:00']],
  ])('%s', (_, span, text, datetimes) => {
    const view = read(createSpanView(siteLanguage, span));
    expect(view?.text).toBe(text);
    const parts = view?.parts ?? [view];
    expect(parts.flatMap((part) => part?.datetime ?? [])).toEqual(datetimes);
    expect(read({ text: parts.map((part) => part?.text).join('') })?.text).toBe(text);
  });

  test('has the instants of its times, for other clocks', () => {
    expect(
      createSpanView(siteLanguage, { start: '2018-01-19 18:00', end: '2018-01-20', timeZone })?.clock,
    ).toEqual({
      instants: ['2018-01-19T17:00:00Z'],
      timeZone,
    });
    expect(createSpanView(siteLanguage, { start: '2018-01-19', timeZone })).not.toHaveProperty('clock');
    expect(createSpanView(siteLanguage, { start: '2018-01-19 18:00' })).not.toHaveProperty('clock');
  });

  test('is nothing where nothing is known', () => {
    expect(createSpanView(siteLanguage, {})).toBeUndefined();
    expect(createSpanView(siteLanguage, { timeZone })).toBeUndefined();
  });

  test.each([
    [{ start: '2018-05' }, 'from May 2018'],
    [{ start: '2018~' }, 'from about 2018'],
    [{ end: '2020' }, 'until 2020'],
    [{ start: '2018', end: '2020' }, '2018 – 2020'],
  ])('of a project that runs: %j is %s', (span, text) => {
    expect(read(createSpanView(siteLanguage, span, true))?.text).toBe(text);
  });

  test('names the day that the editor wrote, whatever the zone of the machine', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      expect(
        createSpanView(siteLanguage, { start: '2018-01-01 00:30', timeZone: zone })?.parts?.[0]?.datetime,
      ).toMatch(/^2018-01-01T00:30/);
      expect(createSpanView(siteLanguage, { start: '2018-01-01 00:30', timeZone: zone })?.text).toContain(
        '1 January 2018, 00:30',
      );
    }
  });
});
