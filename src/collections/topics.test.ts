import { expect, test } from 'vitest';
import { topicsSchema } from './topics.ts';

const passes = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

test('topics have an id and a label, and nothing unknown', () => {
  expect(passes(topicsSchema, [{ id: 'smart-cities', label: 'Smart cities', aliases: ['smart city'] }])).toBe(
    true,
  );
  expect(passes(topicsSchema, [{ id: 'Smart Cities', label: 'Smart cities' }])).toBe(false);
  expect(passes(topicsSchema, [{ id: 'smart-cities' }])).toBe(false);
  expect(passes(topicsSchema, [{ id: 'smart-cities', label: 'x', colour: 'red' }])).toBe(false);
  expect(passes(topicsSchema, { 'smart-cities': 'Smart cities' })).toBe(false);
});
