/**
 * The files of the index, as the browser reads them. `index/merge-index.ts` writes them. Each but `entry.json` is zipped,
 * and lies in a folder that is called by what all of them hold: so each can be kept for ever, under a short name.
 */
import type { RelationKind } from '#collections/field-types.ts';
import type { Role } from '#collections/party-fields.ts';
import { BytesReader } from './bytes-reader.ts';
import type { NamesEntry } from './name-lookup.ts';

/** `entry.json`: what the search has to know before anything else. */
export interface IndexEntry {
  /** The folder of the other files. */
  folder: string;
  /** Pages are numbered from 0, the newest last. */
  pageCount: number;
  /** The first word in each file of words. */
  words: string[];
  /** The facets, each with a file of its values. */
  facets: string[];
  /** The first page in each file of relations. */
  relations: number[];
  /** The tags of the languages that need more than this; each has a folder in that of the index. */
  languages?: string[];
}

/**
 * `sq/entry.json` in the folder of the index: what the search on a page in a language has to know besides. Further
 * languages of the site have one, and a first one that inflects names. A translated page has the number of its original,
 * so that it is found by the words of both, and once.
 */
export interface LanguageEntry extends NamesEntry {
  /** The first word in each of its files of words. */
  words: string[];
  /** The pages that are translated, in order. */
  translated: number[];
  /** In a further language, that of all other pages: its tag, and its name in the language of the page. */
  original?: { tag: string; name: string };
}

/** What a relation is called: the role that somebody has, or the kind of the reference. */
export type RelationName = NonNullable<Role['as']> | RelationKind | 'network' | 'speaker';

/** The relations of an entry: what it says of others, in its order, and what others say of it. */
export interface Relations<Target> {
  to: Partial<Record<RelationName, Target[]>>;
  from: Partial<Record<RelationName, Target[]>>;
}

/** A page by its number, or the name of what has none. */
export type RelationTarget = number | string;

/** A file of relations: those of each page that has any, by its number. */
export type RelationsPart = Record<number, Relations<RelationTarget>>;

/** The pages with a word: what stands at one place of each list belongs together. */
export interface Postings {
  /** Their numbers, in order. */
  pages: Uint32Array;
  /** How much of the text of each page the word is (`toShare`). */
  shares: Uint8Array;
  /** The fields of its metadata with the word: a bit each, in the order of `RANKING.fields`. */
  fields: Uint8Array;
}

/** A file of words, in their order: first all words, then the pages of each, all shares, all fields. */
export function parseWords(bytes: Uint8Array): [key: string, postings: Postings][] {
  const reader = new BytesReader(bytes);
  const keys = reader.text().split(' ');
  const pages = keys.map(() => reader.ascending());
  const shares = pages.map(({ length }) => reader.bytes(length));
  const fields = pages.map(({ length }) => reader.bytes(length));
  return keys.map((key, at) => [
    key,
    { pages: pages[at] ?? NONE, shares: shares[at] ?? NO_BYTES, fields: fields[at] ?? NO_BYTES },
  ]);
}

const NONE = new Uint32Array();
const NO_BYTES = new Uint8Array();

/** A file of JSON, such as that of a page, or of relations. */
export const parseJson = <T>(bytes: Uint8Array): T => JSON.parse(new TextDecoder().decode(bytes));

/** A file of a facet: the pages of each value, values in their order. */
export function parseFacet(bytes: Uint8Array): Map<string, Uint32Array> {
  const reader = new BytesReader(bytes);
  const values = reader.text().split('\n');
  return new Map(values.map((value) => [value, reader.ascending()]));
}

/** Steps of shares from one to its double: a share is kept to within 9 %. */
const STEPS = 4;

/** The share that is kept as 1, as a power of two. */
const LEAST = -8;

/** A share as a byte. 0 is for none. */
export const packShare = (share: number): number =>
  share === 0 ? 0 : Math.min(255, Math.max(1, Math.round((Math.log2(share) - LEAST) * STEPS) + 1));

/** The share that each byte stands for. */
export const SHARES: Float64Array = Float64Array.from({ length: 256 }, (_, byte) =>
  byte === 0 ? 0 : 2 ** ((byte - 1) / STEPS + LEAST),
);
