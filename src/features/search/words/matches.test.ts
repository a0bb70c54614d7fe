import { expect, test } from 'vitest';
import { toKeys } from './cut.ts';
import { countMet, markWords } from './matches.ts';

test('words that the query begins are marked, in any script', () => {
  expect(markWords('Lazar Džamić, speaker', toKeys('џам'))).toEqual([
    { text: 'Lazar ', isMatch: false },
    { text: 'Džamić', isMatch: true },
    { text: ', speaker', isMatch: false },
  ]);
});

test('a text without a match is one part', () => {
  expect(markWords('Nothing here', toKeys('Pirot'))).toEqual([{ text: 'Nothing here', isMatch: false }]);
});

test('each word of a query is met once', () => {
  expect(countMet('Hubs of Niš, and hubs of Pirot', toKeys('hub Ниш Zagreb'))).toBe(2);
});

test('a word with a hyphen is met without it', () => {
  expect(countMet('For start-ups', toKeys('startups'))).toBe(1);
});
