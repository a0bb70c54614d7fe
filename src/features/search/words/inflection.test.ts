import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { relations as english } from '#i18n/en/relations.ts';
import { relations as romanian } from '#i18n/ro/relations.ts';
import { relations as albanian } from '#i18n/sq/relations.ts';
import { relations as serbian } from '#i18n/sr-Latn/relations.ts';
import { relations as ukrainian } from '#i18n/uk/relations.ts';
import { loadWords } from '#i18n/words.ts';
import { toKey } from './fold.ts';

/** The program on a page with these words. */
async function load(relations: typeof english) {
  vi.resetModules();
  vi.doMock('#i18n/client-relations.ts', () => ({ relations }));
  const { cutEndings, findStem, isInflected, leaveOutLinks } = await import('./inflection.ts');
  return {
    cutEndings,
    findStem: (word: string) => findStem(toKey(word)),
    isInflected: (one: string, other: string) => isInflected(toKey(one), toKey(other)),
    leaveOutLinks: (text: string) =>
      leaveOutLinks(text.split(' ').map((written) => ({ written, key: toKey(written) })))
        .map(({ written }) => written)
        .join(' '),
  };
}

beforeAll(() => vi.resetModules());
afterAll(() => {
  vi.doUnmock('#i18n/client-relations.ts');
  vi.resetModules();
});

/** Every language of the interface but English, which inflects no kinds. */
const LANGUAGES = readdirSync('src/i18n', { withFileTypes: true }).filter(
  (item) => item.isDirectory() && item.name !== 'en',
);

test.each(LANGUAGES)('in $name no kind is left out as a word that links others', async ({ name }) => {
  const { collections, relations, searchPage } = await loadWords(name);
  const { leaveOutLinks } = await load(relations);
  const kinds = Object.entries(collections).flatMap(([kind, { singular, plural }]) => [
    singular,
    plural,
    ...(searchPage.askedAs[kind] ?? []),
  ]);
  expect(kinds.length).toBeGreaterThan(20);
  expect(kinds.filter((kind) => leaveOutLinks(`${kind} Niš`) === 'Niš')).toEqual([]);
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

test.each([
  ['Serbian', serbian, 'partneri GIZ-a', 'partneri GIZ'],
  ['Albanian', albanian, 'partnerët e GIZ-it', 'partnerët e GIZ'],
  ['Serbian', serbian, 'Banja-Luka, R-a', 'Banja-Luka, R-a'],
  ['English', english, 'GIZ-a', 'GIZ-a'],
])('endings that a sign holds to a name are left out in %s', async (_, words, query, left) => {
  const { cutEndings } = await load(words);
  expect(cutEndings(query)).toBe(left);
});

test.each([
  ['Serbian', serbian, 'radionicama', 'radionic'],
  ['Albanian', albanian, 'bashkëpunimeve', 'baskepunim'],
  ['Albanian', albanian, 'hub', 'hub'],
])('forms of a word begin alike in %s: %#', async (_, words, word, stem) => {
  const { findStem } = await load(words);
  expect(findStem(word)).toBe(stem);
});
