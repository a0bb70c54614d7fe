import { expect, test } from 'vitest';
import { toLetter, toLetterPath } from './a-to-z.ts';

test.each([
  ['Čačak', 'C', 'c'],
  ['banja Luka', 'B', 'b'],
  ['2code', '0-9', '0-9'],
  ['“Quoted”', '0-9', '0-9'],
  ['', '0-9', '0-9'],
  ['Đurđevo', 'Đ', 'u0110'],
  ['Чачак', 'Ч', 'u0427'],
  ['Αθήνα', 'Α', 'u0391'],
  ['ß', 'S', 's'],
  ['𐐀', '𐐀', 'u10400'],
])('%s stands under %s, at %s', (name, letter, path) => {
  expect(toLetter(name)).toBe(letter);
  expect(toLetterPath(letter)).toBe(path);
});
