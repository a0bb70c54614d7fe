import { describe, expect, test } from 'vitest';
import { createExcerpt, escapeInvisible } from './code-frame.ts';

describe('the mark is below its place', () => {
  test.each([
    ['Latin', 'title: Kickoff', 'Kickoff', 7],
    ['Cyrillic', 'title: Чачак, Ниш', 'Ниш', 14],
    ['accents of their own', 'title: Nis\u030c, Pec\u0301', 'Pec', 12],
    ['East Asian letters', 'title: 東京 Tokyo', 'Tokyo', 12],
    ['Korean', 'title: 서울 Seoul', 'Seoul', 12],
    ['forms of the whole width', 'title：x', 'x', 7],
    ['forms of half the width', 'ｶﾀｶﾅ x', 'x', 5],
    ['emoji', 'title: 😀 smile', 'smile', 10],
    ['emoji of several parts', 'title: 👩‍👩‍👧 family', 'family', 10],
    ['flags', '🇷🇸 Niš', 'Niš', 3],
    ['signs that are shown as emoji', '✔️ done', 'done', 3],
    ['signs that are not', '✔ done', 'done', 2],
    ['invisible characters', 'a\u200bb\u202ec', 'c', 4],
    ['control characters', '\u0000\u001bx', 'x', 2],
  ])('behind %s', (_, line, part, width) => {
    const { indent } = createExcerpt(line, line.indexOf(part) + 1);
    expect(indent).toBe(' '.repeat(width));
  });

  test('behind tabs, which stay', () => {
    expect(createExcerpt('\ta:\tb', 5)).toEqual({ text: '\ta:\tb', indent: '\t  \t' });
  });

  test('of a letter where the place is inside it', () => {
    expect(createExcerpt('ab😀', 4).indent).toBe('  ');
    expect(createExcerpt('ae\u0301', 3).indent).toBe(' ');
  });

  test('behind the last letter, and no further', () => {
    expect(createExcerpt('abc', 4).indent).toBe('   ');
    expect(createExcerpt('abc', 99).indent).toBe('   ');
    expect(createExcerpt('', 1)).toEqual({ text: '', indent: '' });
  });
});

describe('a long line is cut around the place', () => {
  const line = Array.from({ length: 3000 }, (_, index) => index).join(' ');
  const placeOf = (excerpt: { text: string; indent: string }) => excerpt.text.slice(excerpt.indent.length);

  test.each([
    ['at its beginning', 1, /^0 1 2 .*…$/],
    ['early', line.indexOf('17') + 1, /^0 1 2 .*…$/],
    ['in the middle', line.indexOf('1500') + 1, /^….*…$/],
    ['at its end', line.indexOf('2999') + 1, /^….*2999$/],
  ])('%s', (_, column, shape) => {
    const excerpt = createExcerpt(line, column);
    expect(excerpt.text).toMatch(shape);
    expect(excerpt.text.length).toBeLessThanOrEqual(102);
    expect(excerpt.indent.length).toBeLessThanOrEqual(61);
    const rest = line.slice(column - 1);
    expect(rest.startsWith(placeOf(excerpt).replace('…', ''))).toBe(true);
    expect(placeOf(excerpt).length).toBeGreaterThan(3);
  });

  test('by columns, not by letters', () => {
    const { text, indent } = createExcerpt('東'.repeat(200), 101);
    expect(text).toBe(`…${'東'.repeat(50)}…`);
    expect(indent).toBe(' '.repeat(61));
  });

  test('of a hundred columns is not', () => {
    expect(createExcerpt('x'.repeat(100), 90).text).toBe('x'.repeat(100));
    expect(createExcerpt('x'.repeat(101), 90).text).toMatch(/^…x+$/);
  });

  test('counts a tab as eight columns', () => {
    const line = `${'\t'.repeat(12)}name`;
    expect(createExcerpt(line, 1).text).toBe(line);
    expect(createExcerpt(`\t${line}`, 1).text).toMatch(/…$/);
  });

  test('however long it is', () => {
    expect(createExcerpt('ж'.repeat(1_000_000), 500_000).text).toMatch(/^…ж+…$/);
  });
});

test('control characters become visible', () => {
  expect(createExcerpt('a\u001b[2Jb\u0007', 1).text).toBe('a␛[2Jb␇');
  expect(createExcerpt('a\u202eb\u200bc\ufeffd\u00ade', 1).text).toBe('a�b�c�d�e');
  expect(escapeInvisible('a\u001b\u009b\u007f\u2066b\u0000')).toBe('a␛�␡�b␀');
  expect(escapeInvisible('Чачак, 👩‍👩‍👧,\tNiš\n')).toBe('Чачак, 👩‍👩‍👧,\tNiš\n');
});
