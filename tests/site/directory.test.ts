/** The directory, countries and topics: every entry is there once, and every count is that of its list. */
import { resolve } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { isDirectory } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { isPublished } from '#entries/published.ts';
import { readContent } from '#entries/read-content.ts';
import { toRef } from '#graph/graph.ts';
import { listDocuments, type SiteDocument } from './documents.ts';
import { toWords } from './fixture-site.ts';

describe.each(inject('sites'))('$name', ({ dir, base, contentDir, buildDate }) => {
  const documents = listDocuments(dir);
  const published = readContent(resolve(contentDir)).entries.filter(({ data }) =>
    isPublished(data, buildDate),
  );

  function getPage(path: string): SiteDocument {
    const page = documents.find((document) => document.path === path);
    if (!page) throw new Error(`There is no page ${path}.`);
    return page;
  }

  const below = (folder: string) =>
    documents.filter(({ path }) => path.startsWith(`/${folder}/`) && path !== `/${folder}/`);

  const listLinks = (page: SiteDocument, selector: string) =>
    page.root.querySelectorAll(selector).map((link) => link.getAttribute('href') ?? '');

  test('the directory names every entry that is somewhere, once, and nothing else', () => {
    const names = documents
      .filter(({ path }) => path.startsWith('/directory/'))
      .flatMap((page) => listLinks(page, 'main .names a'));
    const expected = published.filter(({ collection }) => isDirectory(collection));
    expect(names.sort()).toEqual(expected.map((entry) => `${base}${toRef(entry)}/`).sort());
  });

  test('the directory counts each letter', () => {
    const page = getPage('/directory/');
    for (const link of page.root.querySelectorAll('main nav.letters a')) {
      const count = Number(link.querySelector('.count')?.text);
      const anchor = link.getAttribute('href') ?? '';
      expect(page.root.querySelectorAll(`main ${anchor} .names li`).length, anchor).toBe(count);
    }
  });

  test('the table of countries counts what each country’s page lists', () => {
    for (const path of ['/directory/', '/countries/']) {
      const { root } = getPage(path);
      const columns = root.querySelectorAll('.country-table thead th').map(({ text }) => toWords(text));
      for (const row of root.querySelectorAll('.country-table tbody tr')) {
        const href = row.querySelector('a')?.getAttribute('href') ?? '';
        const country = getPage(`/${href.slice(base.length)}`);
        const counts = row.querySelectorAll('td').map(({ text }) => Number(text));
        expect(
          counts.slice(0, -1).reduce((sum, count) => sum + count, 0),
          href,
        ).toBe(counts.at(-1));
        for (const [index, count] of counts.slice(0, -1).entries()) {
          const collection = collections.find(({ labels }) => labels.en.plural === columns[index + 1]);
          const shown = country.root.querySelector(`#${collection?.name} h3 .count`)?.text ?? '0';
          expect(Number(shown), `${href} ${collection?.name}`).toBe(count);
        }
      }
    }
  });

  test('a country’s page counts what it lists, or leads to the list of all', () => {
    for (const page of below('countries')) {
      const lists = page.root.querySelectorAll('main .name-list');
      expect(lists.length, page.path).toBeGreaterThan(0);
      const tally = page.root
        .querySelectorAll('main nav.tally a')
        .map((link) => [link.getAttribute('href'), Number(link.querySelector('.number')?.text)]);
      expect(tally, page.path).toEqual(
        lists.map((list) => [`#${list.id}`, Number(list.querySelector('h3 .count')?.text)]),
      );
      for (const list of lists) {
        const count = Number(list.querySelector('h3 .count')?.text);
        const shown = list.querySelectorAll('.names li').length;
        const all = list.querySelector('h3 a')?.getAttribute('href');
        const size =
          all && toWords(getPage(`/${all.slice(base.length)}`).root.querySelector('.title .count')?.text);
        if (shown < count) expect(all, `${page.path} #${list.id}`).toBeDefined();
        else expect(shown, `${page.path} #${list.id}`).toBe(count);
        if (size)
          expect(Number.parseInt(size.replaceAll(',', ''), 10), `${page.path} #${list.id}`).toBe(count);
      }
    }
  });

  test('every country that a page leads to is there, and each is led to', () => {
    const listed = listLinks(getPage('/countries/'), 'main .country-table a');
    const paths = below('countries').map(({ path }) => `${base}${path.slice(1)}`);
    expect(listed.filter((href) => !paths.includes(href))).toEqual([]);
    const linked = new Set(documents.flatMap((page) => listLinks(page, 'main a')));
    expect(paths.filter((path) => !linked.has(path))).toEqual([]);
    for (const path of paths) expect(path).toMatch(/\/countries\/[a-z]{2}\/$/);
  });

  test('topics have the entries that name them, and none is empty', () => {
    const named = Map.groupBy(
      published.flatMap((entry) =>
        [...new Set((entry.data.topics as string[] | undefined) ?? [])].map((topic) => ({ topic, entry })),
      ),
      ({ topic }) => topic,
    );
    expect(below('topics').map(({ path }) => path)).toEqual(
      [...named.keys()].sort().map((id) => `/topics/${id}/`),
    );
    const index = getPage('/topics/');
    for (const [id, entries] of named) {
      const shown = listLinks(getPage(`/topics/${id}/`), 'main section li h3 a');
      expect(shown.sort(), id).toEqual(entries.map(({ entry }) => `${base}${toRef(entry)}/`).sort());
      const link = index.root.querySelector(`main a[href="${base}topics/${id}/"]`);
      expect(Number(link?.closest('li')?.querySelector('.count')?.text), id).toBe(entries.length);
    }
  });

  test('every collection is two steps at most from every page', () => {
    for (const page of documents) {
      const direct = listLinks(page, 'header nav a');
      const further = direct.flatMap((href) => listLinks(getPage(`/${href.slice(base.length)}`), 'main a'));
      const reached = new Set([...direct, ...further]);
      const violations = collections.filter(({ name }) => !reached.has(`${base}${name}/`));
      expect(
        violations.map(({ name }) => name),
        page.path,
      ).toEqual([]);
    }
  });
});
