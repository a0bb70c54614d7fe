/**
 * The files of an index that Pagefind's program reads: each is gzip around a mark and what its kind holds, words and
 * filters as CBOR (RFC 8949), fragments as JSON. They are named by what is in them. The format is private to Pagefind
 * and can change with any version: docs/decisions/keyed-index.md.
 */
import { hash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { z } from 'zod';

/** The version of Pagefind whose program reads this format. */
export const PAGEFIND_VERSION = '1.5.2';

const MARK = 'pagefind_dcd';

/** An index of another version, or a file of it in another form. */
class PagefindFormatError extends Error {
  constructor(difference: string) {
    super(
      `The search writes the private format of Pagefind ${PAGEFIND_VERSION}, and this differs: ${difference}. ` +
        'What to do, step by step: docs/decisions/keyed-index.md',
    );
  }
}

/** A file of the index, by its path in the folder `pagefind/`. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** A file that was made here. */
export interface WrittenFile extends IndexFile {
  /** The digest of what is in it, before it is zipped. */
  digest: string;
}

/**
 * Where a word stands on pages: per page the distance of its number to that of the page before, its places in the
 * text, and those in the page's metadata. A negative number −(w + 1) among the places says that those after it
 * weigh w; the first of these is counted from the beginning, each other one from the one before it.
 */
const postings = z.array(z.tuple([z.int(), z.array(z.int()), z.array(z.int())]));
export type Postings = z.infer<typeof postings>;

/** A word without its accents, where it stands, and where it stands with them. */
const wordEntry = z.tuple([z.string(), postings, z.array(z.tuple([z.string(), postings]))]);

/** A part of the words: in the order of the words. */
export const wordChunkSchema = z.tuple([z.array(wordEntry)]);

/** A filter: its name, and the pages of each value. */
export const filterSchema = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.int())]))]);
export type Filter = z.infer<typeof filterSchema>;

/**
 * What the index tells its program before anything else: version, pages with their numbers of words, parts of the
 * words with the first and the last in each, filters, orders, names of the fields.
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

/** What `pagefind-entry.json` says. What else it has, the program of Pagefind reads. */
const entrySchema = z.looseObject({ version: z.literal(PAGEFIND_VERSION) });

/** A page of the index: what its results show. */
const fragmentSchema = z.looseObject({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  filters: z.record(z.string(), z.array(z.string())),
  anchors: z.array(z.object({ element: z.string(), id: z.string(), text: z.string(), location: z.int() })),
});
export type Fragment = z.infer<typeof fragmentSchema>;

/** Throws a `PagefindFormatError` where files that Pagefind has made are of another version. */
export function assertVersion(files: readonly IndexFile[]): void {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!entry) throw new PagefindFormatError('there is no pagefind-entry.json');
  parse(entrySchema, entry, () => JSON.parse(Buffer.from(entry.content).toString()));
}

/** What is in a file of words, filters or metadata. Throws a `PagefindFormatError` for another format. */
export const readPart = <T>(schema: z.ZodType<T>, file: IndexFile): T =>
  parse(schema, file, () => decode(unpack(file)));

/** What is in a fragment. Throws a `PagefindFormatError` for another format. */
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
    const [issue] = error.issues;
    throw new PagefindFormatError(`${path}, at ${issue?.path.join('.') || 'its root'}: ${issue?.message}`);
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

/** What a file of words, filters or metadata holds before it is zipped. */
export const packPart = (data: unknown): Uint8Array => encode(data);

/** Level 9 takes three times as long and saves half a percent. */
const LEVEL = 7;

/** The content of a file with these data: zipped, the mark first. */
export function packData(data: Uint8Array): Buffer {
  const content = gzipSync(Buffer.concat([Buffer.from(MARK), data]), { level: LEVEL });
  // The system that zipped it: unknown (RFC 1952).
  content[9] = 255;
  return content;
}

/** Digits of the hashes that name files: enough for tens of thousands of pages, as the browser loads all of them. */
export const HASH_LENGTHS = { fragment: 6, part: 7, meta: 10 } as const;

/** The digest of data in digits and small letters: file systems may not tell small letters from others. */
export const formatHash = (data: Uint8Array): string =>
  BigInt(`0x${hash('sha256', data, 'hex')}`)
    .toString(36)
    .padStart(50, '0');
