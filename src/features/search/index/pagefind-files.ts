/**
 * The files of Pagefind's index (1.5): each is gzip around a mark and what its kind holds, words and filters as
 * CBOR (RFC 8949), fragments as JSON. They are named by what is in them.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

const MARK = 'pagefind_dcd';

/** A file of the index, by its path in the folder `pagefind/`. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/**
 * Where a word stands on pages: per page the distance of its number to that of the page before, its places in the
 * text, and those in the page's metadata. A negative number −(w + 1) among the places says that those after it
 * weigh w; the first of these is counted from the beginning, each other one from the one before it.
 */
export type Postings = [pageStep: number, places: number[], metaPlaces?: number[]][];

/** A word without its accents, where it stands, and where it stands with them. */
export type WordEntry = [word: string, pages: Postings, variants: [form: string, pages: Postings][]];

/** A part of the words: in the order of the words. */
export type WordChunk = [words: WordEntry[]];

/** A filter: its name, and the pages of each value. */
export type Filter = [name: string, values: [value: string, pages: number[]][]];

/** What the index tells its program before anything else. */
export type Meta = [
  version: string,
  pages: [hash: string, words: number][],
  chunks: [from: string, to: string, hash: string][],
  filters: [name: string, hash: string][],
  sorts: [name: string, pages: number[]][],
  fields: string[],
];

/** What `pagefind-entry.json` says. */
export interface Entry {
  languages: Record<string, { hash: string }>;
}

/** A page of the index: what its results show. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** What is in a file of words, filters or metadata. */
export const readPart = <T>(content: Uint8Array) => decode(unpack(content)) as T;

/** What is in a fragment. */
export const readFragment = (content: Uint8Array): Fragment => JSON.parse(unpack(content).toString());

const unpack = (content: Uint8Array) => gunzipSync(content).subarray(MARK.length);

/** A file of such a part, and the hash that names it: `en_` and as many hexadecimal digits as asked for. */
export function writePart(data: unknown, prefix: string, digits: number): { hash: string; content: Buffer } {
  const content = gzipSync(Buffer.concat([Buffer.from(MARK), encode(data)]), { level: 9 });
  // The system that zipped it: unknown (RFC 1952).
  content[9] = 255;
  const hash = createHash('sha256').update(content).digest('hex').slice(0, digits);
  return { hash: `${prefix}_${hash}`, content };
}
