import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { relations as english } from '#i18n/en/relations.ts';
import { relations as romanian } from '#i18n/ro/relations.ts';
import { relations as albanian } from '#i18n/sq/relations.ts';
import { relations as serbian } from '#i18n/sr-Latn/relations.ts';
import { relations as ukrainian } from '#i18n/uk/relations.ts';
import { toKey } from './fold.ts';

/** The program on a page with these words. */
async function load(relations: typeof english) {
  vi.resetModules();
  vi.doMock('#i18n/client-words.ts', () => ({ relations }));
  const { isInflected, leaveOutLinks } = await import('./inflection.ts');
  return {
    isInflected: (one: string, other: string) => isInflected(toKey(one), toKey(other)),
    leaveOutLinks: (text: string) =>
      leaveOutLinks(text.split(' ').map((written) => ({ written, key: toKey(written) })))
        .map(({ written }) => written)
        .join(' '),
  };
}

beforeAll(() => vi.resetModules());
afterAll(() => {
  vi.doUnmock('#i18n/client-words.ts');
  vi.resetModules();
});

describe('names in a sentence', () => {
  test.each([
    ['Serbian', serbian, 'Србији', 'Србија'],
    ['Serbian', serbian, 'Crnoj', 'Crna'],
    ['Serbian', serbian, 'habova', 'habovi'],
    ['Serbian', serbian, 'gradovima', 'gradovi'],
    ['Albanian', albanian, 'Shqipërisë', 'Shqipëri'],
    ['Albanian', albanian, 'qytetet', 'qytete'],
    ['Romanian', romanian, 'Serbiei', 'Serbia'],
    ['Romanian', romanian, 'României', 'România'],
    ['Ukrainian', ukrainian, 'Сербії', 'Сербія'],
    ['Ukrainian', ukrainian, 'містах', 'міста'],
  ])('in %s %#: %s', async (_, words, inflected, name) => {
    const { isInflected } = await load(words);
    expect(isInflected(inflected, name)).toBe(true);
  });

  test.each([
    ['Serbian', serbian, 'Niš', 'Nin'],
    ['Serbian', serbian, 'Bor', 'Bar'],
    ['Serbian', serbian, 'Bugarska', 'Bulgaria'],
    ['Serbian', serbian, 'Hrvatska', 'Hrvatinić'],
    ['English', english, 'Serbia', 'Serbie'],
  ])('in %s %#: not other names', async (_, words, one, other) => {
    const { isInflected } = await load(words);
    expect(isInflected(one, other)).toBe(false);
  });
});

test.each([
  ['Albanian', albanian, 'hube në Kosovë', 'hube Kosovë'],
  ['Albanian', albanian, 'në', 'në'],
  ['Serbian', serbian, 'spisak gradova na moru', 'gradova moru'],
  ['English', english, 'list of hubs', 'list of hubs'],
])('links of %s are left out of %#', async (_, words, query, left) => {
  const { leaveOutLinks } = await load(words);
  expect(leaveOutLinks(query)).toBe(left);
});
