import { describe, expect, test } from 'vitest';
import { checkBody } from '#markdown/check.ts';

const listCodes = (source: string) => checkBody(source).map(({ code }) => code);

describe('a mark of another tool is told', () => {
  test.each([
    '{{ page.title }}',
    'a {% if x %} b',
    '[the page]({{ site.baseurl }}/events/)',
    '## Title {#title}',
    'Words.\n{: .lead}',
    '> [!NOTE]\n> Words.',
    '> [!warning]- Title\n> Words.',
    '[[Page]] and more',
    '![[picture.png]]',
    '!!! note\n    Words.',
    '??? tip "Title"\n    Words.',
    'a^[The words of a note.] b',
    '[TOC]',
    '[[_TOC_]]',
    'a ==b c== d',
    'a %%remark%% b',
  ])('%j', (source) => {
    expect(listCodes(source)).toEqual(['foreign-mark']);
  });
});

describe('what only looks like one is text', () => {
  test.each([
    '`{{ x }}`, `[[x]]`, `==x==`, `{% x %}`',
    '```\n> [!NOTE]\n{{ x }}\n```',
    '    {{ x }}',
    'Wikis open a link with [[ and close it with ]].',
    'a == b and c == d',
    'a==b==c',
    'if (a == b || c == d)',
    '50%% of it',
    'a {b} c {d: e}',
    'x^[2] and y^[n]',
    '> A quotation! [note] of it',
    '\\[\\[no link]]',
    '\\{{ x }}',
    'Wow!!! note this',
    '#nis and C# and #2',
    'See the TOC.',
  ])('%j', (source) => {
    expect(listCodes(source)).toEqual([]);
  });
});

test.each([
  ['##Title', ['heading-space']],
  ['Words.\n##Title', ['heading-space']],
  ['Words.\n---', ['heading-dashes']],
  ['One line\nand another.\n---', ['heading-dashes']],
  ['A title\nof two lines\n---', []],
  ['A title\n---', []],
  ['| a | b |\n| c | d |', ['table-head']],
  ['| a | b |\n|---|---|\n| c | d |', []],
  ['| a |', []],
])('%j', (source, codes) => {
  expect(listCodes(source)).toEqual(codes);
});
