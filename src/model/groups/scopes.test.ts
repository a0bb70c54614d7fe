import { expect, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { toRef } from '#graph/graph.ts';
import { createTestModel } from '#tests/content.ts';
import { listSubscriptions } from './scopes.ts';

const model = createTestModel({
  'cities/nis': { country: 'RS' },
  'cities/elsewhere': { country: 'BG' },
  'projects/above': {},
  'projects/below': { parent: 'above' },
  'projects/other': {},
  'events/forum': { project: 'below', city: 'nis', start: '2026-03-01' },
  'workshops/lesson': { series: { of: 'above' }, place: { name: 'X', country: 'BG' }, start: '2026-03-02' },
  'events/alone': { start: '2026-03-03', city: 'elsewhere' },
  'news/about-forum': { about: ['events/forum'] },
  'news/about-other': { about: ['projects/other'] },
});

const refsOf = (path: string) =>
  listSubscriptions(model)
    .find((scope) => scope.path === path)
    ?.entries.map(toRef);

test('the site and every collection are scopes', () => {
  expect(refsOf('')).toEqual([...model.entries.keys()]);
  for (const { name } of collections) {
    expect(refsOf(name)).toEqual([...model.entries.keys()].filter((ref) => ref.startsWith(`${name}/`)));
  }
});

test('what is new in the directory is of cities, hubs, clusters and organisations', () => {
  expect(refsOf('directory')).toEqual(['cities/elsewhere', 'cities/nis']);
});

test('a project has what is part of it and of what is below it, and the news about any of these', () => {
  expect(refsOf('projects/above')).toEqual([
    'news/about-forum',
    'projects/above',
    'projects/below',
    'events/forum',
    'workshops/lesson',
  ]);
  expect(refsOf('projects/other')).toEqual(['news/about-other', 'projects/other']);
});

test('a country has what is in it and what is written about that', () => {
  expect(refsOf('countries/rs')).toEqual(['news/about-forum', 'events/forum', 'cities/nis']);
  expect(refsOf('countries/bg')).toEqual(['events/alone', 'workshops/lesson', 'cities/elsewhere']);
});
