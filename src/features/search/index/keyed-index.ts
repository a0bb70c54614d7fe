/**
 * Pagefind's index with our words: each word becomes the key that every spelling of it has (`#features/search/words/fold.ts`), so
 * that a query finds it in any script. Where words stand is as Pagefind found it, and so are excerpts. The same
 * pages give the same files: Pagefind writes the values of its filters in an order that chance decides.
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

/** Bytes of words in a file before it is zipped: about five kilobytes after it, for a slow line. */
const CHUNK = 10_000;

/** Where a word stands on a page: weight or number of the field, and place. */
interface Places {
  text: [weight: number, place: number][];
  meta: [field: number, place: number][];
}

/** Where a word stands, by the number of the page. */
type PlacesByPage = Map<number, Places>;

/** An index with its words keyed and everything in a stable order. */
export interface KeyedIndex {
  files: IndexFile[];
  pages: IndexedPage[];
  /** All words. */
  keys: string[];
}

/** Keys the words of an index. Throws a `PagefindFormatError` for another format than the one that it knows. */
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
    // In a file of its own, as it is asked for before any word is.
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

/** The pages of an index, in the order of their numbers. */
function listPages(files: ReadonlyMap<string, Uint8Array>, [, pages]: Meta): IndexedPage[] {
  return pages.map(([hash]) => {
    const { meta, filters } = readFragment(get(files, `fragment/${hash}.pf_fragment`));
    return { id: hash.slice(hash.lastIndexOf('_') + 1), meta, filters };
  });
}

/** The pages that a sort leaves out and the search would drop with it: last where the newest come first, by title. */
function listUndated(pages: readonly IndexedPage[], sorted: readonly number[]): number[] {
  const known = new Set(sorted);
  const toTitle = (page: number) => pages[page]?.meta.title ?? '';
  return [...pages.keys()]
    .filter((page) => !known.has(page))
    .sort((a, b) => compareNames(toTitle(b), toTitle(a)) || b - a);
}

/** All words by their keys, in the order of these; what Pagefind took for one word may be several. */
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

/** Places with what the last negative number before them says. */
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

/** Words in parts of about the same size. */
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

/** A file, and out with it. */
function take(files: Map<string, Uint8Array>, path: string): IndexFile {
  const file = get(files, path);
  files.delete(path);
  return file;
}

/** By code unit: the same order in every language of a machine. */
function byName([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
