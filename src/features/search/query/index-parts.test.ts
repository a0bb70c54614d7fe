import { expect, test } from 'vitest';
import { listPartsOf } from './index-parts.ts';

const FIRSTS = ['alb', 'bel', 'nid', 'nik', 'nis', 'pir'];

test.each([
  ['a word in the middle of a part', 'beta', [1]],
  ['the first word of a part', 'nik', [3]],
  ['what is before all', 'aa', []],
  ['what is behind all', 'zagreb', [5]],
  ['the beginning of words in the next part, too', 'be', [0, 1]],
  ['two letters: few parts', 'ni', [1, 2]],
  ['the beginning of all words', 'alb', [0]],
])('%s', (_what, asked, parts) => {
  expect(listPartsOf(FIRSTS, asked)).toEqual(parts);
});

test('of three letters all parts with words that begin so', () => {
  expect(listPartsOf(['ni', 'nisa', 'nisb', 'nisc', 'no'], 'nis')).toEqual([0, 1, 2, 3]);
});
