import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Content } from '#entries/read-content.ts';
import type { Diagnostic } from '#preflight/diagnostics/issue.ts';
import { formatAnnotations } from './github-annotations.ts';

const ISSUE: Diagnostic = {
  file: 'events/a.md',
  line: 3,
  column: 8,
  field: 'title',
  code: 'field-value',
  severity: 'error',
  message: 'It is wrong.',
  suggestion: '',
};
const WARNING: Diagnostic = {
  ...ISSUE,
  severity: 'warning',
  code: 'link-http',
  message: 'It could be better.',
};

const toContent = (dir: string): Content => ({
  dir: resolve(dir),
  entries: [],
  pages: [],
  unreadable: [],
  others: [],
});
const annotate = (diagnostic: Partial<Diagnostic>, dir = 'content') =>
  formatAnnotations(toContent(dir), [{ ...ISSUE, ...diagnostic }]);

test('an issue is one line, by the path from the project', () => {
  expect(annotate({})).toBe(
    '::error file=content/events/a.md,line=3,col=8,title=field-value::It is wrong.%0AMore: content/README.md#field-value',
  );
  expect(annotate({}, 'tests/fixtures/content')).toMatch(
    /^::error file=tests\/fixtures\/content\/events\/a\.md,/,
  );
  expect(annotate(WARNING)).toMatch(/^::warning file=/);
  expect(formatAnnotations(toContent('content'), [ISSUE, WARNING]).split('\n')).toHaveLength(2);
  expect(formatAnnotations(toContent('content'), [])).toBe('');
});

test('errors come first: of a step, GitHub shows the first ten alone', () => {
  const diagnostics = [
    WARNING,
    ISSUE,
    { ...WARNING, file: 'events/b.md' },
    { ...ISSUE, file: 'events/c.md' },
  ];
  const lines = formatAnnotations(toContent('content'), diagnostics).split('\n');
  expect(lines.map((line) => line.split(',')[0])).toEqual([
    '::error file=content/events/a.md',
    '::error file=content/events/c.md',
    '::warning file=content/events/a.md',
    '::warning file=content/events/b.md',
  ]);
});

test('line ends and per cent signs of a text are escaped, the per cent sign first', () => {
  const text = annotate({ message: '50 %0A\r\nand: more, too', suggestion: '---\ntitle: x' });
  expect(text).toContain('::50 %250A%0D%0Aand: more, too%0AWrite instead: ---%0Atitle: x%0AMore: ');
  expect(text).not.toContain('\n');
});

test('colons and commas of a file’s name too', () => {
  expect(annotate({ file: 'events/100%, a:b\n.md' })).toMatch(
    /^::error file=content\/events\/100%25%2C a%3Ab%0A\.md,line=3,/,
  );
});
