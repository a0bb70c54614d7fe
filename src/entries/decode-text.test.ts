import { describe, expect, test } from 'vitest';
import { decodeText, readText } from './decode-text.ts';

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

describe('reports bytes that are not text, with their place', () => {
  test.each([
    ['Windows-1250', [0x61, 0x0a, 0x4e, 0x69, 0x9a], { reason: 'not-utf8', line: 2, column: 3 }],
    ['half a letter', [0x4e, 0xc5], { reason: 'not-utf8', line: 1, column: 2 }],
    ['UTF-16 with its mark', [0xff, 0xfe, 0x4e, 0x00], { reason: 'utf16', line: 1, column: 1 }],
    ['UTF-16 without', [0x4e, 0x00, 0x69, 0x00, 0x73, 0x00], { reason: 'utf16', line: 1, column: 1 }],
    ['UTF-16, the other way round', [0x00, 0x4e, 0x00, 0x69], { reason: 'utf16', line: 1, column: 1 }],
    [
      'a picture',
      [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13],
      { reason: 'binary', line: 1, column: 1 },
    ],
  ])('%s', (_, bytes, reason) => {
    expect(readText(new Uint8Array(bytes))).toEqual(reason);
  });

  test('one stray character does not make a text a picture', () => {
    const text = `${'Words. '.repeat(30)}\u0000`;
    expect(readText(new TextEncoder().encode(text))).toEqual({ text });
  });
});
