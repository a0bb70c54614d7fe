import { expect, test } from 'vitest';
import { collectGarbage } from './small-heap.ts';

test('what is no longer used is free', async () => {
  const used = { text: 'used' };
  const [kept, dropped] = [new WeakRef(used), new WeakRef({ text: 'dropped' })];
  await collectGarbage();
  expect(dropped.deref()).toBeUndefined();
  expect(kept.deref()).toBe(used);
});
