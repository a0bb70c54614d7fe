import { expect, test } from 'vitest';
import { BytesWriter } from '#features/search/index/bytes-writer.ts';
import { BytesReader } from './bytes-reader.ts';
import { packShare, SHARES } from './index-files.ts';

test('what is written is read', () => {
  const writer = new BytesWriter();
  const numbers = [0, 1, 127, 128, 300, 16_383, 16_384, 1_000_000, 4_294_967_295];
  for (const number of numbers) writer.number(number);
  writer.text('Чачак, Čačak');
  writer.ascending([0, 3, 3, 500]);
  writer.bytes(Uint8Array.from({ length: 100_000 }, (_, at) => at));
  const bytes = writer.take();
  expect(bytes.length).toBeGreaterThan(100_000);
  const reader = new BytesReader(bytes);
  expect(numbers.map(() => reader.number())).toEqual(numbers);
  expect(reader.text()).toBe('Чачак, Čačak');
  expect([...reader.ascending()]).toEqual([0, 3, 3, 500]);
  expect(reader.bytes(100_000)[99_999]).toBe(99_999 % 256);
});

test('a share of a text is kept to within 9 %, and none as none', () => {
  for (const share of [0.02, 0.33, 1, 1.5, 10, 240, 5000]) {
    const kept = SHARES[packShare(share)] ?? 0;
    expect(Math.abs(kept / share - 1), String(share)).toBeLessThan(0.095);
  }
  expect(SHARES[packShare(0)]).toBe(0);
  expect(SHARES[packShare(1e-9)]).toBeGreaterThan(0);
});
