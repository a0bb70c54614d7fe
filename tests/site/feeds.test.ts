/** All feeds of both sites, for readers and validators, and the links to them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { parse } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { headersFor } from '#features/hosting/headers.ts';
import { many } from '#tests/example.ts';
import { type AtomEntry, listAtomErrors, readAtom } from '../formats/atom.ts';
import { type JsonFeed, listJsonFeedErrors } from '../formats/json-feed.ts';
import { listDocuments, listFirstFiles } from './documents.ts';

const TYPES = { xml: 'application/atom+xml', json: 'application/feed+json' } as const;

/** Validates a fragment, not a document. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard'],
    rules: {
      'doctype-style': 'off',
      'void-style': 'off',
      // The titles of articles are first-level headings in a reader.
      'heading-level': 'off',
    },
  }),
);

/** The words of a fragment in order, without the characters that replace styles in feeds. */
const parseWords = (html: string) => parse(html, { blockTextElements: {} }).text.replace(/[\s☑☐·]/g, '');

describe.each(inject('sites'))('$name', ({ dir, url, origin, base, buildDate }) => {
  const files = new Set(listFirstFiles(dir));
  const documents = listDocuments(dir);
  const pages = new Map(documents.map((document) => [`${origin}${base}${document.path.slice(1)}`, document]));
  const read = (file: string) => readFileSync(join(dir, file), 'utf8');
  const toAddress = (file: string) => `${origin}${base}${file}`;
  const atomFiles = [...files].filter((file) => /(^|\/)feed\.xml$/.test(file));
  const jsonFiles = [...files].filter((file) => /(^|\/)feed\.json$/.test(file));
  const feeds = new Map(atomFiles.map((file) => [file, readAtom(read(file))]));
  const items = new Map([...feeds.values()].flatMap(({ entries }) => entries.map((item) => [item.id, item])));

  test('there is one of the site and of every collection', () => {
    const always = ['', ...collections.map(({ name }) => `${name}/`)];
    expect(atomFiles).toEqual(expect.arrayContaining(always.map((folder) => `${folder}feed.xml`)));
    expect(items.size).toBeGreaterThan(many(30));
  });

  test('each is valid Atom', () => {
    const violations = atomFiles.flatMap((file) =>
      listAtomErrors(read(file), toAddress(file), buildDate).map((violation) => `${file}: ${violation}`),
    );
    expect(violations).toEqual([]);
  });

  test('each is valid JSON Feed', () => {
    const violations = jsonFiles.flatMap((file) =>
      listJsonFeedErrors(read(file), toAddress(file)).map((violation) => `${file}: ${violation}`),
    );
    expect(violations).toEqual([]);
  });

  test('both formats say the same', () => {
    expect(jsonFiles).toEqual(atomFiles.map((file) => file.replace(/xml$/, 'json')));
    for (const [file, { title, href, entries }] of feeds) {
      const json = JSON.parse(read(file.replace(/xml$/, 'json'))) as JsonFeed;
      expect([json.title, json.home_page_url], file).toEqual([title, href]);
      const jsonItems = json.items.map((item) => ({
        id: item.id,
        href: item.url,
        title: item.title,
        published: item.date_published,
        updated: item.date_modified,
        summary: item.summary,
        content: item.content_html,
        authors: item.authors?.map(({ name }) => name) ?? [],
      }));
      // They escape quotation marks differently.
      expect(jsonItems.map(withPlainQuotes), file).toEqual(entries.map(withPlainQuotes));
    }
  });

  test('no two feeds have one id, and an item is the same in each', () => {
    const ids = [...feeds.values()].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { entries } of feeds.values()) {
      for (const entry of entries) expect(entry).toEqual(items.get(entry.id));
    }
  });

  test('every item is valid HTML', async () => {
    const violations: string[] = [];
    for (const { id, content } of items.values()) {
      const { results } = await validator.validateString(content);
      violations.push(
        ...results.flatMap(({ messages }) => messages).map(({ message }) => `${id}: ${message}`),
      );
    }
    expect(violations).toEqual([]);
  });

  test('what items lead to and show is there: pages, their anchors, pictures', () => {
    const violations = [...items.values()].flatMap(({ id, href, content }) =>
      [
        href,
        ...parse(content)
          .querySelectorAll('[href], [src]')
          .map(({ attributes }) => attributes.href ?? attributes.src ?? ''),
      ]
        .filter((address) => address.startsWith(origin) && !isThere(address))
        .map((address) => `${id}: ${address}`),
    );
    expect(violations).toEqual([]);
  });

  function isThere(address: string): boolean {
    const [target = '', anchor] = address.split('#');
    const page = pages.get(target);
    if (!page) return files.has(target.slice(origin.length + base.length));
    return anchor === undefined || page.root.getElementById(decodeURIComponent(anchor)) !== null;
  }

  test('an article is whole: every word and picture of the text on its page, in order', () => {
    const texts = [...items.values()].flatMap((item) => {
      const prose = pages.get(item.href)?.root.querySelector('main .prose');
      return prose ? [{ item, prose }] : [];
    });
    expect(texts.length).toBeGreaterThan(many(20));
    const violations = texts.flatMap(({ item, prose }) => {
      const isWhole = parseWords(item.content).includes(parseWords(prose.innerHTML));
      const shown = parse(item.content)
        .querySelectorAll('img')
        .map((image) => image.getAttribute('alt'));
      const missing = prose
        .querySelectorAll('img')
        .map((image) => image.getAttribute('alt'))
        .filter((alt) => !shown.includes(alt));
      return isWhole && missing.length === 0 ? [] : [`${item.id}: ${missing}`];
    });
    expect(violations).toEqual([]);
  });

  test('the picture at the top of a page is the first of its item, and stands for it', () => {
    const jsonItems = jsonFiles.flatMap((file) => (JSON.parse(read(file)) as JsonFeed).items);
    const violations = jsonItems.filter(({ url: page, image, content_html }) => {
      const top = pages.get(page)?.root.querySelector('main .picture img')?.getAttribute('src');
      const expected = top && `${origin}${top}`;
      const first = parse(content_html).querySelector('img')?.getAttribute('src');
      return image !== expected || (expected !== undefined && first !== expected);
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  describe('the way to them', () => {
    const types: readonly string[] = Object.values(TYPES);
    const feedLinks = documents.flatMap(({ path, root }) =>
      root
        .querySelectorAll('link[rel="alternate"]')
        .map(({ attributes: { href = '', type = '', title = '' } }) => ({ path, href, type, title }))
        .filter(({ type }) => types.includes(type)),
    );

    test('every page names that of the site, and the page of what it is of each feed', () => {
      const otherPages = documents.filter(
        ({ path }) => !feedLinks.some((link) => link.path === path && link.href === `${base}feed.xml`),
      );
      expect(otherPages.map(({ path }) => path)).toEqual([]);
      const named = new Set(feedLinks.map(({ path, href }) => `${path} ${href.slice(base.length - 1)}`));
      const unnamed = [...atomFiles, ...jsonFiles].filter((file) => {
        const page = `/${file.replace(/feed\.\w+$/, '')}`;
        return !named.has(`${page} /${file}`);
      });
      expect(unnamed).toEqual([]);
    });

    test('each link leads to a feed of the type and the name that it says', () => {
      const violations = feedLinks.filter(({ href, type, title }) => {
        const file = href.slice(base.length);
        const ending = file.endsWith('.xml') ? 'xml' : 'json';
        const feed = feeds.get(file.replace(/json$/, 'xml'));
        return !files.has(file) || type !== TYPES[ending] || title !== feed?.title;
      });
      expect(violations).toEqual([]);
    });

    test('other pages name no other', () => {
      const counts = new Map<string, number>();
      for (const { path } of feedLinks) counts.set(path, (counts.get(path) ?? 0) + 1);
      const withFeeds = new Set(atomFiles.map((file) => `/${file.replace('feed.xml', '')}`));
      expect([...counts].filter(([path, count]) => count > 1 && !withFeeds.has(path))).toEqual([]);
    });

    test('the page of feeds lists each of them', () => {
      const page = documents.find(({ path }) => path === '/feeds/');
      const listed = page?.root
        .querySelectorAll('main td a')
        .map((link) => (link.getAttribute('href') ?? '').slice(base.length));
      const listedFeeds = listed?.filter((file) => /feed\.(json|xml)$/.test(file));
      expect(listedFeeds?.toSorted()).toEqual([...atomFiles, ...jsonFiles].sort());
    });
  });

  test('the host and our own server say what they are', async () => {
    for (const [ending, type] of Object.entries(TYPES)) {
      for (const folder of ['', 'events/']) {
        const response = await fetch(`${url}${folder}feed.${ending}`);
        expect(response.status).toBe(200);
        expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
      }
    }
    const untold = [...atomFiles, ...jsonFiles].filter((file) => {
      const type = headersFor(`${base}${file}`, base)['Content-Type'];
      return !type?.startsWith(TYPES[file.endsWith('.xml') ? 'xml' : 'json']);
    });
    expect(untold).toEqual([]);
  });
});

const withPlainQuotes = (item: AtomEntry) => ({ ...item, content: item.content.replaceAll('&apos;', "'") });
