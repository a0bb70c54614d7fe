import { expect, test } from 'vitest';
import { listMutants, pickMutants } from './mutate.ts';

const SOURCE = `import { x } from './x.ts';
const isLarge = (count: number) => count > 2 && count !== 9;
const label = 'a' + 'b';
`;

test('one change at a time: comparisons, conditions and numbers, and no text', () => {
  const changed = listMutants(SOURCE).map(({ start, end, text }) => [SOURCE.slice(start, end), text]);
  expect(changed).toEqual([
    ['&&', '||'],
    ['>', '<='],
    ['2', '3'],
    ['!==', '==='],
    ['9', '10'],
  ]);
});

test('fewer are spread over the whole file', () => {
  const picked = pickMutants(listMutants(SOURCE), 2).map(({ text }) => text);
  expect(picked).toEqual(['||', '3']);
});
