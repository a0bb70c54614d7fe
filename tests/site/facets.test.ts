/** Facets of lists: the links match their pages. */
import { resolve } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { branchFor, getShape, propertyOf } from '#collections/shape.ts';
import { isPublished } from '#entries/published.ts';
import { readContent } from '#entries/read-content.ts';
import { listDocuments, type SiteDocument } from './documents.ts';
import { fixtures } from './fixture-site.ts';

/** The addresses of the entries on a page of a list. */
const listShown = ({ root }: SiteDocument) =>
  root.querySelectorAll('main section li h3 a').map((link) => link.getAttribute('href') ?? '');

describe.each(inject('sites'))('$name', ({ dir, base, contentDir, buildDate }) => {
  const documents = new Map(listDocuments(dir).map((document) => [document.path, document]));
  const published = readContent(resolve(contentDir)).entries.filter(({ data }) =>
    isPublished(data, buildDate),
  );

  function getPage(path: string): SiteDocument {
    const page = documents.get(path);
    if (!page) throw new Error(`There is no page ${path}.`);
    return page;
  }

  /** The links that narrow a list, by facet: address and count. */
  function listFacets(path: string) {
    return getPage(path)
      .root.querySelectorAll('main nav.narrow ul')
      .map((list) => ({
        field: list.getAttribute('aria-labelledby')?.replace('narrow-', '') ?? '',
        values: list.querySelectorAll('a').map((link) => ({
          path: `/${link.getAttribute('href')?.slice(base.length)}`,
          count: Number(link.querySelector('.count')?.text),
          isCurrent: link.hasAttribute('aria-current'),
        })),
      }));
  }

  /** All entries of a list, over all its pages. */
  function listAll(path: string): string[] {
    const shown: string[] = [];
    for (let at: string | undefined = path; at !== undefined; ) {
      const page = getPage(at);
      shown.push(...listShown(page));
      const next: string | undefined = page.root
        .querySelector('nav.pages a[rel="next"]')
        ?.getAttribute('href');
      at = next === undefined ? undefined : `/${next.slice(base.length)}`;
    }
    return shown;
  }

  describe.each(collections.map((collection) => [collection.name, collection] as const))(
    '%s',
    (name, collection) => {
      const whole = listAll(`/${name}/`);
      const facets = listFacets(`/${name}/`);
      const pages = [...documents.keys()].filter((path) => path.startsWith(`/${name}/by/`));

      test('each link leads to as many entries as it says, all of them of the list', () => {
        for (const { path, count } of facets.flatMap(({ values }) => values)) {
          const listed = listAll(path);
          expect(listed, path).toHaveLength(count);
          expect(new Set(listed).size, path).toBe(count);
          expect(listed.filter((href) => !whole.includes(href))).toEqual([]);
          expect(count).toBeGreaterThan(0);
        }
      });

      test('the lists of a field with one value hold what the content says, and together the whole list', () => {
        for (const { field, values } of facets) {
          const shape = propertyOf(getShape(collection), field);
          if (!shape || branchFor(shape, 'array')?.items || field === 'country') continue;
          const expected = Map.groupBy(
            published.filter((entry) => entry.collection === collection && entry.data[field] !== undefined),
            ({ data }) => `/${name}/by/${field}/${data[field]}/`,
          );
          expect(values.map(({ path, count }) => [path, count]).sort()).toEqual(
            [...expected].map(([path, entries]) => [path, entries.length]).sort(),
          );
          if (shape.enum && getShape(collection).required?.includes(field)) {
            expect(values.flatMap(({ path }) => listAll(path)).sort()).toEqual(whole.toSorted());
          }
        }
      });

      test('the lists of years hold each entry at most once', () => {
        for (const { values } of facets.filter(({ field }) => field === 'year' || field === 'status')) {
          const all = values.flatMap(({ path }) => listAll(path));
          expect(all).toHaveLength(new Set(all).size);
        }
      });

      test('there is no page but those that the links lead to, and none is empty', () => {
        const linked = facets.flatMap(({ values }) => values.map(({ path }) => path));
        const first = pages.filter((path) => !path.includes('/page/'));
        expect(first.sort()).toEqual(linked.sort());
        for (const path of pages) {
          const shown = listShown(getPage(path)).length;
          expect(shown, path).toBeGreaterThan(0);
          expect(shown, path).toBeLessThanOrEqual(50);
          expect(linked, path).toContain(path.replace(/page\/\d+\/$/, ''));
        }
      });

      test('each marks where one is, and leads back to all', () => {
        for (const path of pages) {
          const list = path.replace(/page\/\d+\/$/, '');
          const current = listFacets(path).flatMap(({ values }) =>
            values.filter(({ isCurrent }) => isCurrent).map((value) => value.path),
          );
          expect(current, path).toEqual([list]);
          const back = getPage(path).root.querySelector('nav.narrow .narrow-all a');
          expect(back?.getAttribute('href'), path).toBe(`${base}${name}/`);
          expect(path).toMatch(/^\/[a-z0-9/-]+\/$/);
        }
      });
    },
  );

  test('no two lists have one title', () => {
    const titles = [...documents.values()]
      .filter(({ path }) => path.includes('/by/') || collections.some(({ name }) => path === `/${name}/`))
      .map(({ root }) => root.querySelector('title')?.text);
    expect(titles).toEqual([...new Set(titles)]);
  });

  test('what no entry has, has no page', () => {
    for (const path of ['/hubs/by/country/aq/', '/hubs/by/kind/lighthouse/', '/events/by/year/1066/']) {
      expect(documents.has(path), path).toBe(false);
    }
  });
});

test.each(fixtures)('a long narrowed list has a second page', ({ dir }) => {
  const paths = listDocuments(dir).map(({ path }) => path);
  expect(paths.some((path) => /^\/organisations\/by\/kind\/[a-z-]+\/page\/2\/$/.test(path))).toBe(true);
});
