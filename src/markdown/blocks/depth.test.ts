import { expect, test } from 'vitest';
import { checkBody } from '#markdown/check.ts';
import { inspectBody } from '#markdown/inspect.ts';
import { renderMarkdown } from '#markdown/render.ts';

const nested: Record<string, (levels: number) => string> = {
  quotations: (levels) => `${'> '.repeat(levels)}a`,
  'quotations without spaces': (levels) => `${'>'.repeat(levels)}a`,
  'lists on one line': (levels) => `${'- '.repeat(levels)}a`,
  'numbered lists on one line': (levels) => `${'1. '.repeat(levels)}a`,
  'lists on many lines': (levels) =>
    Array.from({ length: Math.min(levels, 1000) }, (_, level) => `${'  '.repeat(level)}- a`).join('\n'),
  marks: (levels) => `${'*a _b '.repeat(levels / 2)}b${'_*'.repeat(levels / 2)}`,
  blocks: (levels) => `${':::callout\n'.repeat(levels)}a${'\n:::'.repeat(levels)}`,
  both: (levels) => `${'> - '.repeat(levels / 2)}a`,
};

test.each(Object.entries(nested))('%s in each other are ten at most', (_, write) => {
  expect(checkBody(write(10)).map(({ code }) => code)).toEqual([]);
  expect(checkBody(write(12)).map(({ code }) => code)).toEqual(['nesting-deep']);
  expect(() => renderMarkdown(write(12))).toThrow('10 deep');
});

test.each(Object.entries(nested))('%s in thousands do not break the check', (_, write) => {
  for (const levels of [200, 5_000, 200_000]) {
    const source = write(levels);
    const codes = inspectBody(source).diagnostics.map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['nesting-deep']));
  }
});

test('is reported once, where it becomes too deep', () => {
  expect(checkBody(`Text.\n\n${'> '.repeat(14)}a`, { firstLine: 5 })).toMatchObject([
    { line: 7, column: 21, code: 'nesting-deep', severity: 'error' },
  ]);
  expect(checkBody(`Text.\n\n${'>'.repeat(150)}a`, { firstLine: 5 })).toMatchObject([{ line: 7, column: 1 }]);
});

test('components of .mdx count, too', () => {
  const source = `${'<Callout>\n'.repeat(12)}a\n${'</Callout>\n'.repeat(12)}`;
  expect(inspectBody(source, { format: 'mdx' }).diagnostics.map(({ code }) => code)).toEqual([
    'nesting-deep',
  ]);
});

test('long lines of dashes and stars are lines across the page', () => {
  expect(checkBody(`a\n\n${'- '.repeat(300)}\n\n${'* '.repeat(300)}\n\n${'-'.repeat(300)}`)).toEqual([]);
});
