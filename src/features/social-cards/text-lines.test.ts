import { beforeAll, describe, expect, test } from 'vitest';
import { loadFonts } from './fonts.ts';
import { createParagraph, keepKnown } from './shaping.ts';
import { balanceLines, breakLines, clampLines, type Line, orderPieces } from './text-lines.ts';

const STYLE = { family: 'Commissioner' } as const;

beforeAll(() => loadFonts('a ا א 数字，城市'));

const joinLine = ({ words }: Line) =>
  words.map(({ gap, text }, index) => (gap && index > 0 ? ` ${text}` : text)).join('');

const setText = (text: string) => createParagraph(text, STYLE);

test('a line has as many words as fit, and none is wider', () => {
  const lines = breakLines(setText('one two three four five six seven eight nine ten'), 8);
  expect(lines.map(joinLine).join(' ')).toBe('one two three four five six seven eight nine ten');
  expect(lines.length).toBeGreaterThan(2);
  for (const { width } of lines) expect(width).toBeLessThanOrEqual(8);
});

test.each([
  ['a hyphen', 'north-east', ['north-', 'east']],
  ['a stroke', 'hub/cluster', ['hub/', 'cluster']],
  ['Chinese characters, a stop never first', '数字，城市', ['数字，', '城市']],
])('a line may end behind %s', (_what, text, expected) => {
  const width = Math.max(...expected.map((part) => breakLines(setText(part), 100)[0]?.width ?? 0));
  expect(breakLines(setText(text), width).map(joinLine)).toEqual(expected);
});

test('no line ends within years, or at a no-break space', () => {
  for (const text of ['2018–2020', '18\u00a0March', '18\u202fMarch'])
    expect(setText(keepKnown(text, 'Commissioner')).words, text).toHaveLength(1);
  expect(setText(keepKnown('26 October\u2009–\u20096 November', 'Commissioner')).words).toHaveLength(5);
});

test('a word that is wider than a line is broken between letters', () => {
  const lines = breakLines(setText('Donaudampfschifffahrtsgesellschaft'), 5);
  expect(lines.map(joinLine).join('')).toBe('Donaudampfschifffahrtsgesellschaft');
  for (const { width } of lines) expect(width).toBeLessThanOrEqual(5);
});

test('lines are balanced in as many as are needed', () => {
  const paragraph = setText('The digital innovation hub of the municipality of Niš opens');
  const plain = breakLines(paragraph, 20);
  const balanced = balanceLines(paragraph, 20);
  const measureSpread = (lines: Line[]) =>
    Math.max(...lines.map(({ width }) => width)) - Math.min(...lines.map(({ width }) => width));
  expect(balanced).toHaveLength(plain.length);
  expect(measureSpread(balanced)).toBeLessThan(measureSpread(plain));
});

test('what is too long ends with an ellipsis, also one word and what is read from the right', () => {
  for (const text of [
    'one two three four five six',
    'Donaudampfschifffahrt',
    'المنتدى الرقمي للمدن في جنوب شرق أوروبا',
  ]) {
    const [line, ...others] = clampLines(setText(text), 6, 1);
    expect(others).toEqual([]);
    expect(line && joinLine(line)).toMatch(/.…$/);
    expect(line?.width).toBeLessThanOrEqual(6);
  }
  expect(clampLines(setText('one'), 6, 1).map(joinLine)).toEqual(['one']);
});

describe('what is read from the right', () => {
  const place = (text: string) => {
    const [line] = breakLines(setText(text), 1000);
    return { pieces: line ? orderPieces(line) : [], paragraph: setText(text) };
  };
  const listWidths = (text: string) => place(text).pieces.map(({ width }) => width.toFixed(4));
  const widthOf = (text: string) => (place(text).pieces[0]?.width ?? 0).toFixed(4);

  test('begins at the right, with numbers and names from the left', () => {
    expect(place('עיר 2018').paragraph.isRightToLeft).toBe(true);
    expect(listWidths('עיר 2018')).toEqual([widthOf('2018'), expect.any(String), widthOf('עיר')]);
    expect(place('Niš עיר').paragraph.isRightToLeft).toBe(false);
    expect(listWidths('Niš עיר שלום')).toEqual([
      widthOf('Niš'),
      expect.any(String),
      widthOf('שלום'),
      expect.any(String),
      widthOf('עיר'),
    ]);
  });

  test('joins the letters of Arabic', () => {
    const ids = (text: string) => place(text).pieces.flatMap(({ glyphs }) => glyphs.map(({ id }) => id));
    expect(ids('ببب')).not.toEqual(['ب', 'ب', 'ب'].flatMap(ids));
  });
});

test('letters that no font has are left out, with the space beside them', () => {
  expect(keepKnown('A 🎉 forum  ქართული', 'Commissioner')).toBe('A forum');
  expect(keepKnown('🇷🇸🎉', 'Commissioner')).toBe('');
});
