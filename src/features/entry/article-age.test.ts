import { expect, test } from 'vitest';
import { site } from '#site.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import { findArticleAge } from './article-age.ts';

const ageOf = (ref: string, data: Record<string, unknown>) => {
  const model = createTestModel({ [ref]: data }, { buildDate: '2026-06-01' });
  return findArticleAge(model, getEntry(model, ref));
};

test('an article of long ago says that it is old', () => {
  expect(site.newsOldAfterMonths).toBe(12);
  expect(ageOf('news/x', { date: '2018-01-19' })).toEqual({
    text: 'This is from 19 January 2018. What it says may have changed since.',
  });
});

test('an article of this year will say so from its next year on', () => {
  expect(ageOf('news/x', { date: '2026-05-10' })).toMatchObject({
    from: '2027-05-09T22:00:00Z',
    isHidden: true,
  });
  // Only the year is known: it may mean its last day.
  expect(ageOf('news/x', { date: '2025' })?.isHidden).toBe(true);
});

test('nothing but news is old', () => {
  expect(ageOf('events/x', { start: '2018-01-19' })).toBeUndefined();
  expect(ageOf('hubs/x', { founded: '2008' })).toBeUndefined();
});
