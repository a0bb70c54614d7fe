import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseFrontMatter } from '#entries/yaml/parse.ts';
import { sitePages } from '#routes/features.ts';
import { RESERVED_IDS } from '#routes/routes.ts';
import { createFullData, createMinimalData } from '#tests/content.ts';
import { parseMoment } from '#time/moment.ts';
import { DERIVED_FACETS, findSpan } from './collection.ts';
import { collections, folders, getCollectionByName } from './index.ts';
import { SITE_PAGES } from './pages.ts';
import { getSchema, getShape, type Shape } from './shape.ts';

/** Computed from the entry. */
const DERIVED_FACTS = ['when', 'where', 'status'];

/** Other addresses at the root of the site. */
const TAKEN = [...sitePages.map(({ path }) => path.split('/')[1]), 'pagefind'];

/** A shape with all nested shapes, each with its path. */
function* listShapes(shape: Shape, path = ''): Generator<[path: string, shape: Shape]> {
  yield [path, shape];
  for (const [key, property] of Object.entries(shape.properties ?? {})) {
    yield* listShapes(property, path === '' ? key : `${path}.${key}`);
  }
  if (typeof shape.additionalProperties === 'object')
    yield* listShapes(shape.additionalProperties, `${path}.*`);
  if (shape.items) yield* listShapes(shape.items, `${path}[]`);
  for (const branch of shape.anyOf ?? []) yield* listShapes(branch, path);
}

const getFieldName = (path: string) => path.split(/[.[]/)[0] ?? '';

describe.each(folders.map((folder) => [folder.name, folder] as const))('the schema of %s', (_, folder) => {
  const shapes = [...listShapes(getShape(folder))];

  test('knows every key at every level', () => {
    const open = shapes.filter(
      ([, shape]) =>
        shape.type === 'object' && shape.additionalProperties !== false && !('propertyNames' in shape),
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  test('rejects an unknown key, and a key of JavaScript’s prototypes', () => {
    const schema = getSchema(folder);
    const minimal = createMinimalData(folder);
    expect(schema.safeParse({ ...minimal, slug: 'x' }).success).toBe(false);
    expect(schema.safeParse({ ...minimal, layout: 'x' }).success).toBe(false);
    const entries = [...Object.entries(minimal), ['__proto__', {}]];
    expect(schema.safeParse(Object.fromEntries(entries)).success).toBe(false);
  });

  test('says of every value what it is', () => {
    const vague = shapes.filter(
      ([, shape]) => !shape.type && !shape.anyOf && !shape.enum && shape.const === undefined,
    );
    expect(vague.map(([path]) => path)).toEqual([]);
  });

  test('returns the input unchanged', () => {
    const output = z.toJSONSchema(getSchema(folder), { io: 'output' });
    expect(output).toEqual(z.toJSONSchema(getSchema(folder), { io: 'input' }));
    const data = createFullData(folder);
    expect(getSchema(folder).parse(data)).toEqual(data);
  });

  test('passes its smallest entry, and one with every field', () => {
    expect(getSchema(folder).safeParse(createMinimalData(folder)).error).toBeUndefined();
    expect(getSchema(folder).safeParse(createFullData(folder, 'first')).error).toBeUndefined();
    expect(getSchema(folder).safeParse(createFullData(folder, 'last')).error).toBeUndefined();
  });

  test('requires every field of its smallest entry', () => {
    const minimal = createMinimalData(folder);
    for (const field of Object.keys(minimal)) {
      const { [field]: _, ...rest } = minimal;
      expect(getSchema(folder).safeParse(rest).success, field).toBe(false);
    }
    expect(Object.keys(minimal)).toContain('title');
    expect(Object.keys(minimal)).toContain('summary');
  });

  test('has an example or a choice for every field that must be there, ready to paste', () => {
    const { required = [], properties = {} } = getShape(folder);
    for (const field of required) {
      const example = properties[field]?.example ?? properties[field]?.enum?.[0];
      if (folder.name === 'pages') continue;
      expect(example, field).toBeDefined();
      const { data } = parseFrontMatter(`${field}: ${example}`, getShape(folder));
      const whole = { ...createMinimalData(folder), ...data };
      expect(getSchema(folder).safeParse(whole).error, field).toBeUndefined();
    }
  });

  test('has references only to existing collections', () => {
    for (const [path, { field, to = [] }] of shapes) {
      expect(field === 'reference', path).toBe(to.length > 0);
      for (const name of to)
        expect(
          collections.map((collection) => collection.name),
          path,
        ).toContain(name);
    }
  });
});

describe.each(collections.map((collection) => [collection.name, collection] as const))(
  '%s',
  (name, collection) => {
    const labels = collection.labels.en;
    const fields = Object.keys(getShape(collection).properties ?? {});
    const shapes = [...listShapes(getShape(collection))];
    const shownOnTheirOwn = ['roles', 'people', 'sessions', 'figures', 'grant'];

    test('has a name that can be an address, and that no other page has', () => {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect([...RESERVED_IDS, ...SITE_PAGES, ...TAKEN, 'pages']).not.toContain(name);
      expect(folders.filter((folder) => folder.name === name)).toHaveLength(1);
      expect(getCollectionByName(name)).toBe(collection);
    });

    test('has all its labels', () => {
      for (const word of ['singular', 'plural', 'lead', 'empty'] as const) {
        expect(labels[word].trim(), word).not.toBe('');
      }
      expect(labels.lead).toMatch(/\.$/);
      expect(labels.empty).toMatch(/\.$/);
      const words = [...Object.values(labels.fields), ...Object.values(labels.values).flatMap(Object.values)];
      for (const word of words) expect(word.trim()).not.toBe('');
    });

    test('names fields that it has', () => {
      expect([...fields, ...DERIVED_FACTS]).toEqual(expect.arrayContaining([...collection.facts]));
      expect([...fields, ...DERIVED_FACETS]).toEqual(expect.arrayContaining([...collection.facets]));
      expect(fields).toEqual(expect.arrayContaining([...collection.lists, ...collection.where]));
      expect(fields).toEqual(expect.arrayContaining(Object.keys(labels.relations)));
      if (collection.kind !== undefined) expect(fields).toContain(collection.kind);
    });

    test('has a label for each field that it shows', () => {
      const shown = [...collection.facts, ...collection.lists, ...collection.facets];
      expect(Object.keys(labels.fields)).toEqual(expect.arrayContaining(shown));
    });

    test('shows no field twice', () => {
      const shown = [...collection.facts, ...collection.lists];
      expect(shown).toEqual([...new Set(shown)]);
      expect(collection.facets).toEqual([...new Set(collection.facets)]);
    });

    test('has a word for every value to choose', () => {
      for (const [field, shape] of Object.entries(getShape(collection).properties ?? {})) {
        const choices = (shape.anyOf ?? [shape]).flatMap(({ enum: choices = [], const: only }) =>
          only === undefined ? choices : [only],
        );
        for (const choice of choices) expect(labels.values[field], field).toHaveProperty([String(choice)]);
      }
    });

    test('has a heading for the list of each value that it narrows by', () => {
      for (const [field, headings] of Object.entries(labels.headings ?? {})) {
        expect(collection.facets).toContain(field);
        expect(Object.keys(headings).sort()).toEqual(Object.keys(labels.values[field] ?? {}).sort());
        const all = [labels.plural, ...Object.values(headings)];
        expect(all).toEqual([...new Set(all)]);
      }
    });

    test('has words for no value that nobody can choose', () => {
      for (const [field, values] of Object.entries(labels.values)) {
        for (const value of Object.keys(values)) {
          const written = parseFrontMatter(`${field}: ${value}`, getShape(collection)).data;
          const whole = { ...createMinimalData(collection), ...written };
          expect(getSchema(collection).safeParse(whole).error, `${field}: ${value}`).toBeUndefined();
        }
      }
    });

    test('shows a relation on both its sides', () => {
      const declaring = new Set(
        shapes.filter(([, shape]) => shape.field === 'reference').map(([path]) => getFieldName(path)),
      );
      const near = [...collection.facts, ...collection.lists, ...shownOnTheirOwn];
      const places: readonly string[] = collection.facts.includes('where') ? collection.where : [];
      for (const field of declaring) {
        expect(labels.relations[field]?.backward, field).toBeTruthy();
        const isShown = near.includes(field) || places.includes(field) || labels.relations[field]?.forward;
        expect(isShown, field).toBeTruthy();
      }
      expect([...declaring].sort()).toEqual(Object.keys(labels.relations).sort());
    });

    test('takes its time from its own fields', () => {
      const data = createFullData(collection);
      const span = findSpan({ collection, data });
      expect(span !== undefined).toBe(collection.when !== undefined);
      for (const [part, field] of Object.entries(collection.when ?? {})) {
        expect(span, part).toHaveProperty(part, data[field]);
        expect(data[field], part).toBeDefined();
      }
      if (span?.start !== undefined) expect(parseMoment(span.start)).toBeDefined();
      const empty = findSpan({ collection, data: { title: 'x', summary: 'y' } });
      expect(Object.values(empty ?? {}).filter((value) => value !== undefined)).toEqual([]);
    });

    test('has a time where it is put in order of time, and a place where it shows one', () => {
      const needsTime =
        collection.nature !== 'timeless' ||
        collection.facts.includes('when') ||
        collection.facets.includes('year');
      expect(collection.when !== undefined).toBe(needsTime);
      if (collection.facts.includes('where')) expect(collection.where).not.toEqual([]);
    });
  },
);

test('no two collections have the same plural label', () => {
  const plurals = collections.map(({ labels }) => labels.en.plural);
  expect(plurals).toEqual([...new Set(plurals)]);
});

test('has parts if, and only if, a reference says that something is part of it', () => {
  const shapes = collections.flatMap((collection) => [...listShapes(getShape(collection))]);
  const wholes = shapes.flatMap(([, { relation, to = [] }]) =>
    relation === 'part' || relation === 'series' ? to : [],
  );
  const having = collections.filter(({ hasParts }) => hasParts).map(({ name }) => name);
  expect(having).toEqual([...new Set(wholes)].sort());
});

test('every reference, and nothing else, declares its relation', () => {
  for (const collection of folders) {
    for (const [path, { field, relation }] of listShapes(getShape(collection))) {
      expect(field === 'reference', path).toBe(relation !== undefined);
    }
  }
});

test('an unknown folder name is no collection', () => {
  expect(getCollectionByName('blog')).toBeUndefined();
  expect(getCollectionByName('constructor')).toBeUndefined();
});
