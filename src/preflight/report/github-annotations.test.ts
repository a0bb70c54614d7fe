import { expect, test } from 'vitest';
import { english } from '#messages/en/index.ts';
import type { ToldDiagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { createEmptyContent, ERROR, WARNING } from '#tests/diagnostics.ts';
import { formatAnnotations } from './github-annotations.ts';

const annotate = (diagnostic: Partial<ToldDiagnostic>, dir = 'content') =>
  formatAnnotations(createEmptyContent(dir), [{ ...ERROR, ...diagnostic }], english);

test('an issue is one line, by the path from the project', () => {
  expect(annotate({})).toBe(
    '::error file=content/events/a.md,line=3,col=8,title=field-value::It is wrong.%0AMore: content/README.md#field-value',
  );
  expect(annotate({}, 'tests/fixtures/content')).toMatch(
    /^::error file=tests\/fixtures\/content\/events\/a\.md,/,
  );
  expect(annotate(WARNING)).toMatch(/^::warning file=/);
  expect(
    formatAnnotations(createEmptyContent('content'), [ERROR, WARNING], english).split('\n'),
  ).toHaveLength(2);
  expect(formatAnnotations(createEmptyContent('content'), [], english)).toBe('');
});

test('errors come first: of a step, GitHub shows the first ten alone', () => {
  const diagnostics = [
    WARNING,
    ERROR,
    { ...WARNING, file: 'events/b.md' },
    { ...ERROR, file: 'events/c.md' },
  ];
  const lines = formatAnnotations(createEmptyContent('content'), diagnostics, english).split('\n');
  expect(lines.map((line) => line.split(',')[0])).toEqual([
    '::error file=content/events/a.md',
    '::error file=content/events/c.md',
    '::warning file=content/events/a.md',
    '::warning file=content/events/b.md',
  ]);
});

test('line ends and per cent signs of a text are escaped, the per cent sign first', () => {
  const text = annotate({ message: '50 %0A\r\nand: more, too', suggestion: '---\ntitle: x' });
  expect(text).toContain('::50 %250A%0D%0Aand: more, too%0AFor example: ---%0Atitle: x%0AMore: ');
  expect(text).not.toContain('\n');
});

test('colons and commas of a file’s name too', () => {
  expect(annotate({ file: 'events/100%, a:b\n.md' })).toMatch(
    /^::error file=content\/events\/100%25%2C a%3Ab%0A\.md,line=3,/,
  );
});
