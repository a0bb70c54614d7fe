import { describe, expect, test } from 'vitest';
import type { SiteModel } from '#model/site-model.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import { createRelatedPage, listRelatedPaths, listShortRelated } from './related-pages.ts';

type Entries = Record<string, Record<string, unknown>>;

const many = (count: number, toRef: (index: number) => string, data: Record<string, unknown>): Entries =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [toRef(index), { title: `Nr ${index}`, ...data }]),
  );

const model = createTestModel({
  'organisations/funder': { title: 'Funder' },
  'hubs/small': { operator: 'organisations/funder' },
  ...many(120, (index) => `projects/p${index}`, { roles: [{ who: 'organisations/funder', as: 'funder' }] }),
  ...many(3, (index) => `news/n${index}`, { date: '2020', about: ['organisations/funder'] }),
});

const idsOf = (site: SiteModel, ref: string) =>
  listShortRelated(site, getEntry(site, ref)).map(({ id, items, all }) => [id, items.length, all?.href]);

describe('very many related entries', () => {
  test('are begun on the page of the entry, which links to the whole list', () => {
    expect(idsOf(model, 'organisations/funder')).toEqual([
      ['news-about', 3, undefined],
      ['projects-roles', 12, '/organisations/funder/related/projects-roles/'],
      ['hubs-operator', 1, undefined],
    ]);
  });

  test('have pages of their own, also where they are those of somebody else', () => {
    expect(listRelatedPaths(model).map(({ collection, id, path }) => `${collection}/${id} ${path}`)).toEqual([
      'hubs/small operator-through',
      'hubs/small operator-through/page/2',
      'hubs/small operator-through/page/3',
      'organisations/funder projects-roles',
      'organisations/funder projects-roles/page/2',
      'organisations/funder projects-roles/page/3',
    ]);
    const pages = listRelatedPaths(model)
      .filter(({ collection }) => collection === 'organisations')
      .map((path) => createRelatedPage(model, path));
    expect(new Set(pages.flatMap(({ items }) => items.map(({ ref }) => ref))).size).toBe(120);
    expect(pages[0]?.items[0]?.detail).toBe('as funder');
    expect(pages[1]).toMatchObject({
      title: 'Funder: Took part in',
      size: '120 entries, page 2 of 3',
      head: {
        path: '/organisations/funder/related/projects-roles/page/2/',
        breadcrumbs: [
          { href: '/' },
          { href: '/organisations/' },
          { href: '/organisations/funder/' },
          { href: '/organisations/funder/related/projects-roles/' },
        ],
      },
    });
  });

  test('are listed whole where they are fewer', () => {
    const few = createTestModel({
      'organisations/funder': {},
      ...many(60, (index) => `projects/p${index}`, { roles: [{ who: 'organisations/funder' }] }),
    });
    expect(idsOf(few, 'organisations/funder')).toEqual([['projects-roles', 60, undefined]]);
    expect(listRelatedPaths(few)).toEqual([]);
  });
});

test('a large programme has pages of all that belongs to it', () => {
  const large = createTestModel({
    'projects/programme': { title: 'Programme' },
    ...many(70, (index) => `projects/p${index}`, { parent: 'programme' }),
    ...many(40, (index) => `events/e${index}`, { start: '2018', project: 'p1' }),
  });
  const paths = listRelatedPaths(large);
  expect(paths.map(({ id, path }) => [id, path])).toEqual([
    ['programme', 'parts'],
    ['programme', 'parts/page/2'],
    ['programme', 'parts/page/3'],
  ]);
  const items = paths.flatMap((path) => createRelatedPage(large, path).items);
  expect(new Set(items.map(({ ref }) => ref)).size).toBe(110);
});
