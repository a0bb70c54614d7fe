import { expect, test } from 'vitest';
import { UsageError } from '#authoring/options.ts';
import { collectWishes } from './wishes.ts';

const collect = (...args: string[]) => collectWishes(args, undefined);

test.each([
  [['--nam', 'Harbours'], 'Did you mean --name?'],
  [['--name'], 'Something has to stand behind --name.'],
  [['Harbours'], 'Put texts in quotes.'],
  [['--zone', 'Lisbon'], 'a time zone'],
  [['--languages', 'pt'], 'one of bs, en, mk, ro, sq, sr-Cyrl, sr-Latn, uk'],
  [['--collections', 'boats'], 'the name of a collection'],
  [['--without', 'search'], 'a feature that can be switched off'],
  [['--colour', 'red'], 'like #7a1f5c'],
  [[], '--name'],
])('%j is refused in a sentence', async (args, message) => {
  const refused = await collect(...args).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(UsageError);
  expect(refused).toHaveProperty('message', expect.stringContaining(message));
});

test('flags are values of the site; a collection that is left out has no entries that are code', async () => {
  expect(
    await collect('--name', 'Harbours', '--collections', 'events, news', '--without', 'map', '--empty'),
  ).toEqual({
    values: { name: 'Harbours', collections: ['events', 'news'], featuresOff: ['map'], mdx: [] },
    isEmptied: true,
    isHelp: false,
  });
});
