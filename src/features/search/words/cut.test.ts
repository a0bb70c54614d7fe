import { describe, expect, test } from 'vitest';
import { cutWords, listSearchedWords, toKeys } from './cut.ts';
import { toKey } from './fold.ts';
import { isStopWord, listNameWords, listQueryWords } from './stop-words.ts';

const toWritten = (words: readonly { written: string }[]) => words.map(({ written }) => written);

test('words leave out what stands between them', () => {
  expect(toKeys('ICT Clusters’ Meeting (2016), Niš')).toEqual(['ict', 'cluster', 'meting', '2016', 'nis']);
});

describe('words that signs hold together', () => {
  test.each([
    ['start-ups', ['start', 'ups']],
    ['R&D', ['R', 'D']],
    ['4.0', ['4', '0']],
    ['24/7', ['24', '7']],
    ['C++', ['C']],
    ['10–11', ['10', '11']],
    ['Niš', []],
    ['world’s', []],
  ])('%s', (text, pieces) => {
    const [word, ...others] = cutWords(text);
    expect(others).toEqual([]);
    expect(toWritten(word?.pieces ?? [])).toEqual(pieces);
  });

  test('have places in the text', () => {
    const text = 'In Niš: start-ups';
    for (const { written, index, pieces } of cutWords(text)) {
      for (const own of [{ written, index }, ...pieces]) {
        expect(text.slice(own.index)).toMatch(new RegExp(`^${own.written}`));
      }
    }
  });
});

describe('the words by which a text is looked for', () => {
  test.each([
    ['start-ups', ['start', 'ups']],
    ['R&D centre', ['R&D', 'centre']],
    ['R D centre', ['RD', 'centre']],
    ['R & D centre', ['RD', 'centre']],
    ['Industry 4.0', ['Industry', '4.0']],
    ['24/7', ['24/7']],
    ['d.o.o.', ['d.o.o']],
    ['e-mail', ['e-mail']],
    ['C++ and C#', ['C++', 'and', 'C#']],
    ['had a 5 km run', ['had', 'a', '5', 'km', 'run']],
    ['https://example.org/a', ['https', 'example', 'org']],
  ])('%s', (text, words) => {
    expect(toWritten(listSearchedWords(text))).toEqual(words);
  });

  test.each([
    ['R&D', 'RD', 'R D', 'r & d'],
    ['4.0', '40', '4 0'],
    ['24/7', '247'],
    ['C++', 'c++', 'Ｃ＋＋'],
  ])('%s is the same in other spellings', (...spellings) => {
    expect(
      new Set(
        spellings.map((text) =>
          listSearchedWords(text)
            .map(({ key }) => key)
            .join(' '),
        ),
      ).size,
    ).toBe(1);
  });

  test.each([
    ['C++', 'C#'],
    ['C', 'C#'],
    ['C', 'C++'],
    ['4.0', '4'],
  ])('%s is not %s', (one, other) => {
    expect(toKey(one)).not.toBe(toKey(other));
  });
});

describe('letters and digits in other forms', () => {
  test.each([
    ['CO₂', 'CO2'],
    ['km²', 'km2'],
    ['ﬁnance', 'finance'],
    ['Ｎｉš', 'Niš'],
    ['digi\u00ADtal', 'digital'],
  ])('%s is %s', (one, other) => {
    expect(toKeys(one)).toEqual(toKeys(other));
  });
});

describe('words that say nothing', () => {
  test.each(['and', 'The', 'who', 'и'])('%s', (word) => {
    expect(isStopWord(word)).toBe(word !== 'и' || isStopWord('i'));
  });

  test.each(['Ann', 'Inn', 'WHO', 'ann', 'Hub'])('%s is none of them', (word) => {
    expect(isStopWord(word)).toBe(false);
  });

  test.each([
    ['the hubs of Niš', ['hubs', 'Niš']],
    ['THE HUBS OF NIŠ', ['HUBS', 'NIŠ']],
    ['who', ['who']],
    ['The Who', ['The', 'Who']],
    ['WHO Europe', ['WHO', 'Europe']],
    ['plan b', ['plan']],
    ['x', ['x']],
  ])('of "%s" these words count', (query, words) => {
    expect(toWritten(listQueryWords(query))).toEqual(words);
  });

  test('a single letter belongs to a name', () => {
    expect(toWritten(listNameWords('Plan B'))).toEqual(['Plan', 'B']);
  });
});
