import { expect, test } from 'vitest';
import { compareNames, compareNamesIn } from './collation.ts';

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

test.each(['sr-Latn-RS', 'bs-BA'])(
  'in %s, letters with a sign follow those without, and two letters may be one',
  (locale) => {
    const names = [
      'Ljig',
      'Čačak',
      'Lučani',
      'Cetinje',
      'Ćuprija',
      'Dunav',
      'Džep',
      'Njeguši',
      'Novi Sad',
      'Đakovica',
      'Loznica',
    ];
    expect(names.sort(compareNamesIn({ words: { locale } }))).toEqual([
      'Cetinje',
      'Čačak',
      'Ćuprija',
      'Dunav',
      'Džep',
      'Đakovica',
      'Loznica',
      'Lučani',
      'Ljig',
      'Novi Sad',
      'Njeguši',
    ]);
  },
);
