/** What is said of the date of an entry is the same on its page, in feeds, on cards and in calendars. */
import { expect, test } from 'vitest';
import { listCalendarEvents } from '#features/calendars/calendar-events.ts';
import { createEntryView } from '#features/entry/entry-page.ts';
import { listFeeds } from '#features/feeds/feeds.ts';
import { createCardView } from '#features/social-cards/card-view.ts';
import { createTeaserView } from '#model/entries/teaser.ts';
import { createPageCard } from '#model/page/page-card.ts';
import { createTestModel, getEntry } from './content.ts';

const DATE = '18 January 2027, 18:00–20:30, Athens time';
const FORMER_DATE = '11 January 2027, 17:00, Athens time';
const STATUS = 'Postponed';

const model = createTestModel(
  {
    'events/forum': {
      title: 'Forum',
      start: '2027-01-18 18:00',
      end: '2027-01-18 20:30',
      timeZone: 'Europe/Athens',
      status: 'postponed',
      formerly: '2027-01-11 17:00',
      published: '2026-06-01',
    },
  },
  { buildDate: '2026-06-15' },
);
const entry = getEntry(model, 'events/forum');

test('pages, lists, feeds and cards have one date and one warning', () => {
  const page = createEntryView(model, entry);
  const teaser = createTeaserView(model, entry);
  const article = listFeeds(model)[0]?.items[0]?.article;
  const card = createCardView(model, entry);
  expect(page.date?.text).toBe(DATE);
  expect([teaser.date, article?.date]).toEqual([page.date, page.date]);
  expect(card.detail).toContain(DATE);
  expect(createPageCard(model, entry).alt).toContain(DATE);
  expect(page.statuses?.map(({ text }) => text)).toEqual([STATUS]);
  expect([article?.warning, card.warning]).toEqual([STATUS, STATUS]);
  expect(createPageCard(model, entry).alt).toContain(STATUS);
});

test('the facts of a page are the lines of a calendar', () => {
  const { facts } = createEntryView(model, entry);
  const [event] = listCalendarEvents(model, entry);
  const lines = facts.flatMap(({ label, values }) =>
    values.map((value) => `${label}: ${'text' in value ? value.text : ''}`),
  );
  const dates = [`When: ${DATE}`, `Status: ${STATUS}`, `Announced for: ${FORMER_DATE}`];
  expect(lines).toEqual(expect.arrayContaining(dates));
  expect(event?.description.split('\n')).toEqual(expect.arrayContaining(dates));
});
