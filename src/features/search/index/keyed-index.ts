/**
 * Rewrites Pagefind’s index with our keys: each word becomes the key of all its spellings
 * (`#features/search/words/fold.ts`), so that a query finds it in any script. Positions of words stay as they are, so
 * excerpts still work. The same pages give the same files: Pagefind itself writes filter values in random order.
 */
import { encode } from 'cborg';
import { EVERY_PAGE } from '#features/search/query/index-settings.ts';
import { toSearchKeys } from '#features/search/words/stop-words.ts';
import { compareNames } from '#text/collation.ts';
import type { IndexedPage } from './name-index.ts';
import {
  type Filter,
  filterSchema,
  type IndexFile,
  type Meta,
  metaSchema,
  PagefindFormatError,
  type Postings,
  readFragment,
  readIndexEntry,
  readPart,
  type WordEntry,
  wordChunkSchema,
  writePart,
} from './pagefind-files.ts';

/** Bytes of words in a file before compression: about five kilobytes after it, for slow connections. */
const CHUNK = 10_000;

/** Where a word is on a page: weight or field number, and position. */
interface Places {
  text: [weight: number, place: number][];
  meta: [field: number, place: number][];
}

/** Where a word is, by page number. */
type PlacesByPage = Map<number, Places>;

/** An index with keys for words, and everything in a stable order. */
export interface KeyedIndex {
  files: IndexFile[];
  pages: IndexedPage[];
  /** All keys. */
  keys: string[];
}

/** Replaces the words of an index with keys. Throws a `PagefindFormatError` for an unknown format. */
export function keyIndex(files: readonly IndexFile[]): KeyedIndex {
  const pages: IndexedPage[] = [];
  const keys: string[] = [];
  const byPath = new Map(files.map((file) => [file.path, file.content]));
  const entry = readIndexEntry(take(byPath, 'pagefind-entry.json'));
  for (const [language, index] of Object.entries(entry.languages)) {
    const digits = index.hash.length - language.length - 1;
    const meta = readPart(metaSchema, take(byPath, `pagefind.${index.hash}.pf_meta`));
    const chunks = meta[2].map(([, , hash]) =>
      readPart(wordChunkSchema, take(byPath, `index/${hash}.pf_index`)),
    );
    const add = (folder: string, kind: string, data: unknown, length = 7) => {
      const { hash, content } = writePart(data, language, length);
      byPath.set(`${folder}${hash}.${kind}`, content);
      return hash;
    };
    const words = keyWords(chunks.flatMap(([own]) => own));
    keys.push(...words.map(([key]) => key));
    const every: WordEntry = [EVERY_PAGE, meta[1].map((_, page) => [page === 0 ? 0 : 1, [], []]), []];
    // In its own file, because it is loaded before any word.
    meta[2] = [[every], ...splitWords(words)].map((part): Meta[2][number] => [
      part[0]?.[0] ?? '',
      part.at(-1)?.[0] ?? '',
      add('index/', 'pf_index', [part]),
    ]);
    meta[3] = meta[3].map(([name, hash]): Meta[3][number] => {
      const [, values] = readPart(filterSchema, take(byPath, `filter/${hash}.pf_filter`));
      return [name, add('filter/', 'pf_filter', [name, values.sort(byName)] satisfies Filter)];
    });
    meta[3].sort(byName);
    const own = listPages(byPath, meta);
    pages.push(...own);
    meta[4] = meta[4].map(([name, sorted]) => [name, [...listUndated(own, sorted), ...sorted]]);
    const hash = add('pagefind.', 'pf_meta', meta, digits);
    index.hash = hash;
  }
  byPath.set('pagefind-entry.json', Buffer.from(JSON.stringify(entry)));
  return { files: [...byPath].map(([path, content]) => ({ path, content })), pages, keys };
}

/** The pages of an index, by number. */
function listPages(files: ReadonlyMap<string, Uint8Array>, [, pages]: Meta): IndexedPage[] {
  return pages.map(([hash]) => {
    const { meta, filters } = readFragment(get(files, `fragment/${hash}.pf_fragment`));
    return { id: hash.slice(hash.lastIndexOf('_') + 1), meta, filters };
  });
}

/**
 * Pages that a sort leaves out; the search would drop them with it. Sorted by title, at the end that is last when
 * newest is first.
 */
function listUndated(pages: readonly IndexedPage[], sorted: readonly number[]): number[] {
  const known = new Set(sorted);
  const toTitle = (page: number) => pages[page]?.meta.title ?? '';
  return [...pages.keys()]
    .filter((page) => !known.has(page))
    .sort((a, b) => compareNames(toTitle(b), toTitle(a)) || b - a);
}

/** All words by key, sorted. A word of Pagefind may become several. */
function keyWords(words: readonly WordEntry[]): WordEntry[] {
  const byKey = new Map<string, PlacesByPage>();
  for (const [word, pages, variants] of words) {
    for (const [form, postings] of [[word, pages] as const, ...variants]) {
      if (postings.length === 0) continue;
      for (const key of new Set(toSearchKeys(form))) {
        const own = byKey.get(key) ?? new Map<number, Places>();
        byKey.set(key, own);
        addPlaces(own, postings);
      }
    }
  }
  return [...byKey].sort(byName).map(([key, places]) => [key, createPostings(places), []]);
}

function addPlaces(byPage: PlacesByPage, postings: Postings): void {
  let page = 0;
  for (const [step, text, meta = []] of postings) {
    page += step;
    const own = byPage.get(page) ?? { text: [], meta: [] };
    byPage.set(page, own);
    own.text.push(...unpackPlaces(text));
    own.meta.push(...unpackPlaces(meta));
  }
}

/** Positions with the weight or field of the preceding negative number. */
function unpackPlaces(packed: readonly number[]): [group: number, place: number][] {
  let [group, place] = [0, 0];
  return packed.flatMap((number): [number, number][] => {
    if (number >= 0) {
      place += number;
      return [[group, place]];
    }
    [group, place] = [-number - 1, 0];
    return [];
  });
}

function createPostings(byPage: PlacesByPage): Postings {
  let last = 0;
  return [...byPage]
    .sort(([a], [b]) => a - b)
    .map(([page, { text, meta }]): Postings[number] => {
      const step = page - last;
      last = page;
      return [step, packPlaces(text), packPlaces(meta)];
    });
}

function packPlaces(places: readonly [group: number, place: number][]): number[] {
  const packed: number[] = [];
  let [lastGroup, lastPlace] = [-1, -1];
  for (const [group, place] of places.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    if (group !== lastGroup) packed.push(-group - 1);
    else if (place === lastPlace) continue;
    packed.push(group === lastGroup ? place - lastPlace : place);
    [lastGroup, lastPlace] = [group, place];
  }
  return packed;
}

/** Splits words into parts of similar size. */
function splitWords(words: readonly WordEntry[]): WordEntry[][] {
  const chunks: WordEntry[][] = [];
  let size = CHUNK;
  for (const word of words) {
    if (size >= CHUNK) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(word);
    size += encode(word).length;
  }
  return chunks;
}

function get(files: ReadonlyMap<string, Uint8Array>, path: string): IndexFile {
  const content = files.get(path);
  if (!content) throw new PagefindFormatError(`there is no ${path}`);
  return { path, content };
}

/** Removes a file and returns it. */
function take(files: Map<string, Uint8Array>, path: string): IndexFile {
  const file = get(files, path);
  files.delete(path);
  return file;
}

/** By code unit, to be independent of the locale. */
function byName([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
