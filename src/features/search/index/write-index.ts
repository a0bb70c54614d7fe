import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MoveFolder, WriteFile } from '#entries/write-file.ts';
import type { IndexEntry, LanguageEntry } from '#features/search/query/index-files.ts';
import { NAME_SEPARATOR } from '#features/search/query/index-settings.ts';
import { type NamesEntry, type NamesPart, WORDS_OF_NAMES } from '#features/search/query/name-lookup.ts';
import { FIRST_LANGUAGE, getLanguageOf, toLanguageRoot } from '#routes/languages.ts';
import { SEARCH_INDEX } from '#routes/search-folder.ts';
import { readKept, writeKept } from './index-cache.ts';
import { type FindZipped, formatHash, type WrittenFile } from './index-file.ts';
import { mergeIndex, mergeTexts } from './merge-index.ts';
import {
  createNameIndex,
  type IndexedPage,
  type IndexLanguage,
  listTranslatedValues,
  type NameIndex,
} from './name-index.ts';
import { listWords, type PageRecord } from './page-record.ts';
import { digestContent, digestPage, type PageFile } from './read-page.ts';
import { listPageFiles, PageReader } from './read-pages.ts';
import { createRelationFiles } from './relation-index.ts';
import type { PageRelations } from './relation-records.ts';

/** True for a file of any index of a site, by its path below it: the next index takes what is the same. */
export const isOfIndex = (file: string): boolean => file.startsWith(`${SEARCH_INDEX}/`);

/** The index that was written last. */
interface KeptIndex {
  /** The digest of all its pages and their relations. */
  stamp: string;
  entry: IndexEntry & NamesEntry;
  files: WrittenFile[];
}

/** The records of the last pages, by the digest of each page. */
type KeptRecords = Map<string, PageRecord>;

export interface IndexOptions {
  /** The files of the site, by their paths below it; left out, they are looked for. */
  files?: readonly string[];
  /** A folder for what the next index can take from this one; left out, nothing is kept. */
  cacheDir?: string;
  /** The SHA-256 digests of pages that are known, hex, by path: their files are not read for it. */
  digests?: ReadonlyMap<string, string>;
  /** Has begun to read pages. */
  reader?: PageReader;
  /** The relations of what pages are about, by their addresses. */
  relations?: ReadonlyMap<string, PageRelations>;
  /** The further languages of the site, by their tags. */
  languages?: ReadonlyMap<string, IndexLanguage>;
  write?: WriteFile | undefined;
  /** Takes the folder of an earlier index for this one; left out, that stays. */
  moveFolder?: MoveFolder | undefined;
}

/**
 * Makes the search index of a built site, in its folder `SEARCH_INDEX`. Returns the number of pages in it.
 * Throws with the address of a page that can’t be read.
 */
export async function writeSearchIndex(
  dir: string,
  {
    files,
    cacheDir,
    digests,
    reader = new PageReader(),
    relations = new Map(),
    languages = new Map(),
    write,
    moveFolder,
  }: IndexOptions = {},
): Promise<number> {
  const pages = listPageFiles(dir, files).map((file) => ({
    file,
    digest: digestPage(file, digests?.get(file.path) ?? digestContent(readFileSync(file.path))),
  }));
  const made = [...pages.map(({ digest }) => digest), JSON.stringify([[...relations], [...languages]])];
  const stamp = hash('sha256', made.join('\n'), 'hex');
  const [indexPath, recordsPath] = ['index', 'records'].map(
    (name) => cacheDir && join(cacheDir, `search-${name}`),
  );
  const last = indexPath ? (readKept(indexPath) as KeptIndex | undefined) : undefined;
  if (last?.stamp === stamp) {
    writeFiles(dir, last, { write, moveFolder });
    return last.entry.pageCount;
  }
  const kept = (recordsPath && (readKept(recordsPath) as KeptRecords | undefined)) || new Map();
  const records = await collectRecords(pages, kept, reader);
  if (recordsPath) writeKept(recordsPath, records satisfies KeptRecords);
  const zipped = new Map(last?.files.map(({ digest, content }) => [digest, content]));
  const findZipped = (digest: string) => zipped.get(digest);
  const index = { stamp, ...createIndex([...records.values()], relations, languages, findZipped) };
  writeFiles(dir, index, { write, moveFolder });
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
  languages: ReadonlyMap<string, IndexLanguage>,
  findZipped: FindZipped,
): Omit<KeptIndex, 'stamp'> {
  const byLanguage = Map.groupBy(records, ({ url }) => getLanguageOf(url));
  const originals = byLanguage.get(FIRST_LANGUAGE) ?? [];
  const { pageCount, words, facets, pages, urls, files } = mergeIndex(originals, findZipped);
  const names = createNameIndex(pages);
  const relations = createRelationFiles(urls, relationsByPath, findZipped);
  const further = [...languages].flatMap(([tag, language]) =>
    createLanguageFiles(tag, language, { pages, urls, byLanguage }, findZipped),
  );
  const all = [...files, ...listNameFiles(names), ...relations.files, ...further];
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
      ...(languages.size > 0 && { languages: [...languages.keys()] }),
    },
    files: all,
  };
}

/** The pages in the first language in the order of their numbers, and the records of all. */
interface Originals {
  pages: readonly IndexedPage[];
  urls: readonly string[];
  byLanguage: ReadonlyMap<string, readonly PageRecord[]>;
}

/**
 * The files of a language: what its translated pages add, under the numbers of their originals, and the names of others.
 */
function createLanguageFiles(
  tag: string,
  { original, values, names: namesByPath }: IndexLanguage,
  { pages, urls, byLanguage }: Originals,
  findZipped: FindZipped,
): WrittenFile[] {
  const number = (language: string) => {
    const numbers = new Map(urls.map((url, at) => [`${toLanguageRoot(language)}${url}`, at]));
    const records = language === FIRST_LANGUAGE ? [] : (byLanguage.get(language) ?? []);
    return records.flatMap((record) => {
      const at = numbers.get(record.url);
      return at === undefined ? [] : [{ record, number: at }];
    });
  };
  const numbered = number(tag).sort((a, b) => a.number - b.number);
  const translated = numbered.map(({ record: { meta, filters }, number: id }) => ({ id, meta, filters }));
  const known = new Set(translated.map(({ id }) => id));
  // What is translated into another language has a name there: Serbian has two scripts.
  const elsewhere = Map.groupBy(
    [...byLanguage.keys()].filter((language) => language !== tag).flatMap(number),
    ({ number: id }) => id,
  );
  const others = pages
    .filter(({ id }) => !known.has(id))
    .flatMap(({ id, filters }): IndexedPage[] => {
      const called = (elsewhere.get(id) ?? []).flatMap(({ record: { meta } }) => meta.names ?? []);
      const names = [...(namesByPath.get(urls[id] ?? '') ?? []), ...called];
      return names.length === 0 ? [] : [{ id, filters, meta: { names: names.join(NAME_SEPARATOR) } }];
    });
  const { words, wordFiles, pageFiles } = mergeTexts(
    numbered,
    findZipped,
    others.map(({ id, meta }) => ({
      number: id,
      record: { ...listWords({ words: [], weights: [], meta }), wordCount: 0 },
    })),
  );
  const names = createNameIndex([...translated, ...others]);
  const entry: LanguageEntry = {
    words,
    translated: translated.map(({ id }) => id),
    ...(original && { original }),
    names: names.parts.map(({ first }) => first),
    values: listTranslatedValues(pages, translated, values),
  };
  return [...wordFiles, ...pageFiles, ...listNameFiles(names), createJsonFile('entry', entry)].map(
    (file) => ({
      ...file,
      path: `${tag}/${file.path}`,
    }),
  );
}

/** The names as files. */
const listNameFiles = ({ parts, words }: NameIndex): WrittenFile[] =>
  [...parts.map(({ names }, number) => [number, names] as const), [WORDS_OF_NAMES, { words }] as const].map(
    ([name, part]) => createJsonFile(`names/${name}`, part satisfies NamesPart),
  );

function createJsonFile(path: string, data: unknown): WrittenFile {
  const content = Buffer.from(JSON.stringify(data));
  return { path: `${path}.json`, digest: formatHash(content), content };
}

function writeFiles(
  dir: string,
  { entry, files }: Pick<KeptIndex, 'entry' | 'files'>,
  { write = writeFileSync, moveFolder }: Pick<IndexOptions, 'write' | 'moveFolder'>,
): void {
  const parent = join(dir, SEARCH_INDEX);
  const folder = join(parent, entry.folder);
  mkdirSync(parent, { recursive: true });
  // Its name is another for any change, and most of its files are the same.
  const [earlier] = readdirSync(parent, { withFileTypes: true }).filter((item) => item.isDirectory());
  if (earlier && !existsSync(folder)) moveFolder?.(join(parent, earlier.name), folder);
  for (const name of new Set(files.map(({ path }) => dirname(path)))) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  for (const { path, content } of files) write(join(folder, path), content);
  write(join(parent, 'entry.json'), JSON.stringify(entry));
}
