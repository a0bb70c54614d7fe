import { describe, expect, test } from 'vitest';
import { decodeText, splitFrontMatter } from './front-matter.ts';

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

  test('where nothing stands between the dashes, or behind them', () => {
    expect(splitFrontMatter('---\n---\nBody')).toEqual({ frontMatter: '', body: 'Body', bodyLine: 3 });
    expect(splitFrontMatter('---\ntitle: x\n---')).toEqual({
      frontMatter: 'title: x\n',
      body: '',
      bodyLine: 4,
    });
  });

  test.each([
    ['no dashes', 'title: x\n'],
    ['no line that closes', '---\ntitle: x\n'],
    ['no line that closes, but dashes in a line', '---\ntitle: x\n--- and so on\n'],
    ['four dashes', '----\ntitle: x\n----\n'],
    ['a line before the dashes', '\n---\ntitle: x\n---\n'],
    ['a space before the dashes', ' ---\ntitle: x\n---\n'],
    ['nothing', ''],
  ])('never where there are %s', (_, text) => {
    expect(splitFrontMatter(text)).toEqual({ frontMatter: undefined, body: text, bodyLine: 1 });
  });

  test('so that the body’s line is the file’s', () => {
    const text = '---\ntitle: x\nsummary: |\n  One\n\n  Two\n---\n\nBody';
    const { body, bodyLine } = splitFrontMatter(text);
    const line = bodyLine + body.split('\n').indexOf('Body');
    expect(text.split('\n')[line - 1]).toBe('Body');
  });
});

describe('bytes become text', () => {
  const encode = (text: string) => new TextEncoder().encode(text);

  test('without a byte order mark', () => {
    expect(decodeText(encode('\uFEFF---\ntitle: Niš\n'))).toBe('---\ntitle: Niš\n');
  });

  test('with the line ends of Unix', () => {
    expect(decodeText(encode('---\r\ntitle: x\r\n---\r\n'))).toBe('---\ntitle: x\n---\n');
  });

  test('in any script', () => {
    expect(decodeText(encode('Чачак, Ковачица, Αθήνα, 😀'))).toBe('Чачак, Ковачица, Αθήνα, 😀');
  });

  test.each([
    ['Windows-1250', [0x4e, 0x69, 0x9a]],
    ['Latin-1', [0x63, 0x61, 0x66, 0xe9]],
    ['UTF-16', [0xff, 0xfe, 0x4e, 0x00, 0x69, 0x00]],
    ['half a letter', [0x4e, 0xc5]],
  ])('and never out of %s', (_, bytes) => {
    expect(() => decodeText(new Uint8Array(bytes))).toThrow(TypeError);
  });
});
