import { describe, expect, test } from 'vitest';
import { collections, getCollectionByName } from '#collections/index.ts';
import { MAX_VALUES } from '#model/groups/facets.ts';
import { createModel } from '#model/site-model.ts';
import { createFullData, createTestModel } from '#tests/content.ts';
import { ferries } from '#tests/fixtures/ferries.ts';
import { findFacetHref, listFacets, listFacetViews } from './list-facets.ts';

const topics = [
  { id: 'ict', label: 'ICT' },
  { id: 'smart-cities', label: 'Smart cities' },
  { id: 'danube', label: 'Danube region', inSentence: 'the Danube region' },
  { id: 'covid-19', label: 'COVID-19' },
];

type Entries = Record<string, Record<string, unknown>>;

function getCollection(name: string) {
  const collection = getCollectionByName(name);
  if (!collection) throw new Error(name);
  return collection;
}

/** A facet of entries by id: its values with headings and numbers. */
function valuesOf(name: string, field: string, entries: Entries) {
  const model = createTestModel(
    Object.fromEntries(Object.entries(entries).map(([id, data]) => [`${name}/${id}`, data])),
    { topics, buildDate: '2026-06-15' },
  );
  const facet = listFacets(model, getCollection(name)).find((candidate) => candidate.field === field);
  return facet?.values.map(({ path, label, heading, entries: own }) => [path, label, heading, own.length]);
}

describe('a facet', () => {
  test('of a fixed choice has its values in the order of the registry', () => {
    const entries = { a: { kind: 'forum' }, b: { kind: 'conference' }, c: { kind: 'forum' } };
    expect(valuesOf('events', 'kind', entries)).toEqual([
      ['conference', 'Conference', 'Conferences', 1],
      ['forum', 'Forum', 'Forums', 2],
    ]);
  });

  test('of countries has small codes in addresses, and is ordered by their names', () => {
    const entries = {
      a: { country: 'XK' },
      b: { country: 'GB' },
      c: { country: 'AL' },
      d: { country: 'XK' },
    };
    expect(valuesOf('cities', 'country', entries)).toEqual([
      ['al', 'Albania', 'Cities in Albania', 1],
      ['xk', 'Kosovo*', 'Cities in Kosovo*', 2],
      ['gb', 'United Kingdom', 'Cities in the United Kingdom', 1],
    ]);
  });

  test('of countries holds what is there, not what they sent somebody to', () => {
    const entries = { a: { country: 'RS', countries: ['AL'] }, b: { country: 'ME' } };
    expect(valuesOf('events', 'country', entries)?.map(([path]) => path)).toEqual(['me', 'rs']);
  });

  test('of years has the year in which something is or begins, the newest first', () => {
    const entries = {
      a: { start: '2018-01' },
      b: { within: '2019-12/2020-02' },
      c: {},
      d: { start: '2018~' },
    };
    expect(valuesOf('events', 'year', entries)).toEqual([
      ['2019', '2019', 'Events of 2019', 1],
      ['2018', '2018', 'Events of 2018', 2],
    ]);
    expect(valuesOf('projects', 'year', { a: { start: '2018', end: '2020' }, b: {} })).toEqual([
      ['2018', '2018', 'Projects begun in 2018', 1],
    ]);
  });

  test('of states has what the dates say by the day of the build', () => {
    const entries = { a: { start: '2020', end: '2030' }, b: { start: '2020', end: '2021' }, c: {}, d: {} };
    expect(valuesOf('projects', 'status', entries)).toEqual([
      ['running', 'Running', 'Projects that are running', 1],
      ['ended', 'Ended', 'Projects that have ended', 1],
      ['unknown', 'Not known', 'Projects whose dates are not known in full', 2],
    ]);
  });

  test('of topics counts an entry under each of its own, and reads as a sentence', () => {
    const entries = {
      a: { topics: ['smart-cities', 'ict'] },
      b: { topics: ['ict', 'danube', 'covid-19', 'unlisted'] },
    };
    expect(valuesOf('projects', 'topics', entries)).toEqual([
      ['covid-19', 'COVID-19', 'Projects on COVID-19', 1],
      ['danube', 'Danube region', 'Projects on the Danube region', 1],
      ['ict', 'ICT', 'Projects on ICT', 2],
      ['smart-cities', 'Smart cities', 'Projects on smart cities', 1],
    ]);
  });

  test('of states is the field of that name where a collection has one', () => {
    const events = { ...getCollection('events'), facets: ['status'] };
    const model = createTestModel({ 'events/a': { start: '2018', status: 'moved' }, 'events/b': {} });
    for (const entry of model.entries.values()) entry.collection = events;
    const values = listFacets(model, events)[0]?.values.map(({ path, label }) => [path, label]);
    expect(values).toEqual([['moved', 'Moved']]);
  });

  test('counts no draft', () => {
    const entries = { a: { kind: 'forum' }, b: { kind: 'forum', draft: true }, c: { kind: 'webinar' } };
    expect(valuesOf('events', 'kind', entries)?.map(([path, , , count]) => [path, count])).toEqual([
      ['forum', 1],
      ['webinar', 1],
    ]);
  });
});

describe('a facet is left out', () => {
  test('where one value is that of all: it leads to the same list', () => {
    expect(valuesOf('events', 'kind', { a: { kind: 'forum' }, b: { kind: 'forum' } })).toBeUndefined();
    expect(valuesOf('events', 'year', { a: { start: '2018' }, b: {} })).toHaveLength(1);
  });

  test('where nothing has a value', () => {
    expect(valuesOf('events', 'topics', { a: {}, b: {} })).toBeUndefined();
    expect(valuesOf('events', 'kind', {})).toBeUndefined();
  });

  test('where there are more values than a reader scans', () => {
    const inYears = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`e${index}`, { start: `${1900 + index}` }]),
      );
    expect(valuesOf('events', 'year', inYears(MAX_VALUES))).toHaveLength(MAX_VALUES);
    expect(valuesOf('events', 'year', inYears(MAX_VALUES + 1))).toBeUndefined();
  });
});

describe.each(collections.map((collection) => [collection.name, collection] as const))(
  'the facets of %s',
  (name, collection) => {
    // An entry with every field, and a minimal one.
    const full = { ...createFullData(collection), draft: false, topics: ['ict', 'danube'] };
    const model = createTestModel({ [`${name}/full`]: full, [`${name}/bare`]: {} }, { topics });
    const facets = listFacets(model, collection);

    test('are those of the registry, in its order', () => {
      const fields = facets.map(({ field }) => field);
      expect(collection.facets.filter((field) => fields.includes(field))).toEqual(fields);
    });

    test('have addresses of small ASCII letters, and words for the reader', () => {
      for (const { label, values } of facets) {
        expect(label).not.toBe('');
        for (const { path, label: valueLabel, heading } of values) {
          expect(path).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
          expect(valueLabel).not.toBe('');
          expect(heading).not.toMatch(/undefined|null|\[object/);
        }
      }
    });
  },
);

test('a collection that nobody has thought of is narrowed by its registry entry alone', () => {
  const collection = {
    ...ferries,
    facets: ['hull', 'theme', 'year'],
    nature: 'period' as const,
    when: { start: 'launched' },
  };
  const createFerry = (id: string, data: Record<string, unknown>) => ({
    collection,
    id,
    file: `ferries/${id}.md`,
    data: { title: id, summary: id, ...data },
    body: undefined,
  });
  const model = createModel({
    entries: [
      createFerry('a', { hull: 'steel', launched: '1999', theme: 'ict' }),
      createFerry('b', { hull: 'wood', launched: '1999' }),
      createFerry('c', { hull: 'steel', launched: '1999' }),
    ],
    pages: [],
    topics,
    buildDate: '2026-06-15',
  });
  const brief = listFacets(model, collection).map(({ field, values }) => [
    field,
    values.map(({ heading, entries }) => [heading, entries.length]),
  ]);
  expect(brief).toEqual([
    [
      'hull',
      [
        ['Ferries: steel', 2],
        ['Ferries: wood', 1],
      ],
    ],
    ['theme', [['Ferries on ICT', 1]]],
  ]);
});

describe('a facet on a reference', () => {
  const hubs = { ...getCollection('hubs'), facets: ['kind', 'country', 'operator'] };
  const model = createTestModel({
    'organisations/zz-agency': { title: 'Agency of Niš' },
    'organisations/twin': { title: 'Twin Foundation' },
    'hubs/twin': { title: 'Twin Hub' },
    // Its city is another relation of it.
    'hubs/a': { operator: 'organisations/zz-agency', city: 'nis' },
    'cities/nis': { country: 'RS' },
    'hubs/b': { operator: 'organisations/twin' },
    'hubs/c': { operator: 'organisations/zz-agency' },
    'hubs/d': { operator: 'hubs/twin' },
    'hubs/e': { operator: 'organisations/draft' },
    'organisations/draft': { draft: true },
  });
  for (const entry of model.entries.values()) if (entry.collection.name === 'hubs') entry.collection = hubs;
  const operators = listFacets(model, hubs).find(({ field }) => field === 'operator');

  test('shows titles in labels and headings, by the alphabet, and ids in addresses', () => {
    expect(operators?.label).toBe('Run by');
    const brief = operators?.values.map(({ path, label, heading, entries }) => [
      path,
      label,
      heading,
      entries.length,
    ]);
    expect(brief).toEqual([
      ['zz-agency', 'Agency of Niš', 'Hubs: run by Agency of Niš', 2],
      ['organisations-twin', 'Twin Foundation', 'Hubs: run by Twin Foundation', 1],
      ['hubs-twin', 'Twin Hub', 'Hubs: run by Twin Hub', 1],
    ]);
  });
});

describe('links', () => {
  const hubs = getCollection('hubs');
  const model = createTestModel({
    'hubs/a': { kind: 'edih', country: 'RS' },
    'hubs/b': { kind: 'incubator', country: 'ME' },
    'hubs/c': { kind: 'incubator', country: 'RS' },
  });

  test('say how many there are, and which is shown', () => {
    const kinds = listFacets(model, hubs).find(({ field }) => field === 'kind');
    const [kind, country] = listFacetViews(model, hubs, kinds?.values[0]);
    expect(kind).toEqual({
      id: 'kind',
      label: 'Kind',
      values: [
        { href: '/hubs/by/kind/incubator/', text: 'Incubator', count: 2, isCurrent: true },
        {
          href: '/hubs/by/kind/edih/',
          text: 'European Digital Innovation Hub',
          count: 1,
          isCurrent: false,
        },
      ],
    });
    expect(country?.values.map(({ isCurrent }) => isCurrent)).toEqual([false, false]);
  });

  test('are found by the value, where there is a page for it', () => {
    expect(findFacetHref(model, hubs, 'country', 'RS')).toBe('/hubs/by/country/rs/');
    expect(findFacetHref(model, hubs, 'country', 'AL')).toBeUndefined();
    expect(findFacetHref(model, hubs, 'colour', 'red')).toBeUndefined();
    expect(
      findFacetHref(createTestModel({ 'hubs/a': { country: 'RS' } }), hubs, 'country', 'RS'),
    ).toBeUndefined();
  });
});
