import type { Field } from '@sveltia/cms';
import { describe, expect, test } from 'vitest';
import { folders, getCollection } from '#collections/index.ts';
import { getShape } from '#collections/shape.ts';
import { canHoldText } from '#collections/translate.ts';
import { TRANSLATION_LANGUAGES } from '#entries/translation-name.ts';
import { createBackend, createConfig } from './config.ts';
import { getControl, TYPE_KEY } from './controls.ts';
import { BODY_KEY, SOURCE_KEY } from './entry-file.ts';
import { createTranslationList } from './entry-lists.ts';
import { ORIGINAL_KEY } from './translation-form.ts';

const config = createConfig({
  base: '/',
  contentPath: 'content',
  known: { entries: [], topics: [{ id: 'smart-cities', label: 'Smart cities' }] },
  addresses: [],
  versions: {},
  translated: [],
  kinds: { projects: ['mdx'], news: ['folder'] },
  styles: [],
});

/** The fields of the form of a collection. */
function listFields(name: string): Field[] {
  const found = config.collections?.find((collection) => 'name' in collection && collection.name === name);
  if (!found || !('fields' in found)) throw new Error(`There is no form of ${name}.`);
  return found.fields;
}

/** A form as text: a line for each field, groups further in. */
function draw(fields: readonly Field[], indent = ''): string[] {
  return fields.flatMap((field) => {
    const {
      name,
      widget = 'string',
      label,
      required,
      multiple,
      collection,
      options,
      types,
      field: item,
      fields: inner,
    } = field as Field & Record<string, unknown>;
    const notes = [
      required === true ? 'required' : '',
      multiple === true ? 'many' : '',
      typeof collection === 'string' ? `of ${collection}` : '',
      Array.isArray(options)
        ? `from ${options.length > 12 ? 'many' : options.map(({ label }) => label).join(', ')}`
        : '',
    ];
    const line = [`${indent}${name}: ${widget}`, label === undefined ? '' : `“${label}”`, ...notes];
    return [
      line.filter((part) => part !== '').join(' '),
      ...draw((inner as Field[] | undefined) ?? (item ? [item as Field] : []), `${indent}  `),
      ...((types as { name: string; label: string; fields: Field[] }[] | undefined) ?? []).flatMap((type) => [
        `${indent}  = ${type.name} “${type.label}”`,
        ...draw(type.fields, `${indent}    `),
      ]),
    ];
  });
}

describe.each(folders.map(({ name }) => name))('%s', (name) => {
  const shape = getShape(getCollection(name));

  test('has an input for every field of its schema, and for the text', () => {
    const names = listFields(name).map((field) => field.name);
    expect(names.toSorted()).toEqual(
      [...Object.keys(shape.properties ?? {}), BODY_KEY, SOURCE_KEY].toSorted(),
    );
  });

  test('asks for what the schema needs', () => {
    const needed = listFields(name).filter((field) => 'required' in field && field.required === true);
    const { needsBody } = getCollection(name);
    expect(needed.map((field) => field.name).toSorted()).toEqual(
      [...(shape.required ?? []), ...(needsBody ? [BODY_KEY] : [])].toSorted(),
    );
  });

  test('has no group with a field of the name that says the kind of a value', () => {
    const isFree = (control: ReturnType<typeof getControl>): boolean => {
      if (control.kind === 'list') return isFree(control.item);
      if (control.kind === 'group') return control.fields.every((field) => isFree(field.control));
      if (control.kind !== 'choice') return true;
      return control.options.every(
        ({ control: option }) =>
          option.kind !== 'group' || option.fields.every((field) => field.name !== TYPE_KEY),
      );
    };
    expect(isFree(getControl(shape))).toBe(true);
  });
});

const translationLists = TRANSLATION_LANGUAGES.flatMap((language) =>
  folders.map((collection) => createTranslationList(collection, language)),
);

describe.each(translationLists)('$name', ({ collection, name }) => {
  test('has an input for every text of an entry and for no fact, and needs none', () => {
    const fields = listFields(name);
    const texts = Object.entries(getShape(collection).properties ?? {}).filter(([, field]) =>
      canHoldText(field),
    );
    expect(fields.map((field) => field.name).toSorted()).toEqual(
      [...texts.map(([field]) => field), ORIGINAL_KEY, BODY_KEY, SOURCE_KEY].toSorted(),
    );
    expect(draw(fields).filter((line) => / (?:required|select|relation of)\b/.test(line))).toEqual([]);
  });
});

test('choices bear the words that readers see', () => {
  const kind = listFields('events').find(({ name }) => name === 'kind') as Field & { options: unknown };
  expect(kind.options).toContainEqual({ value: 'study-visit', label: 'Study visit' });
});

test('a pattern has the message of the preflight', () => {
  const start = listFields('events').find(({ name }) => name === 'start') as Field & {
    pattern: [RegExp, string];
  };
  const [pattern, message] = start.pattern;
  expect(['2018', '2018-01~', '2018-01-19', '2018-01-19 18:00'].every((date) => pattern.test(date))).toBe(
    true,
  );
  expect(pattern.test('19.1.2018')).toBe(false);
  expect(message).toContain('2018-01-19');
});

test('the form of an organisation', () => {
  expect(draw(listFields('organisations')).join('\n')).toMatchSnapshot();
});

test.each([
  ['https://github.com/owner/name', undefined, { name: 'github', repo: 'owner/name' }],
  ['https://github.com/owner/name.git', undefined, { name: 'github', repo: 'owner/name' }],
  ['https://gitlab.com/group/sub/name', undefined, { name: 'gitlab', repo: 'group/sub/name' }],
  [
    'https://git.example.org/a/b',
    'gitlab' as const,
    { name: 'gitlab', repo: 'a/b', api_root: 'https://git.example.org/api/v4' },
  ],
])('signs in at %s with a token', (url, style, expected) => {
  const backend = createBackend({ url, branch: 'main', contentPath: 'content', ...(style ? { style } : {}) });
  expect(backend).toMatchObject({ ...expected, branch: 'main', auth_methods: ['token'] });
});

test('entries with components and entries in folders have lists of their own, and none can be made there', () => {
  const find = (name: string) =>
    config.collections?.find((collection) => 'name' in collection && collection.name === name);
  expect(find('projects-mdx')).toMatchObject({
    label: 'Projects with components',
    folder: 'content/projects',
    create: false,
    delete: false,
  });
  expect(find('news-folder')).toMatchObject({ path: '{{slug}}/index', create: false });
  expect(find('projects')).toMatchObject({ create: true });
});
