import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamesFile, NamesPart } from '#features/search/query/name-lookup.ts';
import { readKept, writeKept } from './index-cache.ts';
import { mergeIndex } from './merge-index.ts';
import { createNameIndex, type NameIndex } from './name-index.ts';
import type { PageRecord } from './page-record.ts';
import { formatHash, HASH_LENGTHS, type WrittenFile } from './pagefind-files.ts';
import { readPrograms } from './pagefind-programs.ts';
import { digestPage, type PageFile } from './read-page.ts';
import { listPageFiles, readPages } from './read-pages.ts';

/** The index that was written last. */
interface KeptIndex {
  /** The digest of all its pages. */
  stamp: string;
  pageCount: number;
  files: WrittenFile[];
  programs: WrittenFile[];
}

/** The records of the last pages, by the digest of each page. */
type KeptRecords = Map<string, PageRecord>;

/**
 * Makes the search index of a built site, in its folder `pagefind/`. Returns the number of pages in it.
 * Throws with the address of a page that can’t be read, or with Pagefind’s own words.
 *
 * @param cacheDir a folder for what the next index can take from this one; left out, nothing is kept
 */
export async function writeSearchIndex(dir: string, cacheDir?: string): Promise<number> {
  const pages = listPageFiles(dir).map((file) => ({
    file,
    digest: digestPage(file, readFileSync(file.path, 'utf8')),
  }));
  const stamp = hash('sha256', pages.map(({ digest }) => digest).join('\n'), 'hex');
  const [indexPath, recordsPath] = ['index', 'records'].map(
    (name) => cacheDir && join(cacheDir, `search-${name}`),
  );
  const last = indexPath ? (readKept(indexPath) as KeptIndex | undefined) : undefined;
  if (last?.stamp === stamp) {
    writeFiles(dir, [...last.files, ...last.programs]);
    return last.pageCount;
  }
  const kept = (recordsPath && (readKept(recordsPath) as KeptRecords | undefined)) || new Map();
  const records = await collectRecords(pages, kept);
  if (recordsPath) writeKept(recordsPath, records satisfies KeptRecords);
  const zipped = new Map(last?.files.map(({ digest, content }) => [digest, content]));
  const merged = mergeIndex([...records.values()], (digest) => zipped.get(digest));
  const files = [...merged.files, ...listNameFiles(createNameIndex(merged.pages))];
  const programs = last?.programs ?? (await readPrograms());
  writeFiles(dir, [...files, ...programs]);
  if (indexPath) {
    const index: KeptIndex = { stamp, pageCount: merged.pages.length, files, programs };
    writeKept(indexPath, index);
  }
  return merged.pages.length;
}

/** The records of all pages that are in the index, by the digest of each; those that are kept are not made again. */
async function collectRecords(
  pages: readonly { file: PageFile; digest: string }[],
  kept: KeptRecords,
): Promise<KeptRecords> {
  const read = await readPages(pages.filter(({ digest }) => !kept.has(digest)).map(({ file }) => file));
  const made = new Map(read.map(({ digest, record }) => [digest, record]));
  return new Map(
    pages.flatMap(({ digest }) => {
      const record = kept.get(digest) ?? made.get(digest);
      return record ? [[digest, record] as const] : [];
    }),
  );
}

function writeFiles(dir: string, files: readonly WrittenFile[]): void {
  for (const folder of ['fragment', 'index', 'filter', 'names']) {
    mkdirSync(join(dir, 'pagefind', folder), { recursive: true });
  }
  for (const { path, content } of files) writeFileSync(join(dir, 'pagefind', path), content);
}

/** The names as files: `names.json`, and the files that it names, each after its content. */
function listNameFiles({ parts, words, values }: NameIndex): WrittenFile[] {
  const toFile = (data: object): WrittenFile & { name: string } => {
    const content = Buffer.from(JSON.stringify(data));
    const digest = formatHash(content);
    const name = digest.slice(0, HASH_LENGTHS.part);
    return { path: `names/${name}.json`, name, digest, content };
  };
  const files = parts.map(({ first, names }) => ({ first, ...toFile(names) }));
  const wordFile = toFile({ words } satisfies NamesPart);
  const manifest: NamesFile = {
    parts: files.map(({ first, name }) => [first, name]),
    words: wordFile.name,
    values,
  };
  const content = Buffer.from(JSON.stringify(manifest));
  return [
    { path: 'names.json', digest: formatHash(content), content },
    ...[...files, wordFile].map(({ path, digest, content }) => ({ path, digest, content })),
  ];
}
