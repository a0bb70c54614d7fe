/** No room but `src/collections/` calls a field of front matter or a collection by its name. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { collections, folders } from '#collections/index.ts';
import { pages } from '#collections/pages.ts';
import { getShape } from '#collections/shape.ts';
import { listNamings, type Names } from './names-of-fields.ts';

/** Files and folders of `src/` that may, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'features/entry/': 'the parts of entry pages that are made for one collection',
  'features/open-data/derived-fields.ts':
    'columns of the open data, which keep their names for who reads them',
  'features/open-data/geojson.ts': 'the same columns',
  ...Object.fromEntries(
    readdirSync('src/i18n', { withFileTypes: true })
      .filter((item) => item.isDirectory() && item.name !== 'sr-Cyrl')
      .map(({ name }) => [`i18n/${name}/feeds.ts`, 'ids of headings on the page of feeds']),
  ),
  'site.ts': 'a setting: which collections take MDX',
};

const fieldsOf = folders.map((folder) => Object.keys(getShape(folder).properties ?? {}));

/** What every folder has, as a title: to name that is no guess. */
const isEverywhere = (field: string) =>
  folders.every((folder) => getShape(folder).required?.includes(field) === true);

const NAMES: Names = {
  fields: new Set(fieldsOf.flat().filter((field) => !isEverywhere(field))),
  collections: new Set(collections.map(({ name }) => name)),
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /(?<!\.test)\.(?:ts|astro)$/.test(file) && !file.startsWith('collections/'));

const namings = files.flatMap((file) =>
  listNamings(file, readFileSync(`src/${file}`, 'utf8'), NAMES).map((place) => ({ file, place })),
);

const isIn = (file: string, allowed: string) =>
  file === allowed || (allowed.endsWith('/') && file.startsWith(allowed));

test('fields and collections are named in src/collections/ alone', () => {
  const wrong = namings.filter(({ file }) => !Object.keys(ALLOWED).some((allowed) => isIn(file, allowed)));
  expect(wrong.map(({ file, place }) => `src/${file}:${place}`)).toEqual([]);
});

test('what may name them does', () => {
  const idle = Object.keys(ALLOWED).filter((allowed) => !namings.some(({ file }) => isIn(file, allowed)));
  expect(idle).toEqual([]);
});

test('a title is no guess, for all have one; the place of an event is', () => {
  expect(folders).toContain(pages);
  expect(NAMES.fields.has('title')).toBe(false);
  expect(NAMES.fields.has('city')).toBe(true);
});

test.each([
  'entry.data.city',
  'data?.city',
  "data['city']",
  '(entry.data as Place).city',
  'const { city } = entry.data',
  'const { city: own = [] } = data',
  'const show = ({ data: { city } }: ModelEntry) => city',
  'const show = ({ city }: EntryData) => city',
  "getField(data, 'city')",
  "collection.where.includes('city')",
  "edge.relation === 'city'",
  'collection.labels.en.values.status',
  "resolveReference(id, ['cities'])",
  "collection.name === 'events'",
])('is seen: %s', (code) => {
  expect(listNamings('a.ts', code, NAMES)).toHaveLength(1);
  expect(listNamings('a.astro', `---\n${code}\n---\n<p>data.city</p>`, NAMES)).toHaveLength(1);
});

test.each([
  'entry.data.title',
  'getField(data, collection.kind)',
  'view.city',
  'const { city } = session',
  "shape.field === 'date'",
  "let scope: 'projects' | undefined",
])('is none: %s', (code) => {
  expect(listNamings('a.ts', code, NAMES)).toEqual([]);
});
