import { expect, test, vi } from 'vitest';
import type { Entry } from '#entries/read-content.ts';

// Other files may have turned the cache on.
vi.resetModules();
const { enableMemo, memoizeByEntry } = await import('./memo.ts');

const createEntry = (file: string) => ({ file }) as Entry;

test('a single check caches nothing', () => {
  const ask = vi.fn(({ file }: Entry) => file);
  const keep = memoizeByEntry(ask);
  const entry = createEntry('a.md');
  expect([keep(entry), keep(entry)]).toEqual(['a.md', 'a.md']);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('an entry is asked once, another for itself', () => {
  enableMemo();
  const ask = vi.fn(({ file }: Entry) => file);
  const keep = memoizeByEntry(ask);
  const [first, second] = [createEntry('a.md'), createEntry('b.md')];
  expect([keep(first), keep(second), keep(first)]).toEqual(['a.md', 'b.md', 'a.md']);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('an empty answer is cached, too', () => {
  const ask = vi.fn(() => undefined);
  const keep = memoizeByEntry(ask);
  const entry = createEntry('a.md');
  expect([keep(entry), keep(entry)]).toEqual([undefined, undefined]);
  expect(ask).toHaveBeenCalledOnce();
});
