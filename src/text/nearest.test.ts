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

test('a long word with three mistakes of any kind is found', () => {
  const mistakes: ((word: string, at: number) => string)[] = [
    (word, at) => `${word.slice(0, at)}ž${word.slice(at)}`,
    (word, at) => word.slice(0, at) + word.slice(at + 1),
    (word, at) => `${word.slice(0, at)}ž${word.slice(at + 1)}`,
    (word, at) =>
      word.slice(0, at) +
      word
        .slice(at, at + 2)
        .split('')
        .toReversed()
        .join('') +
      word.slice(at + 2),
  ];
  const word = 'municipality';
  for (const first of mistakes) {
    for (const second of mistakes) {
      for (const third of mistakes) {
        const wrong = third(second(first(word, 1), 5), 9);
        expect([wrong, findNearest(wrong, ['city', word, 'community'])]).toEqual([wrong, word]);
      }
    }
  }
});
