import { expect, test } from 'vitest';
import { listIndexWords, listJoinedLetters } from './index-words.ts';

test.each([
  ['Niš,', { nis: 1 }],
  ['start-ups', { start: 2, ups: 2, startup: 1 }],
  ['ICTHub', { ict: 2, hub: 2, ictub: 1 }],
  ['R&D', { r: 2, d: 2, rd: 1 }],
  ['4.0.', { 4: 2, 0: 2, 40: 1 }],
  ['C++', { cplusplus: 1, c: 1 }],
  ['world’s', { vorld: 1 }],
  ['of', {}],
  ['WHO', { vho: 1 }],
  ['—', {}],
])('%s', (token, keys) => {
  expect(Object.fromEntries(listIndexWords(token).map(({ key, share }) => [key, share]))).toEqual(keys);
});

test('letters that stand alone one after the other are one word, too', () => {
  expect(listJoinedLetters('The R & D of a U S A (B)'.split(' '))).toEqual([
    { key: 'rd', place: 1 },
    { key: 'usab', place: 6 },
  ]);
});
