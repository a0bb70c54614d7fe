import { expect, test } from 'vitest';
import { foldName } from './spelling.ts';

test.each([
  ['Biljana Šćepanović', 'Биљана Шћепановић'],
  ['Đorđe Uzorak', 'DJORDJE  Uzorak'],
  ['Nikolas Paradeigmatidis', 'Νικόλας Παραδειγματίδης'],
  ['Ana-Marija Primer', 'Ana Marija  PRIMER'],
  ['Ana Primer', 'Ana Primer\u00A0'],
])('%s and %s are one name', (left, right) => {
  expect(foldName(left)).toBe(foldName(right));
  expect(foldName(left)).not.toBe('');
});

test.each([
  ['Ana Peters', 'Ana Peter'],
  ['Ana Primer', 'Primer Ana'],
  ['Ana Primer', 'Anna-Lena Primer'],
])('%s and %s are two', (left, right) => {
  expect(foldName(left)).not.toBe(foldName(right));
});

test('a name in a script of its own stays', () => {
  expect(foldName('王 小明')).toBe('王 小明');
});
