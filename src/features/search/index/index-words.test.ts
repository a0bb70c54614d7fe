import { expect, test } from 'vitest';
import { collectGarbage } from '#build/bundle/small-heap.ts';
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

test('of a page whose words are known nothing else stays in memory', async () => {
  const [pages, bytes] = [1000, 40_000];
  await collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for (let page = 0; page < pages; page += 1) {
    const text = `${'a'.repeat(bytes)} neighbourhood${page}`;
    listIndexWords(text.slice(bytes + 1));
  }
  await collectGarbage();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan((pages * bytes) / 2);
});
