/**
 * The same index for the same pages: Pagefind 1.5 writes the values of its filters in an order that chance
 * decides, and names files by their content. Its files are gzip around a mark and CBOR (RFC 8949).
 */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

const MARK = 'pagefind_dcd';

/** A filter: its name, and the pages of each value. */
type Filter = [name: string, values: [value: string, pages: number[]][]];

/** What the index tells its program; the fourth part names each filter's file. */
type Meta = [unknown, unknown, unknown, filters: [name: string, hash: string][], ...unknown[]];

interface Entry {
  languages: Record<string, { hash: string }>;
}

/** Puts the filters of an index (its folder `pagefind/`) in order, and gives the files their new names. */
export function orderFilters(dir: string): void {
  const entryFile = join(dir, 'pagefind-entry.json');
  const entry: Entry = JSON.parse(readFileSync(entryFile, 'utf8'));
  for (const language of Object.values(entry.languages)) {
    const metaFile = (hash: string) => join(dir, `pagefind.${hash}.pf_meta`);
    const meta = read<Meta>(metaFile(language.hash));
    const filters = meta[3].map(([name, hash]): Meta[3][number] => [name, orderFilter(dir, hash)]);
    meta[3] = filters.sort(byName);
    language.hash = rewrite(metaFile, language.hash, meta);
  }
  writeFileSync(entryFile, JSON.stringify(entry));
}

function orderFilter(dir: string, hash: string): string {
  const filterFile = (own: string) => join(dir, 'filter', `${own}.pf_filter`);
  const [name, values] = read<Filter>(filterFile(hash));
  return rewrite(filterFile, hash, [name, values.sort(byName)] satisfies Filter);
}

/** By code unit: the same order in every language of a machine. */
const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

function read<T>(file: string): T {
  return decode(gunzipSync(readFileSync(file)).subarray(MARK.length)) as T;
}

/** Writes a file anew under the hash of what is in it; returns that hash. */
function rewrite(toFile: (hash: string) => string, hash: string, data: unknown): string {
  const bytes = gzipSync(Buffer.concat([Buffer.from(MARK), encode(data)]));
  // The system that zipped it: unknown (RFC 1952).
  bytes[9] = 255;
  const [language = '', old = ''] = hash.split('_');
  const next = `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, old.length)}`;
  renameSync(toFile(hash), toFile(next));
  writeFileSync(toFile(next), bytes);
  return next;
}
