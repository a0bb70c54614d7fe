/**
 * Makes the files of an index from the records of its pages, as `query/index-files.ts` describes them. Pure: the same
 * pages give the same files, in any order.
 */
import { type IndexEntry, packShare } from '#features/search/query/index-files.ts';
import { RANKING } from '#features/search/query/index-settings.ts';
import { compareNames } from '#text/collation.ts';
import { BytesWriter } from './bytes-writer.ts';
import { createFile, type FindZipped, type WrittenFile } from './index-file.ts';
import type { IndexedPage } from './name-index.ts';
import type { PageRecord } from './page-record.ts';

/** The most bytes of words in a file, but for a common word alone: zipped about four kilobytes, for a slow line. */
const PART = 6_000;

/** The sort by which pages are numbered. */
const DATE = 'date';

interface MergedIndex extends Omit<IndexEntry, 'folder' | 'relations'> {
  files: WrittenFile[];
  /** In the order of their numbers. */
  pages: IndexedPage[];
  /** The addresses of the pages: `/cities/nis/`. */
  urls: string[];
}

/** Makes the files of these pages. `findZipped` knows files that were written before. */
export function mergeIndex(
  records: readonly PageRecord[],
  findZipped: FindZipped = () => undefined,
): MergedIndex {
  const ordered = orderPages(records);
  const numbered = ordered.map((record, number) => ({ record, number }));
  const { words, wordFiles, pageFiles } = mergeTexts(numbered, findZipped);
  const facets = listFacets(ordered);
  return {
    pageCount: ordered.length,
    words,
    facets: facets.map(([facet]) => facet),
    files: [
      ...wordFiles,
      ...facets.map(([facet, values]) =>
        createFile(`facets/${facet}.zipped`, encodeFacet(values), findZipped),
      ),
      ...pageFiles,
    ],
    pages: ordered.map(({ meta, filters }, id) => ({ id, meta, filters })),
    urls: ordered.map(({ url }) => url),
  };
}

/** The words of a page with its number in the index. */
export interface NumberedWords {
  record: Pick<PageRecord, 'keys' | 'weights' | 'fields' | 'wordCount'>;
  number: number;
}

/** A page with its number in the index. */
interface NumberedRecord extends NumberedWords {
  record: PageRecord;
}

/**
 * The files of the words and of the results of pages.
 *
 * @param others pages that have other results, and words besides
 */
export function mergeTexts(
  pages: readonly NumberedRecord[],
  findZipped: FindZipped,
  others: readonly NumberedWords[] = [],
): { words: string[]; wordFiles: WrittenFile[]; pageFiles: WrittenFile[] } {
  const parts = splitWords([...pages, ...others].sort((a, b) => a.number - b.number));
  return {
    words: parts.map(({ first }) => first),
    wordFiles: parts.map(({ bytes }, number) => createFile(`words/${number}.zipped`, bytes, findZipped)),
    pageFiles: pages.map(({ record: { fragment, fragmentDigest }, number }) => ({
      path: `pages/${number}.zipped`,
      digest: fragmentDigest,
      content: fragment,
    })),
  };
}

/**
 * The oldest first: a result list by date is in the order of the numbers. Pages without a day come last in it, by
 * title.
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

/** All words in parts of about the same size. */
function splitWords(pages: readonly NumberedWords[]): { first: string; bytes: Buffer }[] {
  const byKey = collectPostings(pages);
  const parts: { first: string; bytes: Buffer }[] = [];
  let words: [key: string, postings: Postings][] = [];
  let size = 0;
  const finish = () => {
    parts.push({ first: words[0]?.[0] ?? '', bytes: encodeWords(words) });
    [words, size] = [[], 0];
  };
  for (const word of [...byKey].sort(byCode)) {
    // About one byte for each step to the next page, one for the share, one for the fields.
    const own = word[0].length + word[1].length * 1.5;
    // A common word has a part of its own.
    if (words.length > 0 && size + own > PART) finish();
    words.push(word);
    size += own;
  }
  if (words.length > 0) finish();
  return parts;
}

/**
 * The number of a page, and then the share of its text that a word is, as a byte above that of its fields; and so on.
 * There are millions of these.
 */
type Postings = number[];

function collectPostings(pages: readonly NumberedWords[]): Map<string, Postings> {
  const texts = pages.filter(({ record }) => record.wordCount > 0);
  const average = texts.reduce((sum, { record }) => sum + record.wordCount, 0) / texts.length;
  const byKey = new Map<string, Postings>();
  for (const { record, number } of pages) {
    const { keys, weights, fields, wordCount } = record;
    // BM25: a word says more of a short page.
    const length = 1 - RANKING.pageLength + (RANKING.pageLength * wordCount) / average;
    for (const [at, key] of keys.split(' ').entries()) {
      const posting = packShare((weights[at] ?? 0) / length) * 0x100 + (fields[at] ?? 0);
      const own = byKey.get(key);
      if (own) own.push(number, posting);
      else byKey.set(key, [number, posting]);
    }
  }
  return byKey;
}

function encodeWords(words: readonly [key: string, postings: Postings][]): Buffer {
  const writer = new BytesWriter();
  writer.text(words.map(([key]) => key).join(' '));
  for (const [, postings] of words) writer.ascending(postings.filter((_, at) => at % 2 === 0));
  const values = words.flatMap(([, postings]) => postings.filter((_, at) => at % 2 === 1));
  writer.bytes(values.map((posting) => posting >> 8));
  writer.bytes(values.map((posting) => posting & 0xff));
  return writer.take();
}

/** The pages of each value of a facet. */
type FacetValues = [value: string, pages: number[]][];

/** The facets with their values, both in their order. */
function listFacets(records: readonly PageRecord[]): [facet: string, values: FacetValues][] {
  const byFacet = new Map<string, Map<string, number[]>>();
  for (const [page, { filters }] of records.entries()) {
    for (const [facet, values] of Object.entries(filters)) {
      const byValue = byFacet.get(facet) ?? new Map<string, number[]>();
      byFacet.set(facet, byValue);
      for (const value of new Set(values)) {
        const pages = byValue.get(value);
        if (pages) pages.push(page);
        else byValue.set(value, [page]);
      }
    }
  }
  return [...byFacet].sort(byCode).map(([facet, byValue]) => [facet, [...byValue].sort(byCode)]);
}

function encodeFacet(values: FacetValues): Buffer {
  const writer = new BytesWriter();
  writer.text(values.map(([value]) => value).join('\n'));
  for (const [, pages] of values) writer.ascending(pages);
  return writer.take();
}

const byCode = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]) =>
  compareCodes(a, b);

/** By code unit: the same order in every language of a machine, and that of the browser. */
const compareCodes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
