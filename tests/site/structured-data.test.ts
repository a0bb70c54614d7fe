/** The structured data of each page: by the rules of schema.org, and equal to the page. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { SCHEMA_FAMILIES, type SchemaType } from '#collections/schema-org-types.ts';
import { isPublished } from '#entries/published.ts';
import { readContent } from '#entries/read-content.ts';
import { toRef } from '#graph/graph.ts';
import { site as settings } from '#site.ts';
import { listDocuments, listFiles, type SiteDocument } from './documents.ts';
import { toWords } from './fixture-site.ts';
import { listNodes, listSchemaErrors, type Node } from './schema-org.ts';

const SELECTOR = 'script[type="application/ld+json"]';

/** The nodes of a page’s graph; empty if it has none. */
function readGraph({ path, root }: SiteDocument): Node[] {
  const scripts = root.querySelectorAll(SELECTOR);
  if (scripts.length > 1) throw new Error(`${path} has several graphs`);
  const [script] = scripts;
  if (!script) return [];
  const graph: { '@context': string; '@graph': Node[] } = JSON.parse(script.text);
  expect(graph['@context']).toBe('https://schema.org');
  return graph['@graph'];
}

describe('the rules that these tests go by', () => {
  const event = {
    '@type': 'Event',
    name: 'A',
    startDate: '2026-06-20T18:00:00+03:00',
    location: { '@type': 'City' },
  };

  test('let pass what is right', () => {
    expect(listSchemaErrors(event)).toEqual([]);
  });

  test.each([
    ['a property of nothing', { ...event, nmae: 'A' }],
    ['a property of another type', { ...event, datePublished: '2026' }],
    ['a thing of the wrong type', { ...event, location: { '@type': 'Person', name: 'A' } }],
    ['words where there must be a thing', { ...event, organizer: 'A' }],
    ['words where there must be a date', { ...event, startDate: '20 June' }],
    ['a time without a zone', { ...event, startDate: '2026-06-20T18:00' }],
    ['a value of no enumeration', { ...event, eventStatus: 'https://schema.org/EventMoved' }],
    ['an unknown type', { '@type': 'OpenCall' }],
    [
      'a fault further in',
      { ...event, location: { '@type': 'City', geo: { '@type': 'GeoCoordinates', lat: 1 } } },
    ],
  ])('find %s', (_what, node) => {
    expect(listSchemaErrors(node)).toHaveLength(1);
  });
});

describe.each(inject('sites'))('$name', ({ dir, contentDir, buildDate, origin, base }) => {
  const root = `${origin}${base}`;
  const pages = listDocuments(dir).map((document) => ({ ...document, graph: readGraph(document) }));
  const files = new Set(listFiles(dir));
  const entries = new Map(
    readContent(resolve(contentDir))
      .entries.filter(({ data }) => isPublished(data, buildDate))
      .map((entry) => [`/${toRef(entry)}/`, entry]),
  );
  const toUrl = (path: string) => `${root}${path.slice(1)}`;
  const getType = ([node]: Node[]) => String(node?.['@type']);
  /** Entry pages: the page, its subject, its front matter. */
  const things = pages.flatMap((page) => {
    const entry = entries.get(page.path);
    const [thing] = page.graph;
    return entry && thing ? [{ ...page, entry, thing, data: entry.data as Node }] : [];
  });
  const listOf = (family: string) =>
    things.filter(({ graph }) => SCHEMA_FAMILIES[getType(graph) as SchemaType] === family);

  test('every entry is told, as what its collection says', () => {
    expect(things).toHaveLength(entries.size);
    for (const { entry, graph, path } of things) {
      const collection = collections.find(({ name }) => name === entry.collection.name);
      const { title = '', summary = '' } = entry.data as Record<string, string>;
      expect(getType(graph), path).toBe(collection?.schemaType?.({ ...entry.data, title, summary }));
    }
  });

  test('nothing is said that schema.org does not know', () => {
    const violations = pages.flatMap(({ path, graph }) =>
      graph.flatMap((node) => listSchemaErrors(node)).map((violation) => `${path}: ${violation}`),
    );
    expect(pages.filter(({ graph }) => graph.length > 0).length).toBeGreaterThan(entries.size);
    expect(violations).toEqual([]);
  });

  test('pages that search engines shall not show say nothing', () => {
    const unlisted = pages.filter(({ root: page }) => page.querySelector('meta[name="robots"]'));
    expect(unlisted.length).toBeGreaterThan(0);
    expect(unlisted.filter(({ graph }) => graph.length > 0)).toEqual([]);
  });

  test('what a page is about has its name, its description and its address', () => {
    for (const { path, graph, root: page } of pages) {
      const [thing] = graph;
      if (!thing || path === '/' || getType(graph) === 'BreadcrumbList') continue;
      expect(thing.name ?? thing.headline, path).toBe(toWords(page.querySelector('main h1')?.text));
      expect(thing.url, path).toBe(page.querySelector('link[rel="canonical"]')?.getAttribute('href'));
      expect(thing['@id'], path).toBe(`${thing.url}#it`);
      expect(thing.description, path).toBe(
        page.querySelector('meta[name="description"]')?.getAttribute('content'),
      );
    }
  });

  test('the way to a page is the one that it shows, itself the last', () => {
    for (const { path, graph, root: page } of pages) {
      const links = page
        .querySelectorAll('nav.crumbs:not(.languages) a')
        .map((link) => [toWords(link.text), new URL(link.getAttribute('href') ?? '', root).href]);
      const breadcrumbLists = graph.filter((node) => node['@type'] === 'BreadcrumbList');
      const isListed = page.querySelector('meta[name="robots"]') === null;
      expect(breadcrumbLists, path).toHaveLength(links.length > 0 && isListed ? 1 : 0);
      const [breadcrumbs] = breadcrumbLists;
      if (!breadcrumbs) continue;
      const steps = breadcrumbs.itemListElement as Node[];
      expect(
        steps.map(({ position }) => position),
        path,
      ).toEqual(steps.map((_, index) => index + 1));
      const told = steps.map(({ name, item }) => [name, item]);
      expect(told.slice(0, -1), path).toEqual(links);
      const title = page.querySelector('meta[property="og:title"]')?.getAttribute('content');
      expect(told.at(-1), path).toEqual([title, toUrl(path)]);
    }
  });

  test('every reference leads to what is told there under that name', () => {
    const named = new Map(
      pages.flatMap(({ graph }) => graph.map((node) => [node['@id'], node.name ?? node.headline])),
    );
    const violations = pages.flatMap(({ path, graph }) =>
      graph
        .flatMap(listNodes)
        .filter((node) => node['@id'] !== undefined)
        .filter((node) => {
          const name = named.get(node['@id']);
          return name === undefined || ![undefined, name].includes((node.name ?? node.headline) as string);
        })
        .map((node) => `${path}: ${node['@id']}`),
    );
    expect(violations).toEqual([]);
  });

  test('addresses are whole, and those of this site lead to something', () => {
    for (const { path, graph } of pages) {
      for (const node of graph.flatMap(listNodes)) {
        const addresses = ['@id', 'url', 'image', 'item', 'sameAs', 'contentUrl', 'mainEntityOfPage'].flatMap(
          (key) => node[key] ?? [],
        );
        for (const address of addresses.filter((address) => typeof address === 'string')) {
          expect(address, path).toMatch(/^https?:\/\//);
          if (!address.startsWith(root)) continue;
          const file = new URL(address).pathname.slice(base.length);
          expect(files.has(file.replace(/(^|\/)$/, '$1index.html')), `${path}: ${address}`).toBe(true);
        }
      }
    }
  });

  test('the picture is that of the page: its photograph, or else the one that it is shared with', () => {
    for (const { path, thing, root: page } of things) {
      const photo = page.querySelector('article > .picture img')?.getAttribute('src');
      const card = page.querySelector('meta[property="og:image"]')?.getAttribute('content');
      const ownCard = card?.endsWith('/_cards/site.png') ? undefined : card;
      expect(thing.image, path).toBe(photo === undefined ? ownCard : origin + photo);
    }
  });

  test('an event is on the days that its page says', () => {
    const occurrences = listOf('occurrence').filter(({ data }) => data.movedTo === undefined);
    let dated = 0;
    for (const { path, thing, data, root: page } of occurrences) {
      const start = thing.startDate as string | undefined;
      const isKnown = typeof data.start === 'string' && !data.start.includes('~');
      expect(start?.slice(0, 16).replace('T', ' '), path).toBe(isKnown ? data.start : undefined);
      const time = page.querySelector('header.title time[datetime]')?.getAttribute('datetime');
      if (start === undefined || time === undefined) continue;
      dated += 1;
      expect(start.startsWith(time.slice(0, 10)), `${path}: ${start}, ${time}`).toBe(true);
    }
    expect(dated).toBeGreaterThan(0);
  });

  test('an event is off, put off or moved where its page says so', () => {
    const STATES: Record<string, readonly unknown[]> = {
      cancelled: ['https://schema.org/EventCancelled'],
      postponed: ['https://schema.org/EventPostponed', 'https://schema.org/EventRescheduled'],
      moved: [undefined, 'https://schema.org/EventRescheduled'],
      planned: [undefined],
    };
    for (const { path, thing, data, root: page } of listOf('occurrence')) {
      const states = STATES[String(data.status)] ?? [
        thing.startDate === undefined ? undefined : 'https://schema.org/EventScheduled',
      ];
      expect(states, path).toContain(thing.eventStatus);
      const isWarned = page.querySelector('header.title .state-warning') !== null;
      expect(isWarned, path).toBe(['cancelled', 'postponed', 'moved'].includes(String(data.status)));
    }
  });

  test('an event has what is asked of one, as far as its entry has it', () => {
    for (const { path, thing, data, root: page } of listOf('occurrence')) {
      const isPlaced = [data.city, data.place, data.country, data.venue].some((place) => place !== undefined);
      expect('location' in thing, path).toBe(isPlaced || data.online === true);
      const text = toWords(page.querySelector('main')?.text);
      const people = [thing.organizer ?? [], thing.performer ?? [], thing.funder ?? []].flat() as Node[];
      for (const { name } of people) expect(text, path).toContain(toWords(String(name)));
    }
  });

  test('an article says when it was published and who wrote it where its entry does', () => {
    const articles = listOf('article');
    expect(articles.length).toBeGreaterThan(0);
    for (const { path, thing, data, root: page } of articles) {
      expect(thing.datePublished, path).toBe(data.published ?? data.publishFrom);
      expect(thing.dateModified, path).toBe(data.updated);
      const meta = (name: string) => page.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
      expect(meta('article:published_time'), path).toBe(thing.datePublished);
      expect(meta('article:modified_time'), path).toBe(thing.dateModified);
      const authors = ([thing.author ?? []].flat() as Node[]).map(({ name }) => name);
      expect(authors, path).toEqual(((data.authors as Node[] | undefined) ?? []).map(({ name }) => name));
      expect((thing.publisher as Node).name, path).toBe(settings.name);
      expect(thing.mainEntityOfPage, path).toBe(thing.url);
    }
  });

  test('home tells of the site and of its search, and the page of open data of its files', () => {
    const [site, publisher] = pages.find(({ path }) => path === '/')?.graph ?? [];
    expect(site).toMatchObject({ '@type': 'WebSite', name: settings.name, url: root });
    expect(publisher).toMatchObject({ '@type': 'Organization', '@id': `${root}#publisher` });
    expect(JSON.stringify(site)).toContain(`${root}search/?q={`);
    const data = pages.find(({ path }) => path === '/data/')?.graph ?? [];
    expect(getType(data)).toBe('Dataset');
    const files = [...JSON.stringify(data).matchAll(/"contentUrl":"([^"]+)"/g)].map(([, url = '']) => url);
    expect(files.length).toBeGreaterThan(collections.length);
    for (const url of files) expect(existsSync(join(dir, url.slice(root.length))), url).toBe(true);
  });

  test('every page names the language that it is shared in, and a section where it is an article', () => {
    for (const { path, root: page } of pages) {
      const meta = (name: string) => page.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
      expect(meta('og:locale'), path).toBe(settings.languages[0].replace('-', '_'));
      expect(meta('article:section') !== undefined, path).toBe(meta('og:type') === 'article');
    }
  });

  test('the text of a graph has no sign with which the script could end', () => {
    const html = pages.map(({ file }) => readFileSync(join(dir, file), 'utf8'));
    const texts = html.flatMap(
      (text) => /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(text)?.[1] ?? [],
    );
    expect(texts).toHaveLength(pages.filter(({ graph }) => graph.length > 0).length);
  });
});
