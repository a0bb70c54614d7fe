/**
 * Watches over files that other code keeps from build to build and believes, as Astro believes its pictures: a list of
 * their digests stands beside their folder.
 */
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tellDamaged } from '#entries/damaged-cache.ts';

/** Digests (SHA-256, hex) by name. */
type Digests = Record<string, string>;

const digestOf = (content: Uint8Array | string) => hash('sha256', content, 'hex');

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
    if (digest !== undefined && digestFile(path) === digest) continue;
    // What a killed build has left is not damaged, but may be half of a file.
    if (digest !== undefined) tellDamaged(path);
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
  const list = JSON.stringify(digests satisfies Digests);
  rmSync(getList(dir), { recursive: true, force: true });
  writeFileSync(getList(dir), `${digestOf(list)}\n${list}`);
}

/** Reads a list, which stands behind its own digest. */
function readDigests(path: string): Digests {
  if (!existsSync(path)) return {};
  try {
    const [digest, list = ''] = readFileSync(path, 'utf8').split('\n');
    if (digest === digestOf(list)) return JSON.parse(list) as Digests;
  } catch {
    // A folder, say.
  }
  tellDamaged(path);
  return {};
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

/** Undefined for what is no file. */
function digestFile(path: string): string | undefined {
  try {
    return digestOf(readFileSync(path));
  } catch {
    return undefined;
  }
}
