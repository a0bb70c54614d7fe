import { describe, expect, test } from 'vitest';
import { createTestModel, getEntry } from '#tests/content.ts';
import { formatPeriodStatus } from './period-status-text.ts';

function say(data: Record<string, unknown>, buildDate = '2026-06-15', ref = 'projects/p') {
  const model = createTestModel({ [ref]: data }, { buildDate });
  return formatPeriodStatus(model, getEntry(model, ref))?.text;
}

describe('the state of a project', () => {
  test.each([
    // over
    [{ start: '2018-01-19', end: '2018-03' }, 'Ended March 2018'],
    [{ end: '2018-03-30' }, 'Ended 30 March 2018'],
    [{ start: '2014', end: '2016~' }, 'Ended about 2016'],
    [{ start: '2026-01', end: '2026-06-14' }, 'Ended 14 June 2026'],
    [{ start: '2026-01', end: '2026-05' }, 'Ended May 2026'],
    // current
    [{ start: '2021', end: '2030' }, 'Running since 2021'],
    [{ start: '2021-09~', end: '2026-06-15' }, 'Running since about September 2021'],
    [{ start: '2026-06-15', end: '2027' }, 'Running since 15 June 2026'],
    // upcoming
    [{ start: '2027' }, 'Announced for 2027'],
    [{ start: '2026-06-16', end: '2027' }, 'Announced for 16 June 2026'],
    [{ start: '2027-03~' }, 'Announced for about March 2027'],
  ])('%j: %s', (data, words) => {
    expect(say(data)).toBe(words);
  });

  test.each([
    // the month is not over, so it may have ended or not
    [{ start: '2021', end: '2026' }, 'Ends 2026'],
    [{ start: '2021', end: '2026-06' }, 'Ends June 2026'],
    [{ end: '2030' }, 'Ends 2030'],
    [{ start: '2026', end: '2028' }, 'Ends 2028'],
    [{ start: '2026-06' }, 'Begins June 2026'],
    // the end is not recorded
    [{ start: '2014-06' }, 'Begun June 2014, end not recorded'],
    [{ start: '2014~' }, 'Begun about 2014, end not recorded'],
    [{ start: '2020-09-28', duration: '2 years' }, 'Begun 28 September 2020, for 2 years'],
  ])('says nothing that is not known: %j: %s', (data, words) => {
    expect(say(data)).toBe(words);
  });

  test('has the date in it for machines', () => {
    const model = createTestModel({ 'projects/p': { end: '2018-03' } });
    expect(formatPeriodStatus(model, getEntry(model, 'projects/p'))?.parts).toEqual([
      { text: 'Ended ' },
      { text: 'March 2018', datetime: '2018-03' },
    ]);
  });

  test('changes on the day behind the last, and on no other', () => {
    const data = { start: '2018-01-19', end: '2018-03' };
    expect(say(data, '2018-01-18')).toBe('Announced for 19 January 2018');
    expect(say(data, '2018-01-19')).toBe('Running since 19 January 2018');
    expect(say(data, '2018-03-01')).toBe('Running since 19 January 2018');
    expect(say(data, '2018-03-02')).toBe('Ends March 2018');
    expect(say(data, '2018-04-01')).toBe('Ended March 2018');
  });

  test('is none without a date, and none of what happens on a day', () => {
    expect(say({})).toBeUndefined();
    expect(say({ duration: '2 years' })).toBeUndefined();
    expect(say({ start: '2018' }, '2026-06-15', 'events/e')).toBeUndefined();
    expect(say({ founded: '2018' }, '2026-06-15', 'hubs/h')).toBeUndefined();
  });
});
