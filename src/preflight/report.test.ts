import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Content, readContent } from '#entries/content.ts';
import { writeContent } from '#tests/content.ts';
import { type Issue, SEVERITIES, toFieldPath, toIssue } from './issue.ts';
import { formatReport } from './report.ts';

const ISSUE: Issue = {
  file: 'events/a.md',
  line: 3,
  column: 8,
  field: 'title',
  code: 'field-value',
  severity: 'error',
  message: 'It is wrong.',
  suggestion: '',
};
const WARNING: Issue = { ...ISSUE, severity: 'warning', message: 'It could be better.' };

const toContent = (files: Record<string, string>): Content => readContent(writeContent(files));
const entry = '---\nkind: kickoff\ntitle: Kickoff\n---\n';

describe('for people', () => {
  const print = (issues: Issue[], files: Record<string, string> = { 'events/a.md': entry }) =>
    formatReport(toContent(files), issues, 'text');

  test('an issue stands with its line, and a mark below its place', () => {
    expect(print([{ ...ISSUE, suggestion: 'title: Right' }])).toMatchInlineSnapshot(`
      "events/a.md:3:8  error  field-value
        | title: Kickoff
        |        ^
        It is wrong.
        Write instead:
          title: Right

      1 error in 1 file; 1 entry checked."
    `);
  });

  test('a mark stands below its place behind tabs too', () => {
    const lines = print([{ ...ISSUE, line: 1, column: 3 }], { 'events/a.md': '\t\tx' }).split('\n');
    expect(lines.slice(1, 3)).toEqual(['  | \t\tx', '  | \t\t^']);
  });

  test('a suggestion of several lines keeps them', () => {
    expect(print([{ ...ISSUE, suggestion: '---\ntitle: x\n---' }])).toContain(
      '    ---\n    title: x\n    ---\n',
    );
  });

  test('a file that can’t be read has no line to show', () => {
    expect(print([{ ...ISSUE, file: 'events/gone.md' }])).not.toContain('|');
    expect(print([{ ...ISSUE, line: 99 }])).not.toContain('|');
  });

  test.each([
    ['nothing', [], '1 entry checked: no errors.'],
    ['a warning', [WARNING], '1 entry checked: no errors, 1 warning.'],
    ['an error', [ISSUE], '1 error in 1 file; 1 entry checked.'],
    [
      'several of all',
      [ISSUE, ISSUE, WARNING, WARNING, { ...ISSUE, file: 'events/b.md' }],
      '3 errors, 2 warnings in 2 files; 1 entry checked.',
    ],
  ])('the end sums up %s', (_, issues, sum) => {
    expect(print(issues).split('\n').at(-1)).toBe(sum);
  });

  test('several entries are entries, and pages of the site are not counted', () => {
    const files = { 'events/a.md': entry, 'events/b.md': entry, 'pages/about.md': entry };
    expect(print([], files)).toBe('2 entries checked: no errors.');
  });

  test('colours are for terminals alone, and change no word', () => {
    const content = toContent({ 'events/a.md': entry });
    const issues = [{ ...ISSUE, suggestion: 'title: x' }, WARNING];
    const plain = formatReport(content, issues, 'text');
    const colored = formatReport(content, issues, 'text', true);
    expect(plain).not.toContain('\u001b');
    expect(colored).toContain('\u001b[31m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });
});

describe('for programs', () => {
  test('it is the contract, and no more', () => {
    const content = toContent({ 'events/a.md': entry, 'pages/about.md': entry });
    const report = JSON.parse(formatReport(content, [ISSUE, WARNING], 'json'));
    expect(Object.keys(report)).toEqual(['entries', 'issues']);
    expect(report.entries).toBe(1);
    const keys = ['file', 'line', 'column', 'field', 'code', 'severity', 'message', 'suggestion'];
    for (const issue of report.issues) expect(Object.keys(issue)).toEqual(keys);
    expect(report.issues).toEqual([ISSUE, WARNING]);
  });

  test('it is there also where nothing is wrong', () => {
    expect(JSON.parse(formatReport(toContent({}), [], 'json'))).toEqual({ entries: 0, issues: [] });
  });

  test('colours never get into it', () => {
    const content = toContent({});
    expect(formatReport(content, [ISSUE], 'json', true)).toBe(formatReport(content, [ISSUE], 'json'));
    expect(formatReport(content, [ISSUE], 'github', true)).toBe(formatReport(content, [ISSUE], 'github'));
  });
});

describe('for a pull request', () => {
  const inContent: Content = { dir: resolve('content'), entries: [], pages: [], unreadable: [] };
  const annotate = (issue: Partial<Issue>) => formatReport(inContent, [{ ...ISSUE, ...issue }], 'github');

  test('it is one line an issue', () => {
    expect(annotate({})).toBe(
      '::error file=content/events/a.md,line=3,col=8,title=field-value::It is wrong.',
    );
    const elsewhere = { ...inContent, dir: resolve('tests/fixtures/content') };
    expect(formatReport(elsewhere, [ISSUE], 'github')).toMatch(
      /^::error file=tests\/fixtures\/content\/events\/a\.md,/,
    );
    expect(annotate({ severity: 'warning' })).toMatch(/^::warning file=/);
    expect(formatReport(toContent({}), [ISSUE, WARNING], 'github').split('\n')).toHaveLength(2);
    expect(formatReport(toContent({}), [], 'github')).toBe('');
  });

  test('line ends and per cent signs of a text are escaped, the per cent sign first', () => {
    const text = annotate({ message: '50 %0A\r\nand: more, too', suggestion: '---\ntitle: x' });
    expect(text).toMatch(/::50 %250A%0D%0Aand: more, too%0AWrite instead: ---%0Atitle: x$/);
    expect(text).not.toContain('\n');
  });

  test('colons and commas of a property too', () => {
    expect(annotate({ file: 'events/100%, a:b\n.md', code: 'a:b' })).toBe(
      '::error file=content/events/100%25%2C a%3Ab%0A.md,line=3,col=8,title=a%3Ab::It is wrong.',
    );
  });
});

describe('an issue', () => {
  test('stands at the beginning of its file where nothing is said of its place', () => {
    expect(toIssue({ file: 'a.md' }, 'file-empty', 'Empty.')).toEqual({
      file: 'a.md',
      line: 1,
      column: 1,
      field: '',
      code: 'file-empty',
      severity: 'error',
      message: 'Empty.',
      suggestion: '',
    });
  });

  test('takes from its place what is a place, and no more', () => {
    const entryOf = { file: 'a.md', id: 'a', data: {} };
    expect(Object.keys(toIssue(entryOf, 'file-empty', 'Empty.'))).not.toContain('data');
  });

  test('has a code in words', () => {
    for (const code of Object.keys(SEVERITIES)) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test.each([
    [['title'], 'title'],
    [['roles', 2, 'who'], 'roles[2].who'],
    [['a', 0, 1, 'b'], 'a[0][1].b'],
    [['nativeNames', 'sr-Cyrl'], 'nativeNames.sr-Cyrl'],
    [[], ''],
  ])('names its field: %j is %s', (path, field) => {
    expect(toFieldPath(path)).toBe(field);
  });
});
