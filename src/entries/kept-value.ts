/** Keeps a value of plain data and bytes in the cache, for the code that made it. */
import { deserialize, serialize } from 'node:v8';
import { readCacheFile, writeCacheFile } from './cache-file.ts';

/**
 * Keeps a value under a path.
 *
 * @param maker one line that stands for what made it, the version of Node among it: another one can’t read it
 */
export function writeKeptValue(path: string, maker: string, value: unknown): void {
  writeCacheFile(path, Buffer.concat([Buffer.from(`${maker}\n`), serialize(value)]));
}

/** What this maker has kept under a path; undefined where there is nothing, and where it is damaged, which is told. */
export function readKeptValue(path: string, maker: string): unknown {
  const content = readCacheFile(path);
  const end = content?.indexOf('\n') ?? 0;
  return content?.toString('utf8', 0, end) === maker ? deserialize(content.subarray(end + 1)) : undefined;
}

/** What this maker has kept under a path, or what `make` returns, which is kept then. */
export function takeKeptValue<Value>(path: string, maker: string, make: () => Value): Value {
  const kept = readKeptValue(path, maker) as Value | undefined;
  if (kept !== undefined) return kept;
  const value = make();
  writeKeptValue(path, maker, value);
  return value;
}
