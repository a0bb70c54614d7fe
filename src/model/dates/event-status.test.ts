import { describe, expect, test } from 'vitest';
import { createTestModel, getEntry } from '#tests/content.ts';
import { findStatuses, isAhead } from './event-status.ts';

const BUILD_DATE = '2026-06-15';

function createEntry(ref: string, data: Record<string, unknown>) {
  const model = createTestModel(
    { [ref]: data, 'events/other': { start: '2027' } },
    { buildDate: BUILD_DATE },
  );
  return [model, getEntry(model, ref)] as const;
}

const statesOf = (data: Record<string, unknown>, isOwnPage = false) =>
  findStatuses(...createEntry('events/a', { kind: 'meeting', ...data }), isOwnPage);

/** The status on the day of the build. */
const saidOf = (data: Record<string, unknown>, isOwnPage = false) =>
  statesOf(data, isOwnPage)
    ?.filter(({ isHidden }) => !isHidden)
    .map(({ text }) => text)
    .join();

const timeZone = 'Europe/Athens';

describe('on 15 June 2026, an event', () => {
  test.each([
    ['of yesterday', { start: '2026-06-14' }, undefined],
    ['of today', { start: '2026-06-15' }, 'Under way'],
    ['of tomorrow', { start: '2026-06-16' }, 'Coming'],
    ['since yesterday, to tomorrow', { start: '2026-06-14', end: '2026-06-16' }, 'Under way'],
    ['to today', { start: '2026-06-14', end: '2026-06-15' }, 'Under way'],
    ['of this evening', { start: '2026-06-15 18:00', timeZone }, 'Coming'],
    ['of this midnight', { start: '2026-06-14 23:00', end: '2026-06-15 02:00', timeZone }, 'Under way'],
    ['of last month', { start: '2026-05' }, undefined],
    ['of next month', { start: '2026-07' }, 'Coming'],
    // It is unknown whether it is upcoming, so there is no status.
    ['some time in this month', { within: '2026-06/2026-06' }, ''],
    ['some time in this year', { start: '2026' }, ''],
    ['some time in last year', { within: '2025-01/2025-12' }, undefined],
    ['that is cancelled', { start: '2026-06-16', status: 'cancelled' }, 'Cancelled'],
    ['that was postponed', { start: '2026-06-01', status: 'postponed' }, 'Postponed'],
    ['that was moved', { start: '2026-06-16', status: 'moved' }, 'Moved'],
    ['that was planned', { start: '2018-01-19', status: 'planned' }, undefined],
    ['that is planned', { start: '2026-07', status: 'planned' }, 'Coming'],
  ])('%s', (_, data, said) => {
    expect(saidOf(data)).toBe(said);
  });

  test('that is past says so on its own page', () => {
    expect(saidOf({ start: '2026-06-14' }, true)).toBe('Past');
    expect(saidOf({ start: '2018' }, true)).toBe('Past');
    expect(saidOf({ start: '2026-06-16' }, true)).toBe('Coming');
  });

  test('knows what will be said, and from when', () => {
    expect(statesOf({ start: '2026-06-20 18:00', end: '2026-06-20 21:30', timeZone })).toEqual([
      { text: 'Coming', tone: 'open', until: '2026-06-20T15:00:00Z' },
      {
        text: 'Under way',
        tone: 'open',
        from: '2026-06-20T15:00:00Z',
        until: '2026-06-20T18:30:00Z',
        isHidden: true,
      },
      { text: 'Past', tone: 'past', from: '2026-06-20T18:30:00Z', isHidden: true },
    ]);
  });

  test('of which only the months are known is never said to be under way', () => {
    expect(statesOf({ within: '2026-08/2026-09' })).toEqual([
      { text: 'Coming', tone: 'open', until: '2026-07-31T22:00:00Z' },
      { text: 'Past', tone: 'past', from: '2026-09-30T22:00:00Z', isHidden: true },
    ]);
  });

  test.each([
    ['with its deadline today', { end: '2026-06-15' }, 'Open'],
    ['with its deadline tomorrow', { start: '2026-05-01', end: '2026-06-16' }, 'Open'],
    ['with its deadline yesterday', { end: '2026-06-14' }, 'Closed'],
    ['that opens tomorrow', { start: '2026-06-16', end: '2026-07-16' }, 'Coming'],
    ['that is cancelled', { end: '2026-07-16', status: 'cancelled' }, 'Cancelled'],
    [
      'whose registration has the deadline',
      { start: '2026-06-01', registration: { deadline: '2026-06-14' } },
      'Closed',
    ],
  ])('of kind open-call %s', (_, data, said) => {
    expect(saidOf({ kind: 'open-call', ...data })).toBe(said);
  });

  test('and nothing else is coming: a project, an article, a hub', () => {
    for (const [ref, data] of [
      ['projects/a', { start: '2026-07' }],
      ['news/a', { date: '2026-07' }],
      ['hubs/a', { founded: '2026-07' }],
    ] as const) {
      expect(findStatuses(...createEntry(ref, data))).toBeUndefined();
      expect(isAhead(...createEntry(ref, data))).toBe(false);
    }
  });
});
