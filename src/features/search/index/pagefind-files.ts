/**
 * Reads and writes the files of Pagefind’s index: each is gzip with a marker and data, CBOR for words and filters
 * (RFC 8949), JSON for fragments. File names are hashes of the content. The format is private to Pagefind and can
 * change with any version: docs/decisions/keyed-index.md.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { z } from 'zod';

/** The version of Pagefind with this format. */
export const PAGEFIND_VERSION = '1.5.2';

const MARK = 'pagefind_dcd';

/** An index of another version, or a file in another format. */
export class PagefindFormatError extends Error {
  constructor(difference: string) {
    super(
      `The search reads the private format of Pagefind ${PAGEFIND_VERSION}, and this index differs: ${difference}. ` +
        'What to do, step by step: docs/decisions/keyed-index.md',
    );
  }
}

/** A file of the index, by its path in the folder `pagefind/`. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/**
 * Where a word is: for each page the difference of its number to the previous one, its positions in the text, and
 * those in the metadata. A negative number −(w + 1) among the positions sets the weight w of those after it; the
 * first of these is absolute, each other one relative to the one before.
 */
const postings = z.array(z.tuple([z.int(), z.array(z.int()), z.array(z.int()).optional()]));
export type Postings = z.infer<typeof postings>;

/** A word without accents, its positions, and its positions by accented form. */
const wordEntry = z.tuple([z.string(), postings, z.array(z.tuple([z.string(), postings]))]);
export type WordEntry = z.infer<typeof wordEntry>;

/** A part of the words, in order. */
export const wordChunkSchema = z.tuple([z.array(wordEntry)]);

/** A filter: its name, and the pages of each value. */
export const filterSchema = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.int())]))]);
export type Filter = z.infer<typeof filterSchema>;

/**
 * The metadata of the index: version, pages with their word counts, parts of the words with first and last word,
 * filters, sorts, field names.
 */
export const metaSchema = z.tuple([
  z.literal(PAGEFIND_VERSION),
  z.array(z.tuple([z.string(), z.int()])),
  z.array(z.tuple([z.string(), z.string(), z.string()])),
  z.array(z.tuple([z.string(), z.string()])),
  z.array(z.tuple([z.string(), z.array(z.int())])),
  z.array(z.string()),
]);
export type Meta = z.infer<typeof metaSchema>;

/** The content of `pagefind-entry.json`. Pagefind reads its other fields. */
const entrySchema = z.looseObject({
  version: z.literal(PAGEFIND_VERSION),
  languages: z.record(z.string(), z.looseObject({ hash: z.string() })),
});
export type Entry = z.infer<typeof entrySchema>;

/** A page of the index for results. */
const fragmentSchema = z.looseObject({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  filters: z.record(z.string(), z.array(z.string())),
});
export type Fragment = z.infer<typeof fragmentSchema>;

/** Reads `pagefind-entry.json`. Throws a `PagefindFormatError` for another version. */
export const readIndexEntry = (file: IndexFile): Entry =>
  parse(entrySchema, file, () => JSON.parse(Buffer.from(file.content).toString()));

/** Reads a file of words, filters or metadata. Throws a `PagefindFormatError` for another format. */
export const readPart = <T>(schema: z.ZodType<T>, file: IndexFile): T =>
  parse(schema, file, () => decode(unpack(file)));

/** Reads a fragment. Throws a `PagefindFormatError` for another format. */
export const readFragment = (file: IndexFile): Fragment =>
  parse(fragmentSchema, file, () => JSON.parse(unpack(file).toString()));

function parse<T>(schema: z.ZodType<T>, { path }: IndexFile, read: () => unknown): T {
  let data: unknown;
  try {
    data = read();
  } catch (error) {
    throw error instanceof PagefindFormatError
      ? error
      : new PagefindFormatError(`${path} can’t be read (${(error as Error).message})`);
  }
  const { error, data: parsed } = schema.safeParse(data);
  if (error) {
    const [diagnostic] = error.issues;
    throw new PagefindFormatError(
      `${path}, at ${diagnostic?.path.join('.') || 'its root'}: ${diagnostic?.message}`,
    );
  }
  return parsed as T;
}

function unpack({ path, content }: IndexFile): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.toString('latin1', 0, MARK.length) !== MARK) {
    throw new PagefindFormatError(`${path} does not begin with "${MARK}"`);
  }
  return bytes.subarray(MARK.length);
}

/** Writes such a file; its name has a hash: `en_` and so many hexadecimal digits. */
export function writePart(data: unknown, prefix: string, digits: number): { hash: string; content: Buffer } {
  const content = gzipSync(Buffer.concat([Buffer.from(MARK), encode(data)]), { level: 9 });
  // The operating system field of gzip: unknown (RFC 1952).
  content[9] = 255;
  const hash = createHash('sha256').update(content).digest('hex').slice(0, digits);
  return { hash: `${prefix}_${hash}`, content };
}
