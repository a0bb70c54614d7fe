import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { createFullData, createTestModel } from '#tests/content.ts';
import { renderGeoJson, renderJson } from './json.ts';
import { renderJsonSchema } from './json-schema.ts';
import { createAllOpenData } from './open-data.ts';

/** One entry of every collection with all fields; of a union, the first or the last branch. */
const listSampleEntries = (choice: 'first' | 'last') =>
  Object.fromEntries(
    collections.map((collection) => [
      `${collection.name}/an-id`,
      { ...createFullData(collection, choice), draft: false, publishFrom: '2026-01-01' },
    ]),
  );

describe.each(['first', 'last'] as const)('with every field, the %s of each choice', (choice) => {
  const data = createAllOpenData(
    createTestModel(listSampleEntries(choice)),
    () => 'https://pictures.example/a.jpg',
  );
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  for (const schema of data.schemas) ajv.addSchema(JSON.parse(renderJsonSchema(schema)));
  const files = [
    ...data.datasets.map((dataset) => [dataset.name, renderJson(dataset)] as const),
    ...data.places.map((set) => [`${set.name} on the map`, renderGeoJson(set)] as const),
  ];

  test.each(files)('%s is valid by the schema that it names', (_name, text) => {
    const file = JSON.parse(text);
    const validate = ajv.getSchema(file.$schema);
    expect(validate?.(file)).toBe(true);
    expect(file.count).toBe((file.entries ?? file.features).length);
  });

  test.each(files)('%s is not valid with a word more in it', (_name, text) => {
    const file = JSON.parse(text);
    const [first] = file.entries ?? file.features;
    const validate = ajv.getSchema(file.$schema);
    expect(validate?.({ ...file, more: true })).toBe(false);
    if (first === undefined) return;
    first.more = true;
    expect(validate?.(file)).toBe(false);
  });
});

test('what a field is by its kind, the schema says as a pattern', () => {
  const { schemas } = createAllOpenData(createTestModel({}), () => '');
  const ajv = new Ajv2020({ strict: true });
  const isValid = (name: string, field: string, value: unknown) => {
    const schema = schemas.find((candidate) => candidate.name === name);
    const { properties } = schema ? JSON.parse(renderJsonSchema(schema)).properties.entries.items : {};
    return ajv.compile(properties[field])(value);
  };
  const image = (src: string) => ({ src, alt: 'A hall', credit: 'Somebody' });
  expect(isValid('events', 'city', 'cities/nis')).toBe(true);
  expect(isValid('events', 'city', 'nis')).toBe(false);
  expect(isValid('events', 'city', 'hubs/nis')).toBe(false);
  expect(isValid('events', 'start', '2018-01-19 18:00')).toBe(true);
  expect(isValid('events', 'start', '19 January 2018')).toBe(false);
  expect(isValid('events', 'country', 'rs')).toBe(false);
  expect(isValid('events', 'image', image('https://example.org/a.jpg'))).toBe(true);
  expect(isValid('events', 'image', image('./a.jpg'))).toBe(false);
});

test('every field of every entry says what it is', () => {
  const { schemas } = createAllOpenData(createTestModel({}), () => '');
  const names = new Set(collections.map(({ name }) => name));
  const diagnostics = schemas
    .filter(({ name }) => names.has(name))
    .flatMap((schema) => {
      const { properties } = JSON.parse(renderJsonSchema(schema)).properties.entries.items;
      return Object.entries(properties)
        .filter(([, field]) => !(field as { description?: string }).description)
        .map(([field]) => `${schema.name}.${field}`);
    });
  expect(diagnostics).toEqual([]);
});
