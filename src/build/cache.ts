/** Keeps the cache of builds below a size, and empties it. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LOCKS, lockCache } from './place/build-lock.ts';
import { FOLDERS } from './place/kept-folders.ts';

/** Two gigabytes: several times what a site of 10,000 entries needs, and what a CI still stores. */
const MAX_CACHE_BYTES = 2_000_000_000;

interface CachedFile {
  path: string;
  size: number;
  modified: number;
}

/**
 * Deletes the oldest files of a folder until all together have at most `maxBytes`. A build makes anew what it does
 * not find. Returns the number of deleted files.
 */
export function limitCache(dir: string, maxBytes = MAX_CACHE_BYTES): number {
  const files = listFiles(dir).sort((left, right) => left.modified - right.modified);
  let bytes = files.reduce((sum, { size }) => sum + size, 0);
  let deleted = 0;
  for (const { path, size } of files) {
    if (bytes <= maxBytes) break;
    rmSync(path, { force: true });
    bytes -= size;
    deleted += 1;
  }
  return deleted;
}

/** Deletes a folder of the cache with all that is in it. */
export const cleanCache = (dir: string): void => rmSync(dir, { recursive: true, force: true });

/** Deletes all that builds have kept. Throws a sentence for the user if a build is running. */
export function emptyCache(dir: string): void {
  const release = lockCache(join(dir, LOCKS));
  try {
    for (const name of readdirSync(dir).filter((name) => name !== LOCKS)) cleanCache(join(dir, name));
  } finally {
    release();
  }
}

/** The lock of a build that is running can be the oldest file of all; and what is in kept folders has its bytes elsewhere. */
const SKIPPED: ReadonlySet<string> = new Set([LOCKS, FOLDERS]);

function listFiles(dir: string): CachedFile[] {
  return listItems(dir).flatMap((item): CachedFile[] => {
    const path = join(dir, item.name);
    if (item.isDirectory()) return SKIPPED.has(item.name) ? [] : listFiles(path);
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats?.isFile() ? [{ path, size: stats.size, modified: stats.mtimeMs }] : [];
  });
}

function listItems(dir: string) {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch {
    return [];
  }
}
