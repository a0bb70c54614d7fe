import { describe, expect, test } from 'vitest';
import { getCollectionByName } from '#collections/index.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import { createDerivedReader, createFacetReader } from './facets.ts';

const model = createTestModel(
  {
    'cities/nis': { country: 'RS' },
    'projects/short': { start: '2016-03', end: '2018-02', countries: ['RS', 'BG'] },
    'projects/undated': { start: undefined },
    'projects/open-ended': { start: '2020-05' },
    'events/forum': { start: '2018-12-30', end: '2019-01-02', city: 'nis' },
    'events/eve': { start: '2027-12-31 20:00', end: '2028-01-01 00:00' },
    'events/coming': { start: '2026-12-01' },
    'organisations/same-b': { title: 'Same' },
    'organisations/same-a': { title: 'Same' },
    'organisations/first': { title: 'First' },
    'hubs/one': { operator: 'organisations/same-a' },
  },
  { buildDate: '2026-06-01' },
);

const entry = (ref: string) => getEntry(model, ref);

/** The reader of a facet of a collection's list. */
function getReader(name: string, field: string) {
  const collection = getCollectionByName(name);
  if (!collection) throw new Error(name);
  return createFacetReader(model, collection, field);
}

describe('the years of an entry', () => {
  test('are for a list the one in which it begins', () => {
    expect(getReader('projects', 'year').listValues(entry('projects/short'))).toEqual(['2016']);
    expect(getReader('projects', 'year').listValues(entry('projects/undated'))).toEqual([]);
  });

  test('are for the search all that it reaches into', () => {
    const { listValues } = createDerivedReader(model, 'year');
    expect(listValues(entry('projects/short'))).toEqual(['2016', '2017', '2018']);
    expect(listValues(entry('events/forum'))).toEqual(['2018', '2019']);
    expect(listValues(entry('events/eve'))).toEqual(['2027']);
    expect(listValues(entry('projects/undated'))).toEqual([]);
  });

  test('have the newest first', () => {
    expect(['2016', '2019', '2018'].sort(getReader('projects', 'year').compare)).toEqual([
      '2019',
      '2018',
      '2016',
    ]);
  });
});

describe('the status of an entry', () => {
  const { listValues, toLabel } = createDerivedReader(model, 'status');

  test('is that of its period, and none where that is unknown', () => {
    expect(listValues(entry('projects/short')).map(toLabel)).toEqual(['Ended']);
    expect(listValues(entry('projects/undated'))).toEqual([]);
  });

  test('is what its page says of it, where it has no period', () => {
    expect(listValues(entry('events/coming'))).toEqual(['Coming']);
    expect(listValues(entry('events/forum'))).toEqual(['Past']);
  });
});

describe('the countries of an entry', () => {
  test('include that of its city', () => {
    expect(getReader('events', 'country').listValues(entry('events/forum'))).toEqual(['RS']);
  });
});

describe('a facet of references', () => {
  const reader = getReader('hubs', 'operator');

  test('has the titles of entries, and orders equal titles by their references', () => {
    expect(reader.listValues(entry('hubs/one'))).toEqual(['organisations/same-a']);
    expect(reader.toLabel('organisations/same-a')).toBe('Same');
    const refs = ['organisations/same-b', 'organisations/first', 'organisations/same-a'];
    expect(refs.sort(reader.compare)).toEqual([
      'organisations/first',
      'organisations/same-a',
      'organisations/same-b',
    ]);
  });
});
