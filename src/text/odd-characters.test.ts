import { expect, test } from 'vitest';
import { listOddCharacters } from './odd-characters.ts';

test.each([
  ['a\uFFFEb', 'control'],
  ['a\uFDD0b', 'control'],
  ['a\u{1FFFF}b', 'control'],
  ['a\u0007b', 'control'],
  ['a\u202Eb', 'direction'],
  ['a\u200Bb', 'invisible'],
  ['a\uFFFDb', 'lost'],
  ['a\uD800b', 'lost'],
])('%j has a character that is odd: %s', (text, kind) => {
  expect(listOddCharacters(text)).toMatchObject([{ index: 1, kind }]);
});
