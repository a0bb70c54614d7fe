import { afterEach, expect, test, vi } from 'vitest';
import { batchChanges } from './batch-changes.ts';

afterEach(() => vi.useRealTimers());

test('files that change one after the other are reported together, once it is quiet', () => {
  vi.useFakeTimers();
  const reported: string[] = [];
  const note = batchChanges(60, (files) => reported.push([...files].join(' ')));
  note('hubs/a.md');
  vi.advanceTimersByTime(50);
  note('hubs/a.md');
  note('hubs/b.md');
  vi.advanceTimersByTime(50);
  expect(reported).toEqual([]);
  vi.advanceTimersByTime(10);
  note('hubs/c.md');
  vi.runAllTimers();
  expect(reported).toEqual(['hubs/a.md hubs/b.md', 'hubs/c.md']);
});
