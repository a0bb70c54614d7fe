import { describe, expect, test } from 'vitest';
import { createMinimalData } from '#tests/content.ts';
import type { EntryData } from './entry-data.ts';
import { collections } from './index.ts';
import { SCHEMA_FAMILIES } from './schema-org-types.ts';
import { getShape, propertyOf } from './shape.ts';

describe.each(collections)('$name', (collection) => {
  const data = createMinimalData(collection) as EntryData;
  const { kind } = collection;
  const values = kind === undefined ? [] : (propertyOf(getShape(collection), kind)?.enum ?? []);
  const every = kind === undefined ? [data] : values.map((value) => ({ ...data, [kind]: value }));
  const types = every.map((data) => collection.schemaType?.(data));

  test('every kind has a schema.org type', () => {
    expect(types.length).toBeGreaterThan(0);
    for (const type of types) expect(Object.keys(SCHEMA_FAMILIES)).toContain(type);
  });

  test('gives no event type to a collection without a time', () => {
    const families = types.map((type) => type && SCHEMA_FAMILIES[type]);
    if (!collection.when) expect(families).not.toContain('occurrence');
  });

  test('gives the type of a call only to calls', () => {
    const calls = every.filter((data) => collection.isCall?.(data));
    const told = every.filter((data) => SCHEMA_FAMILIES[collection.schemaType?.(data) ?? 'Place'] === 'call');
    expect(told).toEqual(calls);
  });
});
