/** Our index beside the one that Pagefind's own indexer makes of the same pages. */
import * as pagefind from 'pagefind';
import { beforeAll, describe, expect, test } from 'vitest';
import { EVERY_PAGE } from '#features/search/query/index-settings.ts';
import { toKey } from '#features/search/words/fold.ts';
import { mergeIndex } from './merge-index.ts';
import { createPageRecord } from './page-record.ts';
import {
  type Fragment,
  filterSchema,
  type IndexFile,
  type Meta,
  metaSchema,
  type Postings,
  readFragment,
  readPart,
  wordChunkSchema,
} from './pagefind-files.ts';

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
};

/** Words that ours leaves out on purpose, as keys. */
const STOP_KEYS = new Set(['a', 'an', 'of', 'who'].map(toKey));

/** An index as it is compared: everything by the addresses of its pages. */
interface Compared {
  fragments: Map<string, Fragment>;
  /** By word and address: the places in the text with their weights, and those in the metadata by field. */
  words: Map<string, Map<string, { text: number[][]; meta: [field: string, place: number][] }>>;
  filters: Record<string, Record<string, string[]>>;
  sorts: Record<string, string[]>;
  lengths: Map<string, number>;
}

let [theirs, ours]: Compared[] = [];

beforeAll(async () => {
  const { index } = await pagefind.createIndex({ forceLanguage: 'unknown' });
  for (const [url, content] of Object.entries(PAGES)) await index?.addHTMLFile({ url, content });
  theirs = readIndex((await index?.getFiles())?.files ?? []);
  await pagefind.close();
  const records = Object.entries(PAGES).flatMap(([url, html]) => createPageRecord(url, html) ?? []);
  ours = readIndex(mergeIndex(records).files);
});

function readIndex(files: readonly IndexFile[]): Compared {
  const find = (path: RegExp) => {
    const file = files.find((one) => path.test(one.path));
    if (!file) throw new Error(`There is no ${path}.`);
    return file;
  };
  const meta = readPart(metaSchema, find(/\.pf_meta$/));
  const [, pages, chunks, filters, sorts] = meta;
  const fragments = pages.map(([hash]) => readFragment(find(new RegExp(`${hash}\\.pf_fragment$`))));
  const toUrl = (page: number) => fragments[page]?.url ?? '';
  const words: Compared['words'] = new Map();
  for (const [word, postings, variants] of chunks.flatMap(
    ([, , hash]) => readPart(wordChunkSchema, find(new RegExp(`${hash}\\.pf_index$`)))[0],
  )) {
    if (word === EVERY_PAGE) continue;
    for (const own of [postings, ...variants.map(([, other]) => other)])
      addPostings(words, toKey(word), own, meta, toUrl);
  }
  return {
    fragments: new Map(fragments.map((fragment) => [fragment.url, fragment])),
    words,
    filters: Object.fromEntries(
      filters.map(([name, hash]) => {
        const [, values] = readPart(filterSchema, find(new RegExp(`${hash}\\.pf_filter$`)));
        return [name, Object.fromEntries(values.map(([value, own]) => [value, own.map(toUrl).sort()]))];
      }),
    ),
    sorts: Object.fromEntries(sorts.map(([name, own]) => [name, own.map(toUrl)])),
    lengths: new Map(pages.map(([, length], page) => [toUrl(page), length])),
  };
}

function addPostings(
  words: Compared['words'],
  key: string,
  postings: Postings,
  [, , , , , fields]: Meta,
  toUrl: (page: number) => string,
): void {
  let page = 0;
  for (const [step, text, meta] of postings) {
    page += step;
    const byUrl = words.get(key) ?? new Map();
    words.set(key, byUrl);
    byUrl.set(toUrl(page), {
      text: unpack(text).sort(),
      meta: unpack(meta).map(([field = 0, place]) => [fields[field] ?? '', place]),
    });
  }
}

/** Places with the weight or field before them. */
function unpack(packed: readonly number[]): number[][] {
  let [group, place] = [0, 0];
  return packed.flatMap((number) => {
    if (number >= 0) {
      place += number;
      return [[group, place]];
    }
    [group, place] = [-number - 1, 0];
    return [];
  });
}

describe('beside the index that Pagefind makes', () => {
  test('the same pages are in it, with the same counts of words', () => {
    expect([...(ours?.lengths ?? [])].sort()).toEqual([...(theirs?.lengths ?? [])].sort());
    expect(ours?.lengths.has('/')).toBe(false);
  });

  test.each(Object.keys(PAGES).slice(1))('%s has the same text, metadata and filters', (url) => {
    const [own, other] = [ours, theirs].map((index) => index?.fragments.get(url));
    for (const part of ['content', 'meta', 'filters', 'word_count'] as const) {
      expect(own?.[part], part).toEqual(other?.[part]);
    }
  });

  test('of its anchors the headings with a text are kept, and the record of the search', () => {
    const [own = [], other = []] = [ours, theirs].map(
      (index) => index?.fragments.get('/cities/pirot/')?.anchors,
    );
    expect(own.map(({ id }) => id)).toEqual(['people', 'search-record']);
    expect(other).toEqual(expect.arrayContaining(own));
  });

  test('the same filters and sorts lead to the same pages; a page without a day is in the sort, too', () => {
    expect(ours?.filters).toEqual(theirs?.filters);
    expect(theirs?.sorts.date).toEqual(['/news/stone/', '/cities/pirot/']);
    expect(ours?.sorts.date).toEqual(['/about/', '/news/stone/', '/cities/pirot/']);
  });

  test('each word stands in the same places, with the same weights', () => {
    const words = [...(theirs?.words.keys() ?? [])].filter((word) => !STOP_KEYS.has(word));
    expect(words).toEqual(expect.arrayContaining(['pirot', 'stone', 'carpenter', 'bolder']));
    for (const word of words) expect(ours?.words.get(word), word).toEqual(theirs?.words.get(word));
    expect([...(ours?.words.keys() ?? [])].filter((word) => !words.includes(word))).toEqual([]);
  });

  test('it has no stop words', () => {
    expect(theirs?.words.has('of')).toBe(true);
    expect(ours?.words.has('of')).toBe(false);
  });
});
