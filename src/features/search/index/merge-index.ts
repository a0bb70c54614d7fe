/**
 * Makes the files of an index from the records of its pages, in the format that Pagefind’s program reads. Pure: the
 * same pages give the same files, in any order.
 */
import { EVERY_PAGE } from '#features/search/query/index-settings.ts';
import { compareNames } from '#text/collation.ts';
import { CborWriter } from './cbor.ts';
import type { IndexedPage } from './name-index.ts';
import { META_FIELDS, type PageRecord } from './page-record.ts';
import {
  type Filter,
  formatHash,
  HASH_LENGTHS,
  type Meta,
  PAGEFIND_VERSION,
  packData,
  packPart,
  type WrittenFile,
} from './pagefind-files.ts';

/** Bytes of words in a file before it is zipped: about five kilobytes after it, for a slow line. */
const CHUNK = 10_000;

/**
 * No language: Pagefind’s stems of English would be no keys of ours, and a site in several languages has one index.
 */
const LANGUAGE = 'unknown';

/** The sort by which pages are numbered. */
const DATE = 'date';

interface MergedIndex {
  files: WrittenFile[];
  /** In the order of their numbers. */
  pages: IndexedPage[];
}

/** A file that was written before, by the digest of what is in it; zipping takes most of the time of a merge. */
type FindZipped = (digest: string) => Uint8Array | undefined;

/** Makes the files of these pages. */
export function mergeIndex(
  records: readonly PageRecord[],
  findZipped: FindZipped = () => undefined,
): MergedIndex {
  const ordered = orderPages(records);
  const files: WrittenFile[] = [];
  const zip = (folder: string, kind: string, data: Uint8Array): string => {
    const digest = formatHash(data);
    const hash = digest.slice(0, HASH_LENGTHS.part);
    files.push({ path: `${folder}${hash}.${kind}`, digest, content: findZipped(digest) ?? packData(data) });
    return hash;
  };
  const hashes = chooseHashes(ordered);
  const byKey = collectPostings(ordered);
  const keys = [...byKey.keys()].sort(compareCodes);
  for (const [number, { fragment, fragmentDigest }] of ordered.entries()) {
    const path = `fragment/${hashes[number]}.pf_fragment`;
    files.push({ path, digest: fragmentDigest, content: fragment });
  }
  const meta: Meta = [
    PAGEFIND_VERSION,
    ordered.map(({ wordCount }, number) => [hashes[number] ?? '', wordCount]),
    writeChunks(ordered, keys, byKey, (data) => zip('index/', 'pf_index', data)),
    listFilters(ordered).map((filter) => [filter[0], zip('filter/', 'pf_filter', packPart(filter))]),
    // Pages are numbered in this order: a list of numbers that follow each other is small.
    [[DATE, ordered.map((_, number) => number)]],
    [...META_FIELDS],
  ];
  const data = packPart(meta);
  const hash = formatHash(data).slice(0, HASH_LENGTHS.meta);
  files.push({ path: `pagefind.${hash}.pf_meta`, digest: formatHash(data), content: packData(data) });
  files.push(createEntry(hash, ordered.length));
  const pages = ordered.map(({ meta, filters }, number) => ({ id: hashes[number] ?? '', meta, filters }));
  return { files, pages };
}

/**
 * The oldest first, as the program shows the last first. Pages without a day would be dropped where results are
 * sorted: they come last there, by title.
 */
function orderPages(records: readonly PageRecord[]): PageRecord[] {
  const byUrl = records.toSorted((a, b) => compareCodes(a.url, b.url));
  const undated = byUrl.filter(({ sorts }) => sorts[DATE] === undefined);
  const dated = byUrl.filter(({ sorts }) => sorts[DATE] !== undefined);
  return [
    ...undated.reverse().sort((a, b) => compareNames(b.meta.title ?? '', a.meta.title ?? '')),
    ...dated.sort((a, b) => compareCodes(a.sorts[DATE] ?? '', b.sorts[DATE] ?? '')),
  ];
}

/** What each page is called: the beginning of the digest of its fragment, longer where two begin alike. */
function chooseHashes(records: readonly PageRecord[]): string[] {
  const taken = new Set<string>();
  return records.map(({ fragmentDigest }) => {
    let length = HASH_LENGTHS.fragment;
    while (taken.has(fragmentDigest.slice(0, length))) length += 1;
    const hash = fragmentDigest.slice(0, length);
    taken.add(hash);
    return hash;
  });
}

/** All words in parts of about the same size. `write` takes a part and returns what it is called. */
function writeChunks(
  records: readonly PageRecord[],
  keys: readonly string[],
  byKey: ReadonlyMap<string, Postings>,
  write: (data: Uint8Array) => string,
): Meta[2] {
  const chunks: Meta[2] = [[EVERY_PAGE, EVERY_PAGE, write(encodeEveryPage(records.length))]];
  const places = Buffer.concat(records.map((record) => record.places));
  const writer = new CborWriter();
  let part: string[] = [];
  const finish = () => {
    if (part.length === 0) return;
    const words = writer.take();
    writer.array(1);
    writer.array(part.length);
    writer.raw(words, 0, words.length);
    chunks.push([part[0] ?? '', part.at(-1) ?? '', write(writer.take())]);
    part = [];
  };
  for (const key of keys) {
    part.push(key);
    encodeWord(writer, key, byKey.get(key) ?? [], places);
    if (writer.length >= CHUNK) finish();
  }
  finish();
  return chunks;
}

/**
 * Where a word is: the number of a page, then where its places on that page begin and end in those of all pages, and
 * so on. Words are scattered over all pages: to look a place up in the record of its page takes far longer.
 */
type Postings = number[];

function collectPostings(records: readonly PageRecord[]): Map<string, Postings> {
  const byKey = new Map<string, Postings>();
  let base = 0;
  for (const [page, { keys, ends, places }] of records.entries()) {
    let start = base;
    for (const [at, key] of keys.split(' ').entries()) {
      const end = base + (ends[at] ?? 0);
      const own = byKey.get(key);
      if (own) own.push(page, start, end);
      else byKey.set(key, [page, start, end]);
      start = end;
    }
    base += places.length;
  }
  return byKey;
}

function encodeWord(writer: CborWriter, key: string, postings: Postings, places: Uint8Array): void {
  writer.array(3);
  writer.text(key);
  writer.array(postings.length / 3);
  let last = 0;
  for (let at = 0; at < postings.length; at += 3) {
    const page = postings[at] ?? 0;
    writer.triple(page - last, places, postings[at + 1] ?? 0, postings[at + 2] ?? 0);
    last = page;
  }
  // Pagefind keeps spellings with accents here.
  writer.array(0);
}

/** The word that every page has, in a file of its own, as it is asked for before any word is. */
function encodeEveryPage(count: number): Uint8Array {
  const writer = new CborWriter();
  for (const length of [1, 1, 3]) writer.array(length);
  writer.text(EVERY_PAGE);
  writer.array(count);
  for (let page = 0; page < count; page += 1) {
    writer.array(3);
    writer.number(page === 0 ? 0 : 1);
    writer.array(0);
    writer.array(0);
  }
  writer.array(0);
  return writer.take();
}

/** The pages of each value of each filter, filters and values in their order. */
function listFilters(records: readonly PageRecord[]): Filter[] {
  const byName = new Map<string, Map<string, number[]>>();
  for (const [page, { filters }] of records.entries()) {
    for (const [name, values] of Object.entries(filters)) {
      const byValue = byName.get(name) ?? new Map<string, number[]>();
      byName.set(name, byValue);
      for (const value of values) {
        const pages = byValue.get(value);
        if (pages) pages.push(page);
        else byValue.set(value, [page]);
      }
    }
  }
  return [...byName].sort(byCode).map(([name, byValue]) => [name, [...byValue].sort(byCode)]);
}

/** `pagefind-entry.json`, from which the program learns what the others are called. */
function createEntry(hash: string, count: number): WrittenFile {
  const languages = { [LANGUAGE]: { hash, wasm: null, page_count: count } };
  const entry = { version: PAGEFIND_VERSION, languages, include_characters: [] };
  const content = Buffer.from(JSON.stringify(entry));
  return { path: 'pagefind-entry.json', digest: formatHash(content), content };
}

const byCode = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]) =>
  compareCodes(a, b);

/** By code unit: the same order in every language of a machine. */
const compareCodes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
