/** Our search beside Pagefind: its own indexer and its own program, over the same pages. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { RANKING } from '#features/search/query/index-settings.ts';
import {
  createSearchIndex,
  type Filter,
  type PageFragment,
  type SearchIndex,
} from '#features/search/query/search-index.ts';
import { toKeys } from '#features/search/words/cut.ts';
import { isStopWord } from '#features/search/words/stop-words.ts';
import { mergeIndex } from './merge-index.ts';
import { createPageRecord } from './page-record.ts';

const toPage = (body: string) =>
  `<!DOCTYPE html><html lang="en-GB"><head><title>Site &amp; more</title><style>p > a {}</style></head>
  <body><header><nav aria-label="a > b"><a href="/">Home</a></nav></header><main id="content">
  <article class="wide" data-pagefind-body>${body}</article></main><footer><p>Colophon</p></footer></body></html>`;

const PAGES: Record<string, string> = {
  '/': '<html><body><h1>Without a body for the index</h1></body></html>',
  '/cities/pirot/': toPage(`<header><p><span data-pagefind-meta="kind" data-pagefind-weight="6"> City </span>
    <span data-pagefind-meta="date"><time>May</time><span data-pagefind-ignore> hidden</span></span></p>
    <h1 data-pagefind-meta="title" data-pagefind-weight="10"> Pirot &amp; valley </h1></header>
    <p>A bridge<br>of stone<sup id="ref"><a href="#note">one</a></sup> stands &quot;here&quot;</p>
    <h2 id="people">People <em>who</em> build</h2><ul><li>Carpenter</li><li>Mason.</li></ul>
    <svg viewBox="0 0 1 1"><path d="M0 0"/><text>drawn</text></svg><form><p>asked</p></form>
    <script type="application/json">{"text": "<p>script"}</script><!-- <p>comment</p> -->
    <section id="places" data-pagefind-ignore="true"><h2 id="inner">Places</h2><p>Ignored</p></section>
    <table><tr><td>cell</td><td>other</td></tr></table><h3>Without an id</h3>
    <div id="search-record" hidden><i data-pagefind-filter="kind:Cities"></i><i data-pagefind-filter="topic:One: two"></i>
    <i data-pagefind-filter="topic:Three"></i><i data-pagefind-meta="names[data-value]" data-value="Pirot | Mountain"></i>
    <i data-pagefind-sort="date[data-value]" data-value="2018-05-10"></i></div>`),
  '/news/stone/': toPage(`<h1 data-pagefind-meta="title" data-pagefind-weight="10">Stone</h1>
    <div data-pagefind-weight="3"><h2 id="a">Bridge</h2> stone bridge</div><p>Mountain stone&nbsp;stone</p>
    <i data-pagefind-filter="kind:News"></i><i data-pagefind-sort="date[data-value]" data-value="2017-01-01"></i>`),
  '/about/': toPage('<h1 data-pagefind-meta="title">About</h1> words alone <b>bold</b>er'),
  '/news/mason/': toPage(`<h1 data-pagefind-meta="title" data-pagefind-weight="10">Masons build a bridge</h1>
    <p data-pagefind-meta="summary">A mason and a carpenter meet at the stone bridge.</p><p>${'more text of a long page '.repeat(20)}</p>
    <p>Stones, bridges, mountains.</p><i data-pagefind-filter="kind:News"></i>`),
};

const folder = mkdtempSync(join(tmpdir(), 'site-pagefind-'));

interface PagefindPage extends PageFragment {
  filters: Record<string, string[]>;
}

interface PagefindProgram {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    words: string | null,
    options?: object,
  ): Promise<{ results: { score: number; data(): Promise<PagefindPage> }[] }>;
}

let theirs: PagefindProgram;
let ours: SearchIndex;
let pageCount: number;

beforeAll(async () => {
  const { index } = await pagefind.createIndex({ forceLanguage: 'unknown' });
  for (const [url, content] of Object.entries(PAGES)) await index?.addHTMLFile({ url, content });
  for (const { path, content } of (await index?.getFiles())?.files ?? []) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  await pagefind.close();
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.replace(/\?.*$/, '').replace(/^.*\/pagefind\//, '');
    return new Response(readFileSync(join(folder, path)));
  });
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  theirs = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'pagefind.js')).href);
  const metaWeights = { ...RANKING.fields, date: 0, facet: 0 };
  await theirs.options({ baseUrl: '/', basePath: '/pagefind/', ranking: { metaWeights } });
  await theirs.init();
  ours = createOurs(PAGES);
});

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

function createOurs(pages: Readonly<Record<string, string>>): SearchIndex {
  const records = Object.entries(pages).flatMap(([url, html]) => createPageRecord(url, html) ?? []);
  const { files, ...index } = mergeIndex(records);
  ({ pageCount } = index);
  return createSearchIndex({ ...index, relations: [], folder: 'index' }, async (path) => {
    const file = files.find((one) => `index/${one.path}` === path);
    if (!file) throw new Error(`There is no ${path}.`);
    return gunzipSync(file.content);
  });
}

async function findTheirs(words: string | null, options?: object): Promise<[url: string, score: number][]> {
  const { results } = await theirs.search(words, options);
  return Promise.all(results.map(async ({ data, score }) => [(await data()).url, score]));
}

async function findOurs(words: string, filters?: Filter[]): Promise<[url: string, score: number][]> {
  const found = await ours.find(words === '' ? [] : words.split(' '), filters);
  return Promise.all(found.map(async ({ page, score }) => [(await ours.loadPage(page)).url, score]));
}

const listUrls = (found: readonly [url: string, score: number][]) => found.map(([url]) => url).sort();

async function loadPages(): Promise<{ own: Map<string, PageFragment>; other: Map<string, PagefindPage> }> {
  const own = await Promise.all(Array.from({ length: pageCount }, (_, page) => ours.loadPage(page)));
  const { results } = await theirs.search(null);
  const other = await Promise.all(results.map(({ data }) => data()));
  return {
    own: new Map(own.map((page) => [page.url, page])),
    other: new Map(other.map((page) => [page.url, page])),
  };
}

describe('beside Pagefind', () => {
  test('the same pages are in the index, with the same text and metadata', async () => {
    const { own, other } = await loadPages();
    expect([...own.keys()].sort()).toEqual(Object.keys(PAGES).slice(1).sort());
    expect([...other.keys()].sort()).toEqual([...own.keys()].sort());
    for (const [url, { content, meta }] of own) {
      expect({ content, meta }, url).toEqual({
        content: other.get(url)?.content,
        meta: other.get(url)?.meta,
      });
    }
  });

  test('of its anchors the headings with a text are kept, and the record of the search', async () => {
    const { own, other } = await loadPages();
    const anchors = own.get('/cities/pirot/')?.anchors;
    expect(anchors?.map(({ id }) => id)).toEqual(['people', 'search-record']);
    expect(other.get('/cities/pirot/')?.anchors).toEqual(expect.arrayContaining(anchors ?? []));
  });

  test('each word finds the same pages, alone and by its beginning, and each page has the same score', async () => {
    const { other } = await loadPages();
    const words = new Set(
      [...other.values()].flatMap(({ content }) => content.toLowerCase().match(/\p{L}{3,}/gu) ?? []),
    );
    // Of words whose keys are spelt in another way, Pagefind has other lengths.
    const asked = [...words]
      .filter((word) => toKeys(word)[0] === word && !isStopWord(word))
      .flatMap((word) => [word, word.slice(0, 3)]);
    expect(asked).toEqual(expect.arrayContaining(['pirot', 'stone', 'carpenter', 'bolder', 'sto']));
    for (const word of [...asked, 'stone bridge', 'bridge stone mason', 'pirot stone', 'carpenter stone']) {
      const [own, expected] = [await findOurs(word), await findTheirs(word)];
      expect(listUrls(own), word).toEqual(listUrls(expected));
      for (const [url, score] of own) {
        const ratio = score / (new Map(expected).get(url) ?? 0);
        // A share of a text is kept to within 9 %.
        expect(Math.abs(ratio - 1), `${word}: ${url}`).toBeLessThan(0.09);
      }
    }
  });

  test('the same filters lead to the same pages, and the same counts', async () => {
    const all = await ours.find([]);
    expect(await ours.countFacets(all)).toEqual(await theirs.filters());
    for (const [filters, options] of [
      [[['kind', ['News']]], { kind: 'News' }],
      [[['topic', ['Three', 'One: two']]], { topic: { any: ['Three', 'One: two'] } }],
      [
        [
          ['kind', ['News', 'Cities']],
          ['topic', ['Three']],
        ],
        { kind: { any: ['News', 'Cities'] }, topic: 'Three' },
      ],
      [[['kind', ['None']]], { kind: 'None' }],
    ] as [Filter[], object][]) {
      const expected = listUrls(await findTheirs('stone', { filters: options }));
      expect(listUrls(await findOurs('stone', filters)), JSON.stringify(options)).toEqual(expected);
    }
  });

  test('all pages come in the order of their days, and one without a day, too', async () => {
    const sorted = await findTheirs(null, { sort: { date: 'desc' } });
    expect(sorted.map(([url]) => url)).toEqual(['/cities/pirot/', '/news/stone/']);
    expect((await findOurs('')).map(([url]) => url)).toEqual([
      ...['/cities/pirot/', '/news/stone/', '/about/', '/news/mason/'],
    ]);
  });

  test('it has no stop words, and no shorter word in the place of one that it lacks', async () => {
    expect(await findTheirs('of')).not.toEqual([]);
    expect(await findOurs('of')).toEqual([]);
    expect(await findTheirs('stonemason')).not.toEqual([]);
    expect(await findOurs('stonemason')).toEqual([]);
  });
});
