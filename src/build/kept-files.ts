/**
 * Watches over files that other code keeps from build to build and believes, as Astro believes its pictures: a list of
 * their digests stands beside their folder.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { digestFile, isIntact, readCacheFile, writeCacheFile } from '#entries/cache-file.ts';
import { tellDamaged } from '#entries/damaged-cache.ts';

/** Digests (SHA-256, hex) by name. */
type Digests = Record<string, string>;

const getList = (dir: string) => `${dir}-digests`;

/**
 * Deletes the files of a folder that are not as they were when `rememberFiles` saw them, and those that it never saw.
 * Returns true if there is nothing that the last build had and this one has not.
 */
export function dropDamaged(dir: string): boolean {
  const digests = readDigests(getList(dir));
  let isWhole = true;
  for (const name of listNames(dir)) {
    const path = join(dir, name);
    const digest = digests[name];
    // What a killed build has left is not damaged, but may be half of a file.
    if (digest !== undefined && isIntact(path, digest)) continue;
    rmSync(path, { recursive: true });
    isWhole = false;
  }
  return isWhole && Object.keys(digests).every((name) => existsSync(join(dir, name)));
}

/** Writes the list of the files in a folder, for the next `dropDamaged`. */
export function rememberFiles(dir: string): void {
  const digests = Object.fromEntries(
    listNames(dir).flatMap((name) => {
      const digest = digestFile(join(dir, name));
      return digest === undefined ? [] : [[name, digest]];
    }),
  );
  writeCacheFile(getList(dir), JSON.stringify(digests satisfies Digests));
}

function readDigests(path: string): Digests {
  const list = readCacheFile(path);
  return list ? JSON.parse(list.toString()) : {};
}

function listNames(dir: string): string[] {
  if (!existsSync(dir)) return [];
  try {
    return readdirSync(dir);
  } catch {
    // A file in the place of the folder.
    tellDamaged(dir);
    rmSync(dir);
    return [];
  }
}
