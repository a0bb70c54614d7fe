import { describe, expect, test } from 'vitest';
import { beginsWithFields, findFrontMatterDiagnostic, splitFrontMatter } from './front-matter.ts';

describe('a file is cut', () => {
  test('at its lines of dashes', () => {
    expect(splitFrontMatter('---\ntitle: x\nsummary: y\n---\n\nBody\n')).toEqual({
      frontMatter: 'title: x\nsummary: y\n',
      body: '\nBody\n',
      bodyLine: 5,
    });
  });

  test('at the first line that closes: dashes in the body are the body’s', () => {
    const { frontMatter, body } = splitFrontMatter('---\ntitle: x\n---\nOne\n\n---\n\nTwo\n---\n');
    expect(frontMatter).toBe('title: x\n');
    expect(body).toBe('One\n\n---\n\nTwo\n---\n');
  });

  test.each([
    ['with spaces behind the dashes', '---  \ntitle: x\n--- \t\nBody'],
    ['with dashes inside a value', '---\ntitle: a --- b\n---\nBody'],
    ['with more dashes in a value’s own line', '---\ntitle: |\n  ----\n---\nBody'],
    ['with indented dashes', '---\ntitle: |\n  ---\n---\nBody'],
  ])('%s', (_, text) => {
    const { frontMatter, body } = splitFrontMatter(text);
    expect(frontMatter).toMatch(/^title/);
    expect(body).toBe('Body');
  });

  test('with nothing between the dashes, or after them', () => {
    expect(splitFrontMatter('---\n---\nBody')).toEqual({ frontMatter: '', body: 'Body', bodyLine: 3 });
    expect(splitFrontMatter('---\ntitle: x\n---')).toEqual({
      frontMatter: 'title: x\n',
      body: '',
      bodyLine: 4,
    });
  });

  test('so that the body’s line is the file’s', () => {
    const text = '---\ntitle: x\nsummary: |\n  One\n\n  Two\n---\n\nBody';
    const { body, bodyLine } = splitFrontMatter(text);
    const line = bodyLine + body.split('\n').indexOf('Body');
    expect(text.split('\n')[line - 1]).toBe('Body');
  });
});

describe('reports a text without valid front matter, with its place', () => {
  test.each([
    ['no dashes', 'title: x\n', 'no-front-matter', 1, 1],
    ['no line that closes', '---\ntitle: x\n', 'unclosed-front-matter', 1, 1],
    ['no line that closes, but dashes in a line', '---\ntitle: x\n--- on\n', 'unclosed-front-matter', 1, 1],
    ['four dashes', '----\ntitle: x\n----\n', 'other-dashes', 1, 1],
    ['a long dash', '—\ntitle: x\n—\n', 'other-dashes', 1, 1],
    ['an empty line before the dashes', '\n---\ntitle: x\n---\n', 'dashes-behind-something', 2, 1],
    ['a space before the dashes', ' ---\ntitle: x\n---\n', 'dashes-behind-something', 1, 2],
    ['plus signs', '+++\ntitle = "x"\n+++\n', 'other-front-matter', 1, 1],
    ['braces', '{"title": "x"}\n', 'other-front-matter', 1, 1],
    [
      'two versions',
      '---\ntitle: x\n---\n\n<<<<<<< HEAD\nOne\n=======\nTwo\n>>>>>>> b\n',
      'unfinished-merge',
      5,
      1,
    ],
  ])('%s', (_, text, reason, line, column) => {
    expect(findFrontMatterDiagnostic(text)).toEqual({ reason, line, column });
    if (reason !== 'unfinished-merge') expect(() => splitFrontMatter(text)).toThrow();
  });

  test.each([
    ['dashes', '---\ntitle: x\n---\n'],
    ['half the marks of a merge', '---\ntitle: x\n---\n\nPart\n=======\n\n>>>>>>> quoted\n'],
  ])('and not one that can: %s', (_, text) => {
    expect(findFrontMatterDiagnostic(text)).toBeUndefined();
  });
});

test.each([
  ['starts.\nstart: 2018\n---\n', true],
  ['  starts.\nstart: 2018\n---\n', true],
  ['start: 2018\ncity:\n  - nis\n---\nText', true],
  ['Text.\n\nstart: at 10\n\nMore text\n\n---\n', false],
  ['start: 2018\n', false],
  ['', false],
])('%j goes on with fields: %s', (body, isSo) => {
  expect(beginsWithFields(body, ['start', 'city'])).toBe(isSo);
});
