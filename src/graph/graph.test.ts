import { describe, expect, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { resolveReference } from '#collections/references.ts';
import { createFullData } from '#tests/content.ts';
import { buildGraph, type GraphEntry, listReferences, toRef } from './graph.ts';

/** Entries by reference, with only the fields that the graph reads. */
const listEntries = (entries: Record<string, Record<string, unknown>>): GraphEntry[] =>
  Object.entries(entries).map(([ref, data]) => {
    const [name = '', id = ''] = ref.split('/');
    return { collection: { name }, id, data };
  });

const createGraph = (entries: Record<string, Record<string, unknown>>) => buildGraph(listEntries(entries));

describe('an edge', () => {
  test('is seen from both its ends', () => {
    const graph = createGraph({ 'events/kickoff': { city: 'nis' }, 'cities/nis': {} });
    const edge = {
      from: 'events/kickoff',
      to: 'cities/nis',
      relation: 'city',
      kind: 'place',
      path: ['city'],
      detail: {},
    };
    expect(graph.outgoing.get('events/kickoff')).toEqual([edge]);
    expect(graph.incoming.get('cities/nis')).toEqual([edge]);
    expect(graph.incoming.get('events/kickoff')).toBeUndefined();
    expect(graph.outgoing.get('cities/nis')).toBeUndefined();
    expect(graph.broken).toEqual([]);
  });

  test('has the name of the top-level field, for references at any depth', () => {
    const graph = createGraph({
      'events/kickoff': {
        sessions: [{ start: '2018', city: 'nis' }],
        series: { of: 'forum', number: 2 },
        figures: [{ label: 'x', value: 1, unit: 'y', of: { entry: 'projects/forum', label: 'z' } }],
        people: [{ name: 'A', organisation: ['organisations/a', 'hubs/b'] }],
      },
      'cities/nis': {},
      'projects/forum': {},
      'organisations/a': {},
      'hubs/b': {},
    });
    expect(graph.outgoing.get('events/kickoff')?.map(({ relation, to }) => `${relation} ${to}`)).toEqual([
      'sessions cities/nis',
      'series projects/forum',
      'figures projects/forum',
      'people organisations/a',
      'people hubs/b',
    ]);
  });

  test('has the object around it: the role, the person, the series', () => {
    const role = { who: 'organisations/a', as: 'funder', share: 95 };
    const person = { name: 'A. B.', as: 'speaker', organisation: ['organisations/a'] };
    const series = { of: 'forum', number: 2 };
    const graph = createGraph({
      'events/kickoff': { roles: [{ who: { name: 'No entry' } }, role], people: [person], series },
      'organisations/a': {},
      'projects/forum': {},
    });
    expect(graph.outgoing.get('events/kickoff')?.map(({ path, detail }) => [path, detail])).toEqual([
      [['roles', 1, 'who'], role],
      [['people', 0, 'organisation', 0], person],
      [['series', 'of'], series],
    ]);
  });

  test('brings the innermost object, not the one around it', () => {
    const of = { entry: 'projects/a', label: 'All' };
    const graph = createGraph({
      'events/kickoff': { figures: [{ label: 'Part', value: 1, unit: 'x', of }] },
      'projects/a': {},
    });
    expect(graph.incoming.get('projects/a')?.[0]?.detail).toEqual(of);
  });

  test('exists for each reference: an entry can be named twice', () => {
    const roles = [
      { who: 'organisations/a', as: 'lead' },
      { who: 'organisations/a', as: 'funder' },
    ];
    const graph = createGraph({ 'projects/p': { roles }, 'organisations/a': {} });
    expect(graph.incoming.get('organisations/a')?.map(({ detail }) => detail.as)).toEqual(['lead', 'funder']);
  });

  test('is in the order of entries, then of their fields', () => {
    const graph = createGraph({
      'news/b': { about: ['cities/nis', 'events/kickoff'] },
      'news/a': { about: ['cities/nis'] },
      'events/kickoff': { city: ['nis'] },
      'cities/nis': {},
    });
    expect(graph.incoming.get('cities/nis')?.map(({ from }) => from)).toEqual([
      'news/b',
      'news/a',
      'events/kickoff',
    ]);
  });
});

describe('a reference', () => {
  test('is short where the field can name only one collection', () => {
    expect(resolveReference('nis', ['cities'])).toBe('cities/nis');
    expect(resolveReference('cities/nis', ['cities'])).toBe('cities/nis');
    expect(resolveReference('hubs/x', ['hubs', 'clusters'])).toBe('hubs/x');
    expect(resolveReference('x', ['hubs', 'clusters'])).toBeUndefined();
    expect(resolveReference('x', [])).toBeUndefined();
  });

  test('means the same, short or in full', () => {
    const graph = createGraph({ 'events/a': { city: ['nis', 'cities/nis'] }, 'cities/nis': {} });
    expect(graph.outgoing.get('events/a')?.map(({ to }) => to)).toEqual(['cities/nis', 'cities/nis']);
  });

  test('is what the schema calls so: no other text is taken for one', () => {
    const graph = createGraph({
      'events/a': {
        title: 'nis',
        venue: 'cities/nis',
        topics: ['nis'],
        roles: [{ who: { name: 'cities/nis' } }],
      },
      'cities/nis': {},
    });
    expect(graph.outgoing.size).toBe(0);
    expect(graph.broken).toEqual([]);
  });

  test.each(collections.map((collection) => [collection.name, collection] as const))(
    'of %s is found wherever its schema can have one',
    (name, collection) => {
      const found = (['first', 'last'] as const).flatMap((choice) => [
        ...listReferences({ collection: { name }, id: 'x', data: createFullData(collection, choice) }),
      ]);
      const fields = found.map(({ path }) => path[0]);
      expect(fields).toEqual(expect.arrayContaining(Object.keys(collection.labels.en.relations)));
    },
  );

  test('of an entry that belongs to no collection is none', () => {
    expect([...listReferences({ collection: { name: 'blog' }, id: 'x', data: { city: 'nis' } })]).toEqual([]);
  });
});

describe('a reference is broken', () => {
  const listBroken = (data: Record<string, unknown>) => {
    const graph = createGraph({ 'projects/p': data, 'hubs/h': {}, 'cities/nis': {} });
    return { broken: graph.broken.map(({ entry, ...rest }) => ({ ...rest, from: toRef(entry) })), graph };
  };

  test.each([
    ['where its entry is missing', { parent: 'gone' }, ['parent'], 'gone', 'entry-missing'],
    [
      'where its collection is missing',
      { roles: [{ who: 'h' }] },
      ['roles', 0, 'who'],
      'h',
      'collection-missing',
    ],
    [
      'where its collection is another',
      { roles: [{ who: 'events/h' }] },
      ['roles', 0, 'who'],
      'events/h',
      'collection-wrong',
    ],
    ['where its collection is none', { parent: 'blog/p' }, ['parent'], 'blog/p', 'collection-wrong'],
    ['where it leads to its own entry', { parent: 'p' }, ['parent'], 'p', 'self'],
    ['where it leads to its own entry, in full', { parent: 'projects/p' }, ['parent'], 'projects/p', 'self'],
  ])('%s', (_, data, path, value, reason) => {
    const { broken, graph } = listBroken(data);
    expect(broken).toMatchObject([{ from: 'projects/p', path, value, reason }]);
    expect(graph.outgoing.size).toBe(0);
    expect(graph.incoming.size).toBe(0);
  });

  test('lists the allowed collections', () => {
    expect(listBroken({ parent: 'gone' }).broken[0]?.to).toEqual(['projects']);
    expect(listBroken({ roles: [{ who: 'h' }] }).broken[0]?.to).toContain('hubs');
  });

  test('separately: other references of the entry stay valid', () => {
    const { broken, graph } = listBroken({
      parent: 'gone',
      roles: [{ who: 'hubs/h' }, { who: 'hubs/gone' }],
    });
    expect(broken.map(({ value }) => value)).toEqual(['gone', 'hubs/gone']);
    expect(graph.outgoing.get('projects/p')?.map(({ to }) => to)).toEqual(['hubs/h']);
  });

  test('without throwing on any value', () => {
    for (const value of [null, 5, true, '', '/', 'a/b/c', [], {}, [null], [[]], { who: null }]) {
      expect(() => listBroken({ parent: value, roles: value, figures: value, series: value })).not.toThrow();
      expect(() =>
        listBroken({ roles: [value], figures: [{ of: value }], countries: [value] }),
      ).not.toThrow();
    }
  });
});
