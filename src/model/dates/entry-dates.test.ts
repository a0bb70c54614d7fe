import { describe, expect, test } from 'vitest';
import { siteLanguage } from '#i18n/words.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import { findEntryDate, findTimeOf, findWarning } from './entry-dates.ts';

const model = createTestModel(
  {
    'events/forum': { start: '2018-01-18', end: '2018-01-19' },
    'events/evening': { start: '2018-01-18 18:00', timeZone: 'Europe/Athens' },
    'events/off': { start: '2026-09-01', status: 'cancelled' },
    'events/ahead': { start: '2026-09-01' },
    'events/planned': { start: '2026-09-01', status: 'planned' },
    'projects/begun': { start: '2018' },
    'hubs/lab': { founded: '2018' },
  },
  { buildDate: '2026-06-15' },
);
const entryOf = (ref: string) => getEntry(model, ref);

describe('when an entry is', () => {
  test.each([
    ['events/forum', '18–19 January 2018'],
    ['events/evening', '18 January 2018, 18:00, Athens time'],
    ['projects/begun', 'from 2018'],
    ['hubs/lab', undefined],
  ])('%s: %s', (ref, text) => {
    expect(findEntryDate(siteLanguage, entryOf(ref))?.text).toBe(text);
  });
});

test('other times that an entry names are on its own clock', () => {
  const time = findTimeOf(siteLanguage, entryOf('events/evening'), { start: '2018-01-11 18:00' });
  expect(time?.text).toBe('11 January 2018, 18:00, Athens time');
  expect(time?.clock?.instants).toEqual(['2018-01-11T16:00:00Z']);
  expect(findTimeOf(siteLanguage, entryOf('events/forum'), {})).toBeUndefined();
});

test('a warning says what is off, and nothing that changes with the day', () => {
  expect(findWarning(model, entryOf('events/off'))).toBe('Cancelled');
  expect(findWarning(model, entryOf('events/ahead'))).toBeUndefined();
  expect(findWarning(model, entryOf('events/planned'))).toBeUndefined();
});
