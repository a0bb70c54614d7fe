import { expect, test } from 'vitest';
import { compareNames } from './collation.ts';

test('names stand in the order of the alphabet, whatever accents and capitals they have', () => {
  const names = ['Zagreb', 'Šabac', 'skopje', 'Čačak', 'Cetinje', 'Đakovica'];
  expect(names.sort(compareNames)).toEqual(['Čačak', 'Cetinje', 'Đakovica', 'Šabac', 'skopje', 'Zagreb']);
});

test('numbers are compared by value', () => {
  expect(['Forum 10', 'Forum 9', 'Forum 2018'].sort(compareNames)).toEqual([
    'Forum 9',
    'Forum 10',
    'Forum 2018',
  ]);
});

test('names that differ in accents and capitals alone are equal', () => {
  expect(compareNames('ČAČAK', 'cacak')).toBe(0);
});
