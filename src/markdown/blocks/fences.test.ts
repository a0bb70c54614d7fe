import { describe, expect, test } from 'vitest';
import { checkBody } from '#markdown/check.ts';
import { renderMarkdown } from '#markdown/render.ts';

const render = (source: string) =>
  renderMarkdown(source)
    .segments.map((segment) => (segment.type === 'html' ? segment.html : `[${segment.name}]`))
    .join('');
const parseText = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();

/** Everything that a directive parser would take for a directive. */
const colons = [
  '18:30',
  'at 9:00, 18:30:15 and 24:00',
  'a:b',
  ':a',
  ':a[b]',
  ':a[b]{c=d}',
  ':a{.b #c}',
  'x:y[z]',
  '::x',
  'a ::x',
  '::x[y]{z=1}',
  '::x{.y}',
  'std::vector',
  'ratio 1:2:3',
  ':smile: :+1:',
  'note:this',
  'mailto:x',
  'Re:AI',
  'a:::b',
  'a :::callout b',
  ':',
  '::',
  'end:',
  'Genesis 1:1-3',
  'urn:isbn:0451450523',
  'key:value,key2:value2',
  'Niš:Ниш',
  ':callout[text]',
  'is::callout',
];

describe.each(colons)('%s is text', (text) => {
  test('in a paragraph, and before and after other words', () => {
    expect(parseText(render(text))).toBe(text);
    expect(parseText(render(`Before ${text} after`))).toBe(`Before ${text} after`);
    expect(parseText(render(`Line\n${text}\nline`))).toBe(`Line\n${text}\nline`);
  });

  test('in emphasis, headings, lists, quotations, cells, code and captions', () => {
    expect(render(`x **a ${text} b** x`)).toContain('<strong>');
    for (const [before, after] of [
      ['x **a ', ' b** x'],
      ['x *a ', ' b* x'],
      ['## A ', ' b'],
      ['- a ', ' b'],
      ['> a ', ' b'],
      ['`', '`'],
      ['```\n', '\n```'],
      ['    ', ''],
      [':::callout\n', '\n:::\n\nx'],
    ]) {
      const wanted = `${before}${text}${after}`.replace(
        /^ {4}|```\n?|`|\*|^## |^- |^> |^:::callout\n|\n:::\n\nx$/g,
        '',
      );
      const source = `${before}${text}${after}`;
      const html = renderMarkdown(source)
        .segments.map((segment) =>
          segment.type === 'html'
            ? segment.html
            : segment.children.map((child) => (child.type === 'html' ? child.html : '')).join(''),
        )
        .join('');
      expect(parseText(html).replace(/\n+x$/, '').trim(), source).toBe(wanted.trim());
    }
    expect(parseText(render(`| a |\n|---|\n| x ${text} |`)).replace(/\s+/g, ' ')).toBe(`a x ${text}`);
  });

  test('in the words of a link', () => {
    if (text.includes('[')) return;
    expect(render(`[a ${text} b](/x/)`)).toBe(`<p><a href="/x/">a ${text} b</a></p>`);
  });
});

test.each(['https://x.org:8080/a:b?c=d:e#f:g', 'https://x.org/18:30', 'https://x.org/a::b'])(
  'an address keeps its colons: %s',
  (href) => {
    expect(render(href)).toBe(`<p><a href="${href}">${href}</a></p>`);
    expect(render(`<${href}>`)).toBe(`<p><a href="${href}">${href}</a></p>`);
    expect(render(`[a:b](${href})`)).toBe(`<p><a href="${href}">a:b</a></p>`);
    expect(render(`[a:b][c:d]\n\n[c:d]: ${href}`)).toBe(`<p><a href="${href}">a:b</a></p>`);
  },
);

test('colons in code open no block', () => {
  for (const source of [
    '```\n:::callout\n:::\n```',
    '~~~\n:::nonsense\n~~~',
    '    :::callout',
    '- a\n\n      :::x',
  ]) {
    expect(checkBody(source), source).toEqual([]);
  }
  expect(render(':::callout\n```\n:::\n```\n:::')).toBe('[callout]');
});

const codes = (source: string) =>
  checkBody(source).map(({ line, column, code }) => `${line}:${column} ${code}`);

describe('mistakes', () => {
  test('an unknown block, with the nearest name', () => {
    expect(checkBody('Text.\n\n:::calout{titel="x"}\nx\n:::')).toMatchObject([
      { line: 3, column: 1, code: 'directive-unknown', suggestion: ':::callout' },
    ]);
    expect(checkBody(':::warning\nx\n:::')).toMatchObject([{ suggestion: ':::callout{tone="warning"}' }]);
    const [told] = checkBody(':::zzzzzz\nx\n:::');
    expect(told).toMatchObject({ line: 1, code: 'directive-unknown' });
    expect(told?.suggestion).toBeUndefined();
  });

  test('no name, a space before it, two colons', () => {
    expect(codes(':::30\nx')).toEqual(['1:1 directive-unknown']);
    expect(codes('::: callout\nx\n:::')).toEqual(['1:1 directive-unknown']);
    expect(codes('> ::callout{title="x"}')).toEqual(['1:3 directive-unknown']);
  });

  test('never closed, or closed twice', () => {
    expect(codes(':::callout\nx')).toEqual(['1:1 directive-place']);
    expect(codes('::::callout\nx\n:::')).toEqual(['1:1 directive-place', '3:1 directive-unknown']);
    expect(codes(':::callout\nx\n:::\n\n:::')).toEqual(['5:1 directive-unknown']);
  });

  test('begun in one place and ended in another', () => {
    expect(codes('- :::callout\n  x\n\n:::')).toEqual(['1:3 directive-place']);
    expect(codes('> :::callout\nlazy\n> :::')).toEqual(['1:3 directive-place']);
    expect(codes('> :::callout\n\n:::')).toEqual(['1:3 directive-place', '3:1 directive-unknown']);
    expect(codes('text\n      :::callout\n      x\n      :::')).toEqual(['2:7 directive-place']);
  });

  test('attributes that the block does not have, or with no value that it takes', () => {
    const diagnostics = checkBody(':::callout{titel="x" tone="loud" title=""}\nx\n:::');
    expect(diagnostics.map(({ column, code }) => [column, code])).toEqual([
      [12, 'directive-attribute'],
      [22, 'directive-attribute'],
      [34, 'directive-attribute'],
    ]);
    expect(diagnostics[0]?.suggestion).toBe('title');
    expect(codes(':::callout{title="a" title="b"}\nx\n:::')).toEqual(['1:22 directive-attribute']);
    expect(codes(':::callout{constructor="a"}\nx\n:::')).toEqual(['1:12 directive-attribute']);
  });

  test.each([
    [':::callout Title', 12],
    [':::callout[Title]', 11],
    [':::callout{title=x}', 12],
    [':::callout{title="x}', 12],
    [':::callout{title="x"', 11],
    [':::callout{title="x"} more', 11],
    [':::callout{.warning}', 12],
    [':::callout{title="a"tone="note"}', 12],
  ])('what is no attribute: %s', (opening, column) => {
    expect(checkBody(`${opening}\nx\n:::`)).toMatchObject([{ line: 1, column, code: 'directive-attribute' }]);
  });

  test('comments that look like the marks of a block are HTML', () => {
    expect(codes('<!--block-0-->\n\nx\n\n<!--/block-0-->')).toEqual(['1:1 html-comment', '5:1 html-comment']);
    const spoofed = ':::callout\nx\n\n<!--/block-0-->\n\ny\n:::';
    expect(() => renderMarkdown(spoofed)).toThrow();
  });
});
