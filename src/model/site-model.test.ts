import { describe, expect, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { createTestModel } from '#tests/content.ts';
import { listOf } from './site-model.ts';

const refs = (model: ReturnType<typeof createTestModel>) => [...model.entries.keys()];

describe('a model', () => {
  test('holds entries by reference, in their order, and pages of the site by id', () => {
    const model = createTestModel({ 'news/a': {}, 'news/b': {}, 'cities/nis': {}, 'pages/about': {} });
    expect(refs(model)).toEqual(['news/a', 'news/b', 'cities/nis']);
    expect([...model.pages.keys()]).toEqual(['about']);
  });

  test('holds topics by id', () => {
    const topics = [{ id: 'ai', label: 'AI' }];
    expect(createTestModel({}, { topics }).topics.get('ai')).toEqual({ id: 'ai', label: 'AI' });
  });

  test('leaves out drafts and what is for later, by the day of the build', () => {
    const entries = {
      'news/now': {},
      'news/draft': { draft: true },
      'news/no-draft': { draft: false },
      'news/later': { publishFrom: '2026-06-02' },
      'news/today': { publishFrom: '2026-06-01' },
    };
    const shown = ['news/no-draft', 'news/now', 'news/today'];
    expect(refs(createTestModel(entries, { buildDate: '2026-06-01' }))).toEqual(shown);
    expect(refs(createTestModel(entries, { buildDate: '2026-06-02' }))).toContain('news/later');
  });

  test('has no relation to what is left out, from either side', () => {
    const { graph } = createTestModel({
      'projects/draft': { draft: true },
      'events/a': { project: 'draft', city: 'nis' },
      'events/draft': { draft: true, city: 'nis' },
      'cities/nis': {},
    });
    expect(graph.outgoing.get('events/a')?.map(({ to }) => to)).toEqual(['cities/nis']);
    expect(graph.incoming.get('cities/nis')?.map(({ from }) => from)).toEqual(['events/a']);
    expect(graph.incoming.has('projects/draft')).toBe(false);
  });
});

test('a collection’s entries are its own alone', () => {
  const model = createTestModel({ 'news/a': {}, 'events/a': {}, 'events/b': {} });
  const counts = collections.map((collection) => [collection.name, listOf(model, collection).length]);
  expect(counts.filter(([, count]) => count !== 0)).toEqual([
    ['news', 1],
    ['events', 2],
  ]);
});
