import { describe, expect, test } from 'vitest';
import { escapeBibtex, formatBibtex } from './bibtex.ts';
import type { CitedPage } from './cited-page.ts';

const page: CitedPage = {
  key: 'site-news-a',
  title: 'A',
  authors: [],
  publisher: 'Site',
  url: 'https://example.org/news/a/',
  date: [],
  isAbout: false,
};

const SIGNS: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};

/** What TeX prints of a text. */
const print = (text: string) =>
  text.replaceAll(/\\(?:([a-z]+)\{\}|(.))/g, (_, name: string | undefined, sign: string) =>
    name === undefined ? sign : (SIGNS[name] ?? `no command ${name}`),
  );

/** Reads an entry as BibTeX does: it counts braces, whatever stands before them. */
function readFields(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  let rest = /^@misc\{[a-z0-9-]+,(.*)\}$/.exec(text)?.[1] ?? '';
  while (rest.trim() !== '') {
    const [head = '', name = ''] = /^\s*([a-z]+) = /.exec(rest) ?? [];
    if (head === '') throw new Error(`no field begins with ${rest}`);
    rest = rest.slice(head.length);
    let [end, depth] = [0, 0];
    while (end < rest.length && !(depth === 0 && rest[end] === ',')) {
      depth += { '{': 1, '}': -1 }[rest[end] ?? ''] ?? 0;
      end += 1;
    }
    if (depth !== 0) throw new Error(`${name} never ends`);
    fields.set(name, rest.slice(0, end));
    rest = rest.slice(end + 1);
  }
  return fields;
}

describe('a title', () => {
  test.each([
    'Čačak, Ниш, Αθήνα, Şile, Տաշիր, 東京',
    '100 % of R&D: file_name #1 costs $5',
    'C:\\new {left} }other{ ~tilde^caret',
    'one { alone',
    'one } alone',
    '\\',
    '“Quoted” and "straight" — @home',
  ])('%s is printed as it was written', (title) => {
    const value = readFields(formatBibtex({ ...page, title })).get('title') ?? '';
    expect(value.slice(0, 2) + value.slice(-2)).toBe('{{}}');
    expect(print(value.slice(2, -2))).toBe(title);
  });

  test('has no sign that TeX would take for a command', () => {
    expect(escapeBibtex('a_b%c&d#e$f')).toBe('a\\_b\\%c\\&d\\#e\\$f');
    expect(escapeBibtex('a{b}\\~^')).toBe(
      'a\\textbraceleft{}b\\textbraceright{}\\textbackslash{}\\textasciitilde{}\\textasciicircum{}',
    );
  });

  test('is one line', () => {
    expect(escapeBibtex(' two\n  lines ')).toBe('two lines');
  });
});

test('authors are parted by `and`, and none of them in two', () => {
  const authors = ['Ana Anić', 'Hill and Dale', 'Anić, Ana & Co'];
  expect(readFields(formatBibtex({ ...page, authors })).get('author')).toBe(
    '{Ana Anić and {Hill and Dale} and {Anić, Ana \\& Co}}',
  );
  expect(readFields(formatBibtex(page)).has('author')).toBe(false);
});

test('an address stays as it is, and ends nothing', () => {
  const readUrl = (url: string) => readFields(formatBibtex({ ...page, url })).get('url');
  expect(readUrl('https://example.org/a_b/%20#c')).toBe('{https://example.org/a_b/%20#c}');
  expect(readUrl('https://example.org/}')).toBe('{https://example.org/%7D}');
});

test.each([
  [[], []],
  [[2021], [['year', '{2021}']]],
  [
    [2021, 5],
    [
      ['year', '{2021}'],
      ['month', 'may'],
    ],
  ],
  [
    [2021, 12, 3],
    [
      ['year', '{2021}'],
      ['month', 'dec'],
      ['day', '{3}'],
    ],
  ],
])('the date %j is as exact as it is known', (date, expected) => {
  const fields = readFields(formatBibtex({ ...page, date }));
  expect([...fields].filter(([name]) => /year|month|day/.test(name))).toEqual(expected);
});
