import { describe, expect, test } from 'vitest';
import { type Content, readContent } from '#entries/read-content.ts';
import { english } from '#messages/en/index.ts';
import type { ToldDiagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { writeContent } from '#tests/content.ts';
import { ENTRY, ERROR, WARNING } from '#tests/diagnostics.ts';
import { formatTextReport, type TextOptions } from './text-report.ts';

const createContent = (files: Record<string, string>): Content => readContent(writeContent(files));

const print = (
  diagnostics: readonly ToldDiagnostic[],
  files: Record<string, string> = { 'events/a.md': ENTRY },
  options: TextOptions = {},
) => formatTextReport(createContent(files), diagnostics, english, options);

const listHeads = (report: string) => report.split('\n').filter((line) => /^\S+:\d+:\d+ /.test(line));

describe('an issue', () => {
  test('shows its line, with a mark below its place', () => {
    expect(print([{ ...ERROR, suggestion: 'title: Right' }])).toMatchInlineSnapshot(`
      "events/a.md:3:8  error
        | title: Kickoff
        |        ^
        It is wrong.
        For example:
          title: Right
        More: content/README.md#field-value

      1 error in 1 file; 1 entry checked."
    `);
  });

  test('has its mark below its place behind letters of two columns, of none, and behind tabs', () => {
    const lines = print([{ ...ERROR, line: 1, column: 8 }], { 'events/a.md': '\t東京e\u0301😀x' }).split(
      '\n',
    );
    expect(lines.slice(1, 3)).toEqual(['  | \t東京e\u0301😀x', `  | \t${' '.repeat(7)}^`]);
  });

  test('keeps the lines of its suggestion', () => {
    expect(print([{ ...ERROR, suggestion: '---\ntitle: x\n---' }])).toContain(
      '    ---\n    title: x\n    ---\n',
    );
  });

  test('shows of a long line that it corrects the part that changes', () => {
    const words = 'words of a long paragraph '.repeat(20);
    const [before, after] = ['wrong', 'right'].map((word) => `${words}${word} ${words}`);
    const edits = [
      { line: 8, column: words.length + 1, old: 'wrong', new: 'right' },
      { line: 8, column: 1, old: before ?? '', new: after ?? '' },
    ];
    for (const edit of edits) {
      const report = print([{ ...ERROR, edit, suggestion: after ?? '' }]);
      expect(report).toMatch(/ {2}Write instead, in this part:\n {4}….* right .*…\n/);
    }
  });

  test('in a file that can’t be read has no line to show', () => {
    expect(print([{ ...ERROR, file: 'events/gone.md' }])).not.toContain('|');
    expect(print([{ ...ERROR, line: 99 }])).not.toContain('|');
  });

  test('has the line of a file that is no entry', () => {
    const files = { 'topics.yaml': '\uFEFF- id: ai\n', 'events/empty.md': '\n\nx\n' };
    expect(print([{ ...ERROR, file: 'topics.yaml', line: 1, column: 3 }], files)).toContain(
      '  | - id: ai\n  |   ^\n',
    );
    expect(print([{ ...ERROR, file: 'events/empty.md', line: 3, column: 1 }], files)).toContain('  | x\n');
  });

  test('can’t steer a terminal', () => {
    const evil = '\u001b[31m\u202e';
    const diagnostic = {
      ...ERROR,
      file: `events/${evil}.md`,
      message: `"${evil}" is wrong.`,
      suggestion: evil,
    };
    const report = print([diagnostic], { 'events/a.md': ENTRY });
    expect(report).not.toContain('\u001b');
    expect(report).not.toContain('\u202e');
    expect(report).toContain('"␛[31m�" is wrong.');
  });
});

describe('the end sums up', () => {
  test.each([
    ['nothing', [], '1 entry checked: no errors.'],
    ['a warning', [WARNING], '1 entry checked: no errors, 1 warning.'],
    ['an error', [ERROR], '1 error in 1 file; 1 entry checked.'],
    [
      'several of all',
      [ERROR, ERROR, WARNING, WARNING, { ...ERROR, file: 'events/b.md' }],
      '3 errors in 2 files, 2 warnings; 1 entry checked.',
    ],
  ])('%s', (_, diagnostics, sum) => {
    expect(print(diagnostics).split('\n').at(-1)).toBe(sum);
  });

  test('entries, and no pages of the site itself', () => {
    const files = { 'events/a.md': ENTRY, 'events/b.md': ENTRY, 'pages/about.md': ENTRY };
    expect(print([], files)).toBe('2 entries checked: no errors.');
  });
});

describe('warnings', () => {
  const many = Array.from({ length: 400 }, (_, index) => ({ ...WARNING, file: `events/${index}.md` }));
  const order: ToldDiagnostic = { ...WARNING, code: 'heading-order', message: 'It jumps.' };

  test('beside errors have a line for each code, after all errors', () => {
    expect(print([WARNING, ERROR, ...many, order, { ...ERROR, file: 'events/b.md' }])).toMatchInlineSnapshot(`
      "events/a.md:3:8  error
        | title: Kickoff
        |        ^
        It is wrong.
        More: content/README.md#field-value

      events/b.md:3:8  error
        It is wrong.
        More: content/README.md#field-value

      402 warnings besides, which stop nothing:
        events/a.md:3:8  It could be better. (and 400 more)  link-http
        events/a.md:3:8  It jumps.  heading-order
        In full: npm run check -- --all

      2 errors in 2 files, 402 warnings; 1 entry checked."
    `);
  });

  test('without errors are in full, the first of each code', () => {
    const report = print([...many, order]);
    expect(listHeads(report)).toEqual([
      ...[0, 1, 2, 3, 4].map((index) => `events/${index}.md:3:8  warning`),
      'events/a.md:3:8  warning',
    ]);
    expect(report).toContain('\n395 more of link-http.\nAll of them: npm run check -- --all\n');
    expect(report).not.toContain('more of heading-order');
    expect(print([order])).not.toContain('--all');
  });

  test('are all in full on request', () => {
    const report = print([ERROR, ...many, order], undefined, { all: true });
    expect(listHeads(report)).toHaveLength(402);
    expect(listHeads(report)[0]).toContain('error');
    expect(report).not.toContain('--all');
  });

  test('by the thousand are counted', () => {
    const thousands = Array.from({ length: 50 }, () => many).flat();
    const report = formatTextReport(createContent({}), [...thousands, ERROR], english);
    expect(report).toContain('(and 19999 more)');
  });
});

describe('of a working copy with changes', () => {
  const other = { ...ERROR, file: 'events/b.md' };
  const changed = new Set(['events/a.md']);

  test('the changed files are told in full, all others in one line', () => {
    const report = print([ERROR, WARNING, other, { ...WARNING, file: 'events/b.md' }], undefined, {
      changed,
    });
    expect(listHeads(report)).toEqual(['events/a.md:3:8  error', 'events/a.md:3:8  warning']);
    expect(report).toContain(
      '\n1 error and 1 warning in files that have not changed: npm run check -- --all\n',
    );
  });

  test('errors elsewhere are told in full where the changed files have none', () => {
    expect(listHeads(print([WARNING, other], undefined, { changed }))).toEqual([
      'events/b.md:3:8  error',
      'events/a.md:3:8  warning',
    ]);
  });

  test('nothing is left out on request', () => {
    expect(listHeads(print([ERROR, other], undefined, { changed, all: true }))).toHaveLength(2);
  });
});

test('colours change no word', () => {
  const content = createContent({ 'events/a.md': ENTRY });
  for (const diagnostics of [[{ ...ERROR, suggestion: 'title: x' }, WARNING], [WARNING]]) {
    const plain = formatTextReport(content, diagnostics, english);
    const colored = formatTextReport(content, diagnostics, english, { color: true });
    expect(plain).not.toContain('\u001b');
    expect(colored).toContain('\u001b[33m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  }
});
