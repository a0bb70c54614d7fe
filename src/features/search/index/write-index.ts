import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IndexEntry } from '#features/search/query/index-files.ts';
import { type NamesEntry, type NamesPart, WORDS_OF_NAMES } from '#features/search/query/name-lookup.ts';
import { readKept, writeKept } from './index-cache.ts';
import { type FindZipped, formatHash, type WrittenFile } from './index-file.ts';
import { mergeIndex } from './merge-index.ts';
import { createNameIndex, type NameIndex } from './name-index.ts';
import type { PageRecord } from './page-record.ts';
import { digestContent, digestPage, type PageFile } from './read-page.ts';
import { listPageFiles, PageReader } from './read-pages.ts';
import { createRelationFiles } from './relation-index.ts';
import type { PageRelations } from './relation-records.ts';

/** The index that was written last. */
interface KeptIndex {
  /** The digest of all its pages and their relations. */
  stamp: string;
  entry: IndexEntry & NamesEntry;
  files: WrittenFile[];
}

/** The records of the last pages, by the digest of each page. */
type KeptRecords = Map<string, PageRecord>;

interface IndexOptions {
  /** A folder for what the next index can take from this one; left out, nothing is kept. */
  cacheDir?: string;
  /** The SHA-256 digests of pages that are known, hex, by path: their files are not read for it. */
  digests?: ReadonlyMap<string, string>;
  /** Has begun to read pages. */
  reader?: PageReader;
  /** The relations of what pages are about, by their addresses. */
  relations?: ReadonlyMap<string, PageRelations>;
}

/**
 * Makes the search index of a built site, in its folder `pagefind/`. Returns the number of pages in it.
 * Throws with the address of a page that can’t be read.
 */
export async function writeSearchIndex(
  dir: string,
  { cacheDir, digests, reader = new PageReader(), relations = new Map() }: IndexOptions = {},
): Promise<number> {
  const pages = listPageFiles(dir).map((file) => ({
    file,
    digest: digestPage(file, digests?.get(file.path) ?? digestContent(readFileSync(file.path))),
  }));
  const made = [...pages.map(({ digest }) => digest), JSON.stringify([...relations])];
  const stamp = hash('sha256', made.join('\n'), 'hex');
  const [indexPath, recordsPath] = ['index', 'records'].map(
    (name) => cacheDir && join(cacheDir, `search-${name}`),
  );
  const last = indexPath ? (readKept(indexPath) as KeptIndex | undefined) : undefined;
  if (last?.stamp === stamp) {
    writeFiles(dir, last);
    return last.entry.pageCount;
  }
  const kept = (recordsPath && (readKept(recordsPath) as KeptRecords | undefined)) || new Map();
  const records = await collectRecords(pages, kept, reader);
  if (recordsPath) writeKept(recordsPath, records satisfies KeptRecords);
  const zipped = new Map(last?.files.map(({ digest, content }) => [digest, content]));
  const findZipped = (digest: string) => zipped.get(digest);
  const index = { stamp, ...createIndex([...records.values()], relations, findZipped) };
  writeFiles(dir, index);
  if (indexPath) writeKept(indexPath, index satisfies KeptIndex);
  return index.entry.pageCount;
}

/** The records of all pages that are in the index, by the digest of each; those that are kept are not made again. */
async function collectRecords(
  pages: readonly { file: PageFile; digest: string }[],
  kept: KeptRecords,
  reader: PageReader,
): Promise<KeptRecords> {
  for (const { file, digest } of pages) if (!kept.has(digest) && !reader.has(file)) reader.add(file);
  const made = new Map((await reader.finish()).map(({ digest, record }) => [digest, record]));
  return new Map(
    pages.flatMap(({ digest }) => {
      const record = kept.get(digest) ?? made.get(digest);
      return record ? [[digest, record] as const] : [];
    }),
  );
}

/** Digits of the name of the folder: enough to tell the indexes of a site from each other. */
const FOLDER = 8;

function createIndex(
  records: readonly PageRecord[],
  relationsByPath: ReadonlyMap<string, PageRelations>,
  findZipped: FindZipped,
): Omit<KeptIndex, 'stamp'> {
  const { pageCount, words, facets, pages, urls, files } = mergeIndex(records, findZipped);
  const names = createNameIndex(pages);
  const relations = createRelationFiles(urls, relationsByPath, findZipped);
  const all = [...files, ...listNameFiles(names), ...relations.files];
  const folder = formatHash(all.map(({ path, digest }) => `${path} ${digest}`).join('\n')).slice(0, FOLDER);
  const firsts = names.parts.map(({ first }) => first);
  return {
    entry: {
      folder,
      pageCount,
      words,
      facets,
      relations: relations.firsts,
      names: firsts,
      values: names.values,
    },
    files: all,
  };
}

/** The names as files. */
const listNameFiles = ({ parts, words }: NameIndex): WrittenFile[] =>
  [...parts.map(({ names }, number) => [number, names] as const), [WORDS_OF_NAMES, { words }] as const].map(
    ([name, part]) => {
      const content = Buffer.from(JSON.stringify(part satisfies NamesPart));
      return { path: `names/${name}.json`, digest: formatHash(content), content };
    },
  );

function writeFiles(dir: string, { entry, files }: Pick<KeptIndex, 'entry' | 'files'>): void {
  const folder = join(dir, 'pagefind', entry.folder);
  for (const name of new Set(files.map(({ path }) => dirname(path)))) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
  writeFileSync(join(dir, 'pagefind', 'entry.json'), JSON.stringify(entry));
}
