import { describe, expect, test } from 'vitest';
import { fold, toWords } from './fold.ts';

describe('fold', () => {
  test.each([
    ['Niš', 'nis'],
    ['Lazar DŽAMIĆ', 'lazar dzamic'],
    ['Đorđije', 'dordije'],
    ['Bistrița', 'bistrita'],
    ['Korçë', 'korce'],
    ['ИКТ Клъстер', 'икт клъстер'],
    ['Αθήνα', 'αθηνα'],
  ])('%s → %s', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });
});

test('words leave out what stands between them', () => {
  expect(toWords('ICT Clusters’ Meeting (2016), Niš')).toEqual(['ict', 'clusters', 'meeting', '2016', 'nis']);
});
