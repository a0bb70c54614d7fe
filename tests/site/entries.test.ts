import { resolve } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { type Entry, readContent } from '#entries/read-content.ts';
import { RESERVED_IDS } from '#routes/routes.ts';
import { listDocuments } from './documents.ts';

describe.each(inject('sites'))('$name', ({ dir, contentDir, buildDate }) => {
  const { entries, pages } = readContent(resolve(contentDir));
  const documents = listDocuments(dir);
  const paths = documents.map(({ path }) => path);

  function isPublic({ data }: Entry): boolean {
    const { draft, publishFrom } = data;
    return draft !== true && !(typeof publishFrom === 'string' && publishFrom > buildDate);
  }

  test.each(collections.map(({ name }) => name))(
    'every entry of %s has its page, and no page lacks an entry',
    (name) => {
      const expected = entries
        .filter((entry) => entry.collection.name === name && isPublic(entry))
        .map(({ id }) => `/${name}/${id}/`);
      const details = paths.filter((path) => {
        const [collection, id, ...rest] = path.split('/').filter(Boolean);
        return collection === name && id !== undefined && rest.length === 0 && !RESERVED_IDS.has(id);
      });
      expect(details.sort()).toEqual(expected.sort());
    },
  );

  test('every page of the site itself is there', () => {
    expect(paths).toEqual(expect.arrayContaining(pages.map(({ id }) => `/${id}/`)));
  });

  test('every entry stands in the list of its collection, once', () => {
    for (const { name } of collections) {
      const listed = documents
        .filter(({ path }) => path === `/${name}/` || path.startsWith(`/${name}/page/`))
        .flatMap(({ root }) => root.querySelectorAll('main li h2 a, main li h3 a, main li h4 a'))
        .map((link) => link.getAttribute('href'));
      const expected = entries.filter((entry) => entry.collection.name === name && isPublic(entry));
      expect(listed.length, name).toBe(expected.length);
      expect(new Set(listed).size, name).toBe(expected.length);
    }
  });
});
