import { expect, test } from 'vitest';
import { markWords, rankByName } from './matches.ts';

test('what bears the name comes before what mentions it, whatever the spelling', () => {
  const results = [
    { title: 'The agenda of Niš' },
    { title: 'ICT Cluster Bulgaria', names: 'ИКТ Клъстер|Nis' },
    { title: 'Niš', names: 'Ниш' },
    { title: 'Nišava' },
  ];
  const titles = rankByName(results, 'nis', (result) => result).map(({ title }) => title);
  expect(titles).toEqual(['ICT Cluster Bulgaria', 'Niš', 'The agenda of Niš', 'Nišava']);
});

test('words that the query begins are marked', () => {
  expect(markWords('Lazar Džamić, speaker', 'dzam')).toEqual([
    { text: 'Lazar', isMatch: false },
    { text: ' ', isMatch: false },
    { text: 'Džamić', isMatch: true },
    { text: ', ', isMatch: false },
    { text: 'speaker', isMatch: false },
  ]);
});

test('a text without a match is told apart', () => {
  expect(markWords('Nothing here', 'Pirot')).toBeUndefined();
});
