import { describe, expect, test } from 'vitest';
import { findTypo, toNameWord } from './typos.ts';

const names = ['Sarajevo', 'Beograd', 'Zagreb', 'Tuzla', 'Nova', 'Šumen', 'Pirot', 'Pilot'].map(toNameWord);
const find = (typed: string) => findTypo(typed, names)?.word;

describe('one slip', () => {
  test.each([
    ['Sarajevp', 'Sarajevo'],
    ['Sarjevo', 'Sarajevo'],
    ['Sarrajevo', 'Sarajevo'],
    ['Sraajevo', 'Sarajevo'],
    ['arajevo', 'Sarajevo'],
    ['Београт', 'Beograd'],
    ['Tuxla', 'Tuzla'],
    ['Shunen', 'Šumen'],
  ])('%s is %s', (typed, meant) => {
    expect(find(typed)).toBe(meant);
  });

  test.each(['Sarajepv0', 'Sreajvo', 'Zag', 'Zgrb', 'xyz'])('%s is no name', (typed) => {
    expect(find(typed)).toBeUndefined();
  });

  test('of two, the one with the same first letter', () => {
    expect(findTypo('Zovi', ['Novi', 'Zova'].map(toNameWord))?.word).toBe('Zova');
  });
});
