import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { TestSpecification, Vitest } from 'vitest/node';
import { LONGEST, LongFirst } from './long-first.ts';

test('every file of the list exists', () => {
  expect(LONGEST.filter((file) => !existsSync(file))).toEqual([]);
});

test('the files of the list come first, in its order', async () => {
  const config = { sequence: { groupOrder: 0 }, isolate: false };
  const toSpecification = (file: string) =>
    ({ moduleId: `/project/${file}`, project: { name: 'site', config } }) as TestSpecification;
  const vitest = { cache: { getTestSpecificationResult: () => undefined } } as unknown as Vitest;
  const files = ['tests/site/a.test.ts', ...LONGEST, 'tests/site/b.test.ts'].map(toSpecification).reverse();
  const sorted = await new LongFirst(vitest).sort(files);
  expect(sorted.map(({ moduleId }) => moduleId).slice(0, LONGEST.length)).toEqual(
    LONGEST.map((file) => `/project/${file}`),
  );
  expect(sorted).toHaveLength(files.length);
});
