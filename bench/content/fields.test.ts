import { describe, expect, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { makeData } from './fields.ts';
import { planWorld } from './plans.ts';

const world = planWorld(collections, 5000, 3);

describe.each(collections.map((collection) => [collection.name] as const))('an entry of %s', (name) => {
  const plans = world.byCollection.get(name) ?? [];

  test('has each field of its schema now and then, but those that hide it', () => {
    const made = new Set(plans.flatMap((plan) => Object.keys(makeData(plan, world))));
    const known = Object.keys(plans[0]?.shape.properties ?? {});
    const hidden = ['draft', 'publishFrom', 'redirectFrom'];
    expect(known.filter((field) => !made.has(field))).toEqual(hidden);
  });

  test('has an address of its own', () => {
    expect(new Set(plans.map(({ ref }) => ref)).size).toBe(plans.length);
  });
});

test('a smaller world is made of as many entries as were asked for', () => {
  for (const size of [1, 7, 20, 299]) expect(planWorld(collections, size, 1).plans).toHaveLength(size);
});
