import { expect, test } from 'vitest';
import type { DataRecord } from '#features/open-data/open-data-types.ts';
import { type DataState, listChanges } from './compare.ts';

const createState = (records: Record<string, DataRecord>, texts?: Record<string, string>): DataState => ({
  records: new Map(Object.entries(records)),
  ...(texts && { texts: new Map(Object.entries(texts)) }),
});

const hub = { id: 'hubs/a', url: 'https://one.example/hubs/a/', title: 'A', website: 'https://a.example' };

test('a changed field is told with its old and its new value', () => {
  const after = { ...hub, website: 'https://b.example', founded: '2014' };
  expect(listChanges(createState({ 'hubs/a': hub }), createState({ 'hubs/a': after }))).toEqual([
    {
      entry: 'hubs/a',
      change: 'changed',
      title: 'A',
      field: 'website',
      from: 'https://a.example',
      to: 'https://b.example',
    },
    { entry: 'hubs/a', change: 'changed', title: 'A', field: 'founded', to: '2014' },
  ]);
});

test('a field that is gone has its old value alone', () => {
  const { website, ...after } = hub;
  expect(listChanges(createState({ 'hubs/a': hub }), createState({ 'hubs/a': after }))).toEqual([
    { entry: 'hubs/a', change: 'changed', title: 'A', field: 'website', from: website },
  ]);
});

test('a field inside another is told by its path, and a list as a whole', () => {
  const before = { ...hub, registration: { deadline: '2026-01-01' }, roles: [{ who: 'organisations/x' }] };
  const after = { ...hub, registration: { deadline: '2026-02-01' }, roles: [] };
  const changes = listChanges(createState({ 'hubs/a': before }), createState({ 'hubs/a': after }));
  expect(changes.map(({ field, from, to }) => [field, from, to])).toEqual([
    ['registration.deadline', '2026-01-01', '2026-02-01'],
    ['roles', [{ who: 'organisations/x' }], []],
  ]);
});

test('added and removed entries are told by their titles', () => {
  const changes = listChanges(
    createState({ 'hubs/a': hub }),
    createState({ 'hubs/b': { ...hub, id: 'hubs/b', title: 'B' } }),
  );
  expect(changes).toEqual([
    { entry: 'hubs/a', change: 'removed', title: 'A' },
    { entry: 'hubs/b', change: 'added', title: 'B' },
  ]);
});

test('a renamed entry is neither added nor removed', () => {
  const changes = listChanges(
    createState({ 'hubs/a': { ...hub, derived: { lastingId: 'hubs/a' } } }),
    createState({ 'hubs/b': { ...hub, title: 'B', derived: { lastingId: 'hubs/a' } } }),
  );
  expect(changes).toEqual([
    { entry: 'hubs/b', change: 'renamed', title: 'B', from: 'hubs/a' },
    { entry: 'hubs/b', change: 'changed', title: 'B', field: 'title', from: 'A', to: 'B' },
  ]);
});

test('what a build makes is no change: addresses, pictures, what follows from the fields', () => {
  const before = { ...hub, image: { src: './a.jpg', alt: 'A hall' }, derived: { countries: ['RS'] } };
  const after = {
    ...before,
    url: 'https://two.example/hubs/a/',
    image: { src: 'https://two.example/_astro/a.123.jpg', alt: 'A hall' },
    derived: {},
  };
  expect(listChanges(createState({ 'hubs/a': before }), createState({ 'hubs/a': after }))).toEqual([]);
});

test('another text is told without its words, where both texts are known', () => {
  const before = createState({ 'hubs/a': hub }, { 'hubs/a': 'digest 1' });
  expect(listChanges(before, createState({ 'hubs/a': hub }, { 'hubs/a': 'digest 2' }))).toEqual([
    { entry: 'hubs/a', change: 'changed', title: 'A', field: 'text' },
  ]);
  expect(listChanges(before, createState({ 'hubs/a': hub }))).toEqual([]);
});
