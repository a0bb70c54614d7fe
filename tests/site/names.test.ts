import { expect, inject, test } from 'vitest';
import { typeNames } from '#tests/typed-names.ts';

test.each(inject('sites'))('$name: who types a name finds what bears it first', async ({ dir }) => {
  const { names, wrong } = await typeNames(dir);
  expect(names).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});
