import { describe, expect, test } from 'vitest';
import { writeContent } from '#tests/content.ts';
import { ADDRESSES_FILE, addToList, readAddressList } from './address-list.ts';

const read = (text: string | Uint8Array) => readAddressList(writeContent({ [ADDRESSES_FILE]: text }));

describe('reading', () => {
  test('a folder without a list has none', () => {
    expect(readAddressList(writeContent({}))).toBeUndefined();
  });

  test('lines keep their places; remarks and empty lines are none, and Windows ends lines by two signs', () => {
    expect(read('\uFEFF# One.\r\n\r\n/events/a/\r\n # Two.\r\n /events/b/ \r\n')).toEqual({
      remarks: ['# One.', '# Two.'],
      lines: [
        { address: '/events/a/', line: 3 },
        { address: '/events/b/', line: 5 },
      ],
    });
  });

  test('what is no text throws', () => {
    expect(() => read(Uint8Array.of(0x2f, 0x9a, 0x2f))).toThrow();
  });
});

describe('adding', () => {
  const readOurs = () => read('# Ours.\n/events/b/\n/events/a/\n/events/b/\n');

  test('nothing new gives nothing to write', () => {
    expect(addToList(readOurs(), ['/events/a/', '/events/b/'])).toBeUndefined();
  });

  test('adds new addresses in order, and keeps old ones and comments', () => {
    expect(addToList(readOurs(), ['/about/', '/events/aa/'])).toBe(
      '# Ours.\n\n/about/\n/events/a/\n/events/aa/\n/events/b/\n',
    );
  });

  test('a new list says what it is', () => {
    const text = addToList(undefined, ['/events/b/', '/events/a/']) ?? '';
    expect(text).toMatch(/^(# .+\n)+\n\/events\/a\/\n\/events\/b\/\n$/);
    expect(addToList(read(text), ['/events/a/'])).toBeUndefined();
  });
});
