import { expect, test } from 'vitest';
import { entryFields } from './entry-fields.ts';
import { text } from './value-fields.ts';

const passes = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

test('names in other languages stand under tags of languages', () => {
  const { nativeNames } = entryFields({ image: () => text(80) });
  for (const tag of ['sr', 'sq', 'cnr', 'sr-Latn', 'sr-Cyrl'])
    expect(passes(nativeNames, { [tag]: 'x' })).toBe(true);
  for (const tag of ['Serbian', 'SR', 'sr-latn', 'sr_Latn', '']) {
    expect(passes(nativeNames, { [tag]: 'x' }), tag).toBe(false);
  }
});

test('an entry moves from an address of this site', () => {
  const { redirectFrom } = entryFields({ image: () => text(80) });
  expect(passes(redirectFrom, ['/old/address/', '/older/'])).toBe(true);
  for (const path of ['/', '/old', '//', 'old/address', 'https://example.org/', '/Old/', '/a?b=c']) {
    expect(passes(redirectFrom, [path]), path).toBe(false);
  }
});
