import { describe, expect, test } from 'vitest';
import type { Collection } from '#collections/collection.ts';
import { collections, getCollectionByName } from '#collections/index.ts';
import { siteLanguage } from '#i18n/words.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import { SITE_FACETS } from './query/index-settings.ts';
import { listFilters, listSearchFacets } from './search-facets.ts';

function getCollection(name: string) {
  const collection = getCollectionByName(name);
  if (!collection) throw new Error(name);
  return collection;
}

const getOwnFacets = (registry?: readonly Collection[]) =>
  listSearchFacets(siteLanguage, registry).slice(SITE_FACETS.length);

describe('the facets of the search', () => {
  test('are six of all pages, and what the files of the collections name besides', () => {
    const facets = listSearchFacets(siteLanguage);
    expect(facets.slice(0, SITE_FACETS.length).map(({ id }) => id)).toEqual([...SITE_FACETS]);
    expect(facets.slice(0, SITE_FACETS.length).some(({ kinds }) => kinds)).toBe(false);
    const plurals = collections.map(({ labels }) => labels.en.plural);
    for (const { kinds = [] } of getOwnFacets()) expect(plurals).toEqual(expect.arrayContaining([...kinds]));
  });

  test('have what one collection names, under its label and for its kind', () => {
    const hubs = { ...getCollection('hubs'), facets: ['kind', 'country', 'operator', 'topics'] };
    expect(getOwnFacets([hubs])).toEqual([{ id: 'operator', label: 'Run by', kinds: ['Hubs'] }]);
  });

  test('are one where several collections have the field', () => {
    const hubs = { ...getCollection('hubs'), facets: ['founded'] };
    const clusters = { ...getCollection('clusters'), facets: ['founded'] };
    expect(getOwnFacets([hubs, clusters])).toEqual([
      { id: 'founded', label: 'Founded', kinds: ['Hubs', 'Clusters'] },
    ]);
  });

  test('have names of their own in addresses', () => {
    const facets = ['q', 'programme'];
    const hubs = { ...getCollection('hubs'), facets };
    expect(getOwnFacets([hubs]).map(({ id }) => id)).toEqual(['hubs-q', 'hubs-programme']);
  });
});

test('a facet on a reference has the titles of what is named, and nothing of drafts', () => {
  const hubs = { ...getCollection('hubs'), facets: ['operator'] };
  const model = createTestModel({
    'organisations/agency': { title: 'Agency of Niš' },
    'organisations/draft': { draft: true },
    'hubs/a': { operator: 'organisations/agency', country: 'RS' },
    'hubs/b': { operator: 'organisations/draft' },
  });
  for (const entry of model.entries.values()) if (entry.collection.name === 'hubs') entry.collection = hubs;
  const filters = listFilters(model, getEntry(model, 'hubs/a'));
  expect(filters).toMatchObject({ kind: ['Hubs'], country: ['Serbia'], operator: ['Agency of Niš'] });
  expect(listFilters(model, getEntry(model, 'hubs/b')).operator).toEqual([]);
  expect(listFilters(model, getEntry(model, 'organisations/agency'))).not.toHaveProperty('operator');
});
