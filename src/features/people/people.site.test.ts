/** The people of the built site: everybody has a page, which leads back to every entry that names the person. */

import { describe, expect, inject, test } from 'vitest';
import { listAppearances } from '#collections/meanings.ts';
import { HIDDEN_PEOPLE_FILE, readList } from '#entries/line-lists.ts';
import { readContent } from '#entries/read-content.ts';
import { toRef } from '#graph/graph.ts';
import { en } from '#i18n/en/rooms.ts';
import { createContentModel } from '#model/content-model.ts';
import { findPerson, isHiddenPerson, listKnownPeople } from '#model/people/people.ts';
import { isInUse } from '#routes/features.ts';
import { many } from '#tests/example.ts';
import { transliterateToCyrillic } from '#tests/relevance/variants.ts';
import { listDocuments } from '#tests/site/documents.ts';
import { typeQueries } from '#tests/typed-names.ts';

describe.skipIf(!isInUse('people')).each(inject('sites'))(
  '$name',
  ({ dir, base, origin, contentDir, buildDate }) => {
    const documents = new Map(listDocuments(dir).map((page) => [page.path, page]));
    const model = createContentModel(readContent(contentDir), buildDate, {
      hiddenPeople: readList(contentDir, HIDDEN_PEOPLE_FILE),
    });
    const people = listKnownPeople(model);
    const pages = [...documents.keys()].filter((path) => /^\/people\/[^/]+\/$/.test(path));

    const listLinks = (path: string, selector: string) =>
      (documents.get(path)?.root.querySelectorAll(selector) ?? []).map(
        (link) => `/${link.getAttribute('href')?.slice(base.length)}`,
      );

    test('everybody whom entries name has a page, and nobody else', () => {
      expect(pages.sort()).toEqual(people.map(({ id }) => `/people/${id}/`).sort());
      expect(people.length).toBeGreaterThan(many(2));
    });

    test('the list leads to everybody, and so does the directory to the list', () => {
      expect(listLinks('/people/', 'main .names a').sort()).toEqual(pages);
      expect(listLinks('/directory/', 'main a')).toContain('/people/');
    });

    test('entries and people lead to each other', () => {
      const missing = [...model.entries.values()].flatMap((entry) => {
        const path = `/${toRef(entry)}/`;
        return listAppearances(entry).flatMap(({ name }, index) => {
          const named = [...(entry.data.people ?? []), ...(entry.data.authors ?? [])][index];
          const person = named && findPerson(model, entry, named);
          if (!person) return isHiddenPerson(model, name) ? [] : [`${path}: ${name}`];
          const page = `/people/${person.id}/`;
          return [
            ...(listLinks(path, 'main a').includes(page) ? [] : [`${path} → ${page}`]),
            ...(listLinks(page, '.appearances h3 a').includes(path) ? [] : [`${page} → ${path}`]),
          ];
        });
      });
      expect(missing).toEqual([]);
    });

    test.each(people.map(({ id, name }) => [id, name]))('%s is a person of that name', (id, name) => {
      const { root } = documents.get(`/people/${id}/`) ?? {};
      expect(root?.querySelector('h1')?.text.trim()).toBe(name);
      const data = JSON.parse(root?.querySelector('script[type="application/ld+json"]')?.text ?? '{}');
      const thing = data['@graph'].find((node: Record<string, unknown>) => node['@type'] === 'Person');
      expect(thing).toMatchObject({ '@id': `${origin}${base}people/${id}/#it`, name });
      expect(Object.keys(thing)).not.toEqual(expect.arrayContaining(['image', 'email', 'telephone']));
      expect(root?.querySelectorAll('main img').length).toBe(0);
      expect(root?.querySelector('#about a')?.text).toBe(en.people.removal);
    });

    test('whoever types a name finds the person first, in both scripts', async () => {
      // Of two of one name, the search finds either.
      const unique = people.filter(({ name }) => people.filter((other) => other.name === name).length === 1);
      const expected = unique
        .filter(({ name }) => /^\p{Script=Latin}/u.test(name))
        .flatMap(({ id, name }) =>
          [name, transliterateToCyrillic(name)].map((query) => [query, `/people/${id}/`]),
        );
      expect([
        ...(await typeQueries(
          dir,
          expected.map(([query = '']) => query),
        )),
      ]).toEqual(expected);
    });

    test('whoever is in the list of hidden people has no page and is not found', async () => {
      const hidden = [...model.entries.values()].flatMap((entry) =>
        listAppearances(entry).flatMap(({ name }) => (isHiddenPerson(model, name) ? [{ name, entry }] : [])),
      );
      for (const { name, entry } of hidden) {
        expect(documents.get(`/${toRef(entry)}/`)?.root.querySelector('main')?.text).toContain(name);
        const found = await typeQueries(dir, [name]);
        expect(found.get(name), name).not.toBe(`/${toRef(entry)}/`);
      }
      if (readList(contentDir, HIDDEN_PEOPLE_FILE).length > 0) expect(hidden.length).toBeGreaterThan(0);
    });
  },
);
