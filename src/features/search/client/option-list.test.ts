import { expect, test } from 'vitest';
import { findNextOption } from './option-list.ts';

test.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 1, 2],
  ['ArrowDown', 2, -1],
  ['ArrowUp', -1, 2],
  ['ArrowUp', 0, -1],
  ['Home', 2, 0],
  ['End', 0, 2],
])('of three options %s leads from %d to %d', (key, active, expected) => {
  expect(findNextOption(key, active, 3)).toBe(expected);
});

test('Home and End are the field’s own until an option is active; letters always are', () => {
  expect(findNextOption('Home', -1, 3)).toBeUndefined();
  expect(findNextOption('End', -1, 3)).toBeUndefined();
  expect(findNextOption('a', 1, 3)).toBeUndefined();
});

test('an empty list has no keys', () => {
  expect(findNextOption('ArrowDown', -1, 0)).toBeUndefined();
});
