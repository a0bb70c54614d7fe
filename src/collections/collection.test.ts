/** Tests what TypeScript rejects in a collection: a missing error fails the type check. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { defineCollection } from './collection.ts';
import { reference } from './value-fields.ts';

const words = { singular: 'Pier', plural: 'Piers', lead: 'Piers.', empty: 'None.' };
const labels = { en: { ...words, fields: {}, values: {}, relations: {} } };
const shown = { facts: [], lists: [], facets: [], where: [] };
const schema = () =>
  z.strictObject({ title: z.string(), summary: z.string(), built: z.string(), length: z.number() });
const piers = { name: 'piers', schema, labels, ...shown } as const;

test('a collection names fields of its own schema', () => {
  const facets = ['built', 'year', 'country', 'status'] as const;
  const facts = ['length', 'when', 'where', 'status'] as const;
  const made = defineCollection({ ...piers, nature: 'period', when: { start: 'built' }, facets, facts });
  expect(made.name).toBe('piers');
  // @ts-expect-error The field is called `built`.
  defineCollection({ ...piers, nature: 'timeless', facets: ['bulit'] });
  // @ts-expect-error
  defineCollection({ ...piers, nature: 'timeless', facts: ['bulit'] });
  // @ts-expect-error
  defineCollection({ ...piers, nature: 'timeless', lists: ['bulit'] });
  // @ts-expect-error
  defineCollection({ ...piers, nature: 'timeless', where: ['bulit'] });
  // @ts-expect-error
  defineCollection({ ...piers, nature: 'timeless', kind: 'bulit' });
  // @ts-expect-error A kind is a word.
  defineCollection({ ...piers, nature: 'timeless', kind: 'length' });
  const misspelt = { en: { ...words, fields: { bulit: 'Built' }, values: {}, relations: {} } };
  // @ts-expect-error
  defineCollection({ ...piers, nature: 'timeless', labels: misspelt });
});

test('a collection has a time unless it is timeless', () => {
  defineCollection({ ...piers, nature: 'timeless' });
  // @ts-expect-error An article needs `when`.
  defineCollection({ ...piers, nature: 'article' });
  // @ts-expect-error A timeless collection must not have `when`.
  defineCollection({ ...piers, nature: 'timeless', when: { start: 'built' } });
  // @ts-expect-error A time field must be text.
  defineCollection({ ...piers, nature: 'period', when: { start: 'length' } });
});

test('a reference says what it means', () => {
  expect(reference('place', 'cities').meta()).toMatchObject({ relation: 'place', to: ['cities'] });
  // @ts-expect-error The kind of relation is missing.
  reference('cities', 'hubs');
});
