import { describe, expect, test } from 'vitest';
import { checkBody } from '#markdown/check.ts';

/** Formats each diagnostic as `line:column code`. */
const find = (source: string) =>
  checkBody(source).map(({ line, column, code }) => `${line}:${column} ${code}`);
const suggest = (source: string) => checkBody(source).map(({ suggestion }) => suggestion);

describe('marks that open and never close', () => {
  test.each([
    ['a **b c', '1:3 bold-unclosed'],
    ['Text.\n\n- one\n- *two', '4:3 emphasis-unclosed'],
    ['> a\n> _b c', '2:3 emphasis-unclosed'],
    ['## A **b', '1:6 bold-unclosed'],
    ['| a |\n|---|\n| **b |', '3:3 bold-unclosed'],
    ['***a**', '1:1 emphasis-unclosed'],
    ['("**a")', '1:3 bold-unclosed'],
    ['~~a', '1:1 emphasis-unclosed'],
    ['*Estimated', '1:1 emphasis-unclosed'],
    ['\u{1f600} **Ниш', '1:4 bold-unclosed'],
    ['a `b c', '1:3 code-unclosed'],
    ['a **b** c **d', '1:11 bold-unclosed'],
    ['[a **b](/x/)', '1:4 bold-unclosed'],
  ])('%j', (source, diagnostic) => {
    expect(find(source)).toEqual([diagnostic]);
  });

  test.each([
    ['**bold ** text', '**bold**', 'bold-unclosed'],
    ['a ** bold** text', '**bold**', 'bold-unclosed'],
    ['a __ bold__', '__bold__', 'emphasis-unclosed'],
    ['a ~~gone ~~ b', '~~gone~~', 'emphasis-unclosed'],
  ])('because of a space, %j', (source, suggestion, code) => {
    expect(checkBody(source)).toMatchObject([{ code, suggestion }]);
  });

  test.each([
    '2 * 3 * 4',
    '2*3',
    '2 ** 3 ** 4',
    'one ** two ** three',
    '2**3',
    '5 *7',
    '5* and 6**',
    'Kosovo*',
    'Kosovo*, Albania',
    '500* came.\n\n*Estimated by the host.',
    '| a* | b** |\n|---|---|\n| 1 | 2 |\n\n*One.\\\n**Two.',
    'snake_case and snake_case_name',
    '_draft.md and _old_name',
    'f*ck and sh*t',
    '\\*a \\**b \\_c \\`d',
    '&#42;a',
    '`**a` and ``_b``',
    '*.pdf and **/*.md',
    'C* D',
    'it`s',
    '* a\n* b',
    '* * *',
    '*a* and **b** and ***c*** and _d_ and __e__',
    '**a *b* c** *d **e** f*',
    'a ~ b, ~5, ~~~',
    '<https://x.org/_a> https://x.org/*b',
    '    **a',
  ])('is not what %j has', (source) => {
    expect(find(source)).toEqual([]);
  });
});

describe('what looks like a link and is none', () => {
  test.each([
    ['a [Report](https://x.org/my report.pdf)', '[Report](https://x.org/my%20report.pdf)'],
    ['a [b c](/d e "f")', '[b c](/d%20e "f")'],
    ['a [b] (https://x.org)', '[b](https://x.org)'],
    ['a [b](https://x.org and on', '[b](https://x.org)'],
    ['a [b](../c d.md)', '[b](../c%20d.md)'],
    ['a ![The hall](my hall.jpg)', '![The hall](<my hall.jpg>)'],
    ['a [^1]', undefined],
  ])('%j', (source, suggestion) => {
    expect(checkBody(source)).toMatchObject([
      { line: 1, column: 3, code: 'link-unfinished', severity: 'error' },
    ]);
    expect(suggest(source)).toEqual([suggestion]);
  });

  test('by a name that no line explains, which can be prose', () => {
    expect(checkBody('a [b][c]')).toMatchObject([
      { line: 1, column: 3, code: 'link-undefined', severity: 'warning', suggestion: '[b](the address)' },
    ]);
  });

  test.each([
    '[a](see there)',
    '[sic] and [1][2]',
    '- [ ] open (yes)',
    '\\[a](/b c)',
    '`[a](/b c)`',
    'f(x)[y](z)',
    '[a] (b)',
    '[a][b]\n\n[b]: /c/',
    'a[^1]\n\n[^1]: b',
    '[a](</b-c/>)',
  ])('is not %j', (source) => {
    expect(find(source).filter((diagnostic) => diagnostic.endsWith('link-unfinished'))).toEqual([]);
  });
});

describe('a weekday that does not fit its date', () => {
  test.each([
    ['Monday, 19 January 2018', 'Friday, 19 January 2018'],
    ['Monday 19 January 2018', 'Friday 19 January 2018'],
    ['Monday the 19th of January 2018', 'Friday the 19th of January 2018'],
    ['Monday, January 19, 2018', 'Friday, January 19, 2018'],
    ['Mon 19.01.2018', 'Fri 19.01.2018'],
    ['Mon., 19. 1. 2018', 'Fri., 19. 1. 2018'],
    ['Tues, 19 Jan. 2018', 'Fri, 19 Jan. 2018'],
    ['Monday 2018-01-19', 'Friday 2018-01-19'],
    ['19 January 2018 (Monday)', '19 January 2018 (Friday)'],
    ['**Monday,\n19 January 2018**', 'Friday, 19 January 2018'],
    ['Thursday, 29 February 2023', undefined],
  ])('%s', (text, suggestion) => {
    const source = `It was on ${text}, in Niš.`;
    expect(checkBody(source)).toMatchObject([
      { line: 1, column: text.startsWith('**') ? 13 : 11, code: 'date-weekday', severity: 'warning' },
    ]);
    expect(suggest(source)).toEqual([suggestion]);
  });

  test.each([
    'Friday, 19 January 2018',
    'Fri 19.01.2018',
    '19 January 2018 (Friday)',
    'Monday 15 – Friday 19 January 2018',
    'Monday–Friday, 15–19 January 2018',
    'Monday, 19 January',
    'Monday, 3/4/2018',
    'The Sun, 19 January 2018',
    'Monday, 28 June 1914',
    'Montenegro 19 January 2018',
    '`Monday, 19 January 2018`',
  ])('is none in %s', (text) => {
    expect(find(`It was on ${text}, in Niš.`)).toEqual([]);
  });
});
