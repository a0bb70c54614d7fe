import { expect, test } from 'vitest';
import { findNearest } from './nearest.ts';

const words = ['a', 'callout', 'figure', 'gallery', 'title', 'tone'];

test.each([
  ['calout', 'callout'],
  ['Figure', 'figure'],
  ['gallrey', 'gallery'],
  ['titel', 'title'],
  ['ton', 'tone'],
  ['zzzzzz', undefined],
  ['x', undefined],
  ['', undefined],
])('%s is nearest to %s', (word, nearest) => {
  expect(findNearest(word, words)).toBe(nearest);
});
