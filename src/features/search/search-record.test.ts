import { describe, expect, test } from 'vitest';
import { createTestModel, getEntry } from '#tests/content.ts';
import { createSearchRecord } from './search-record.ts';

const TOPICS = [{ id: 'ai', label: 'Artificial intelligence', aliases: ['machine learning'] }];

const model = createTestModel(
  {
    'cities/nis': { title: 'Niš', country: 'RS', nativeNames: { sr: 'Ниш' }, aliases: ['Naissus'] },
    'hubs/lab': { title: 'Lab', city: 'nis', topics: ['ai'] },
    'projects/whole': { title: 'Whole', kind: 'programme', start: '2024', end: '2025' },
    'projects/part': { title: 'Part', parent: 'whole', start: '2025-03', end: '2027' },
    'events/meeting': {
      title: 'Meeting',
      start: '2025-12-30',
      end: '2026-01-02',
      project: 'part',
      roles: [{ who: 'hubs/lab', as: 'host' }],
    },
    'events/off': { title: 'Off', start: '2026-12-01', status: 'cancelled' },
    'events/ahead': { title: 'Ahead', start: '2026-12-01' },
    'news/told': { title: 'Told', date: '2026-01-05', about: ['events/meeting'] },
  },
  { topics: TOPICS, buildDate: '2026-06-15' },
);
const recordOf = (ref: string) => createSearchRecord(model, getEntry(model, ref));

describe('what the index learns of an entry', () => {
  test('names in every spelling, and those of its city as words that lead to it', () => {
    expect(recordOf('cities/nis')).toMatchObject({ names: ['Niš', 'Ниш', 'Naissus'], words: [] });
    expect(recordOf('hubs/lab')).toMatchObject({
      names: ['Lab'],
      words: ['machine learning', 'Ниш', 'Naissus'],
    });
  });

  test('names of people, but not of who wants to be found nowhere', () => {
    const people = [{ name: 'Ana Primer' }, { name: 'Đorđe Uzorak' }];
    const named = createTestModel({ 'events/e': { people }, 'news/n': { authors: people } });
    const hiding = { ...named, hiddenPeople: ['Djordje Uzorak'] };
    for (const ref of ['events/e', 'news/n']) {
      const list = (of: typeof named) => createSearchRecord(of, getEntry(of, ref)).people;
      expect(list(named)).toEqual(['Ana Primer', 'Đorđe Uzorak']);
      expect(list(hiding)).toEqual(['Ana Primer']);
    }
  });

  test('what tells of something has no name of its own', () => {
    expect(recordOf('news/told').names).toEqual([]);
    expect(recordOf('events/meeting').names).toEqual([]);
  });

  test('facets: topics by their labels, countries by their names', () => {
    expect(recordOf('hubs/lab').filters).toMatchObject({
      kind: ['Hubs'],
      country: ['Serbia'],
      topic: ['Artificial intelligence'],
    });
  });

  test.each([
    ['projects/whole', ['Whole']],
    ['projects/part', ['Part', 'Whole']],
    ['events/meeting', ['Part', 'Whole']],
    ['hubs/lab', ['Part', 'Whole']],
    ['news/told', ['Part', 'Whole']],
    ['events/off', []],
  ])('%s is of the programmes %j', (ref, programmes) => {
    expect(recordOf(ref).filters.programme).toEqual(programmes);
  });

  test.each([
    ['projects/part', ['2025', '2026', '2027']],
    ['events/meeting', ['2025', '2026']],
    ['news/told', ['2026']],
    ['hubs/lab', []],
  ])('%s is of the years %j', (ref, years) => {
    expect(recordOf(ref).filters.year).toEqual(years);
  });

  test.each([
    ['projects/whole', ['Ended']],
    ['projects/part', ['Running']],
    ['events/meeting', ['Past']],
    ['events/off', ['Cancelled']],
    ['events/ahead', ['Coming']],
    ['cities/nis', []],
  ])('the status of %s is %j', (ref, status) => {
    expect(recordOf(ref).filters.status).toEqual(status);
  });

  test('what others are part of is a value of a facet', () => {
    expect(recordOf('projects/part').facet).toBe('programme');
    expect(recordOf('cities/nis').facet).toBe('place');
    expect(recordOf('events/meeting')).not.toHaveProperty('facet');
  });
});
