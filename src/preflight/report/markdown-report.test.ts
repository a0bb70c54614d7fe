import { describe, expect, test } from 'vitest';
import { parseMarkdown, type SourceNode } from '#markdown/syntax/satteri.ts';
import { english } from '#messages/en/index.ts';
import type { ToldDiagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { createEmptyContent, ERROR, WARNING } from '#tests/diagnostics.ts';
import { formatMarkdownReport } from './markdown-report.ts';

const content = createEmptyContent('content');
const print = (...diagnostics: ToldDiagnostic[]) => formatMarkdownReport(content, diagnostics, english);

/** GitHub’s limit for a comment. */
const LIMIT = 65_536;

function listNodes(node: SourceNode): SourceNode[] {
  return [node, ...('children' in node ? (node.children as SourceNode[]).flatMap(listNodes) : [])];
}

test('a report begins with how many, and has files with errors first', () => {
  const secondDiagnostic = { ...ERROR, file: 'events/b.md', suggestion: 'title: x' };
  expect(print({ ...WARNING, file: 'events/0.md' }, WARNING, ERROR, secondDiagnostic)).toMatchInlineSnapshot(`
    "### There are errors in the content

    2 errors in 2 files, 2 warnings; 0 entries checked.

    #### \`content/events/a.md\`

    - **Error** in line 3, [\`field-value\`](content/README.md#field-value): It is wrong.
    - Warning in line 3, [\`link-http\`](content/README.md#link-http): It could be better.

    #### \`content/events/b.md\`

    - **Error** in line 3, [\`field-value\`](content/README.md#field-value): It is wrong. For example:
      \`\`\`
      title: x
      \`\`\`

    #### \`content/events/0.md\`

    - Warning in line 3, [\`link-http\`](content/README.md#link-http): It could be better."
  `);
});

test('without errors it says so', () => {
  expect(print()).toBe('### The content has no errors\n\n0 entries checked: no errors.');
  expect(print(WARNING)).toContain('0 entries checked: no errors, 1 warning.');
});

test('codes lead to the guide of the project, where it is known', () => {
  expect(formatMarkdownReport(content, [ERROR], english, 'https://github.com/a/b')).toContain(
    '[`field-value`](https://github.com/a/b/blob/HEAD/content/README.md#field-value)',
  );
  expect(print(ERROR)).toContain('[`field-value`](content/README.md#field-value)');
});

describe('nothing that an editor wrote becomes Markdown', () => {
  const EVIL = [
    'an @editor, an @org/team, a@example.org',
    '#12, GH-12 and owner/repo#12',
    '<img src=x onerror=alert(1)> <!-- --> &amp; &#64;editor',
    '[a](https://evil.example) ![b](https://evil.example/b.png) [c]: x',
    'https://evil.example www.evil.example WWW.evil.example mailto:a',
    '**bold** _em_ ~~gone~~ `code` ``` fence',
    'one\n\n# two\n- three\n> four\n---\n1. five',
    '```\n@editor\n~~~~\n````\n@editor',
    '\\`\\@editor\\[x](y)',
    ':tada: $x$ | a | b |',
    '`@editor` `` @editor ``',
  ];

  test.each(EVIL)('%j', (text) => {
    const diagnostic = {
      ...ERROR,
      file: `events/${text}.md`,
      message: `"${text}" is wrong.`,
      suggestion: text,
    };
    const nodes = listNodes(
      parseMarkdown(print(diagnostic, { ...diagnostic, suggestion: '' })) as SourceNode,
    );
    const kinds = new Set(nodes.map(({ type }) => type));
    const plain = [
      'root',
      'heading',
      'paragraph',
      'list',
      'listItem',
      'strong',
      'link',
      'inlineCode',
      'code',
      'text',
    ];
    expect([...kinds].filter((kind) => !plain.includes(kind))).toEqual([]);
    const count = (type: string) => nodes.filter((node) => node.type === type).length;
    // Title, summary and file; two list items, each with a code; one correction.
    expect([count('heading'), count('listItem'), count('link'), count('code')]).toEqual([2, 2, 2, 1]);
    const words = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : [])).join('');
    expect(words).not.toMatch(/@\w|#\d|GH-\d/i);
    const correction = nodes.find((node) => node.type === 'code');
    expect(correction && 'value' in correction && correction.value).toBe(text);
    // The text is complete, except for line ends and invisible characters.
    const flat = text.replace(/\s+/g, ' ');
    expect(words.replaceAll('\u200b', '')).toContain(`"${flat}" is wrong.`);
  });

  test('and what can be copied from it is as it was', () => {
    expect(print({ ...ERROR, message: 'Write 2018-01-19 18:00, not 6 pm: a time.' })).toContain(
      'Write 2018-01-19 18:00, not 6 pm: a time.',
    );
  });

  test('nor steers anything', () => {
    const report = print({ ...ERROR, message: 'a\u202eb', suggestion: 'c\u001bd' });
    expect(report).toContain('a�b');
    expect(report).toContain('c␛d');
  });
});

describe('a comment of GitHub has a limit', () => {
  const many = (diagnostic: ToldDiagnostic, length: number) =>
    Array.from({ length }, (_, index) => ({
      ...diagnostic,
      file: `events/${index % 50}.md`,
      message: `${index}.`,
    }));

  test('what is beyond it is counted, and errors have the room first', () => {
    const report = print(...many(WARNING, 1000), ...many(ERROR, 300));
    expect(report.length).toBeLessThan(LIMIT);
    expect(report.match(/\*\*Error\*\*/g)).toHaveLength(300);
    const shown = report.match(/- Warning/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(100);
    expect(report).toContain(`And ${1000 - shown} warnings more in 50 files`);
  });

  test('errors are counted too', () => {
    const report = print(...many(WARNING, 3), ...many(ERROR, 3000));
    expect(report.length).toBeLessThan(LIMIT);
    const shown = report.match(/\*\*Error\*\*/g)?.length ?? 0;
    expect(report).toContain(`And ${3000 - shown} errors and 3 warnings more in 50 files`);
  });

  test('one text can’t take it all', () => {
    const long = { ...ERROR, message: '😀@'.repeat(100_000), suggestion: '`'.repeat(100_000) };
    const report = print(long, { ...long, file: `events/${'x'.repeat(5000)}.md` }, ERROR);
    expect(report.length).toBeLessThan(LIMIT);
    expect(report).toContain('It is wrong.');
    expect(report.isWellFormed()).toBe(true);
  });
});
