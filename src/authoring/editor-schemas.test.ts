import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Collection } from '#collections/collection.ts';
import { folders, getCollectionByName } from '#collections/index.ts';
import { getShape, type Shape } from '#collections/shape.ts';
import { splitFrontMatter } from '#entries/front-matter.ts';
import { readContent } from '#entries/read-content.ts';
import { readSettings } from '#entries/settings.ts';
import { createFullData, createMinimalData } from '#tests/content.ts';
import { HAS_EXAMPLE } from '#tests/example.ts';
import { createEditorSchema } from './editor-schemas.ts';
import { type Known, listKnown } from './known.ts';

const { contentDir } = readSettings();

const content = readContent(contentDir);
const known = listKnown(content);
const all = folders.map((folder) => [folder.name, folder] as const);

/** Keywords that VS Code adds to JSON Schema. Ajv rejects any other unknown keyword. */
const EDITOR_WORDS = ['enumDescriptions', 'errorMessage', 'patternErrorMessage'];

function compile(collection: Collection, usedKnown: Known = known) {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true });
  ajv.addVocabulary(EDITOR_WORDS);
  return ajv.compile(createEditorSchema(collection, usedKnown));
}

/** Front matter as plain YAML: years are numbers. */
const parseData = (lines: readonly string[]) =>
  parse(splitFrontMatter(lines.join('\n')).frontMatter ?? '', { version: '1.2', schema: 'core' });

describe.each(all)('the schema of %s for text editors', (name, collection) => {
  const validate = compile(collection);

  test('accepts every entry that there is', () => {
    const entries = [...content.entries, ...content.pages].filter((entry) => entry.collection === collection);
    if (HAS_EXAMPLE) expect(entries.length).toBeGreaterThan(0);
    for (const { file, lines } of entries) {
      validate(parseData(lines));
      expect(validate.errors ?? [], file).toEqual([]);
    }
  });

  test('accepts its smallest entry, and one with every field', () => {
    for (const data of [
      createMinimalData(collection),
      createFullData(collection, 'first'),
      createFullData(collection, 'last'),
    ]) {
      validate(data);
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  test('refuses a misspelt key, and an entry that lacks one', () => {
    const { title, ...rest } = createMinimalData(collection);
    expect(validate({ ...rest, titel: title })).toBe(false);
    expect(validate(rest)).toBe(false);
    expect(validate({ ...rest, title: null })).toBe(false);
    expect(validate({ ...rest, title })).toBe(true);
  });

  test('says of every field what it is for, in a sentence', () => {
    for (const [path, { description = '' }] of listProperties(getShape(collection))) {
      expect(description, path).toMatch(/^\P{Ll}.*[.…]$/u);
      expect(description.length, path).toBeLessThanOrEqual(110);
    }
  });

  test('has the name of its collection', () => {
    expect(createEditorSchema(collection, known)).toMatchObject({ title: collection.labels.en.singular });
    expect(name).not.toBe('');
  });
});

/** Every field of a shape at every level, with its path. */
function* listProperties(shape: Shape, path = ''): Generator<[path: string, shape: Shape]> {
  for (const [key, property] of Object.entries(shape.properties ?? {})) {
    const at = `${path}.${key}`;
    yield [at, property];
    yield* listProperties(property, at);
  }
  if (shape.items) yield* listProperties(shape.items, `${path}[]`);
  for (const branch of shape.anyOf ?? []) yield* listProperties(branch, path);
}

describe('a value while it is typed', () => {
  const twoCities: Known = {
    entries: [
      { collection: 'cities', id: 'nis', title: 'Niš', names: [] },
      { collection: 'hubs', id: 'deli', title: 'Deli', names: [] },
    ],
    topics: [{ id: 'smart-cities', label: 'Smart cities' }],
  };
  const events = getCollectionByName('events');
  const validate = events && compile(events, twoCities);
  const passes = (field: string) =>
    validate?.({ kind: 'kickoff', title: 'x', summary: 'y', ...parse(field) });

  test.each([
    'start: 2018',
    'start: 2018-01~',
    'start: 2018-01-19 18:00',
    'within: 2021-09/2021-10',
    'title: 2018',
    'country: XK',
    'timeZone: Europe/Belgrade',
    'timeZone: Etc/GMT+5',
    'city: nis',
    'city: cities/nis',
    'city: [nis, a-new-city]',
    'roles: [{who: hubs/deli}, {who: {name: X}, as: host, share: partial}]',
    'series: {of: digital-cities, number: 3}',
    'topics: [smart-cities, a-new-topic]',
    'image: {src: ./HALL.JPG, alt: A hall, credit: A Name}',
    'nativeNames: {sr-Latn: Niš}',
    'online: true',
  ])('can be %s', (field) => {
    expect(passes(field)).toBe(true);
  });

  test.each([
    'start: 19.01.2018',
    'start: 2018-01-19T18:00',
    'start:',
    'within: 2021-09 to 2021-10',
    'title: [x]',
    'country: Serbia',
    'country: UK',
    'timeZone: belgrade time',
    'city: Niš',
    'roles: [{as: host}]',
    'roles: [{who: hubs/deli, as: hoste}]',
    'roles: [{who: hubs/deli, share: 120}]',
    'series: {of: digital-cities, number: 0}',
    'website: example.org',
    'topics: Smart cities',
    'nativeNames: {Serbian: Niš}',
    'online: yes',
    'people: [{name: A, colour: red}]',
  ])('can’t be %s', (field) => {
    expect(passes(field)).toBe(false);
  });

  test('is completed with what there is, each with its name', () => {
    expect(events && createEditorSchema(events, twoCities).definitions).toMatchObject({
      'reference-cities': { enum: ['nis'], enumDescriptions: ['Niš'] },
      'reference-organisations-hubs-clusters-cities-projects': {
        enum: ['hubs/deli', 'cities/nis'],
        enumDescriptions: ['Deli', 'Niš'],
      },
      topic: { enum: ['smart-cities'], enumDescriptions: ['Smart cities'] },
    });
  });

  test('has nothing to be completed with where there is nothing', () => {
    const empty = events && createEditorSchema(events, { entries: [], topics: [] });
    expect(Object.keys(empty?.definitions ?? {}).filter((name) => name.startsWith('reference'))).toEqual([]);
    expect(events && compile(events, { entries: [], topics: [] })).toBeTypeOf('function');
  });

  test('reports invalid values in the words of the preflight', () => {
    const date = events && createEditorSchema(events, twoCities).properties?.start;
    expect(date?.patternErrorMessage).toMatch(/^Dates are written 2018-01-19/);
  });
});
