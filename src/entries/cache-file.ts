/**
 * Files of the cache, and how damage to them is noticed: each stands behind its digest (SHA-256, hex), or has it in
 * another file that does. Neither size nor time says that a file is as it was written.
 */
import { hash } from 'node:crypto';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { tellDamaged } from './damaged-cache.ts';

export const digestOf = (content: Uint8Array | string): string => hash('sha256', content, 'hex');

const getNext = (path: string) => `${path}.next`;

/** Writes a file behind its digest, in the place of another or of a folder. */
export function writeCacheFile(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  const next = getNext(path);
  writeFileSync(next, `${digestOf(content)}\n`);
  appendFileSync(next, content);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) rmSync(path, { recursive: true });
  renameSync(next, path);
}

/** Reads a file that stands behind its digest. Returns undefined where there is none, and where it is damaged, which is told. */
export function readCacheFile(path: string): Buffer | undefined {
  // What a killed build has left.
  rmSync(getNext(path), { recursive: true, force: true });
  if (!existsSync(path)) return undefined;
  const file = readIfFile(path);
  const end = file?.indexOf('\n') ?? 0;
  const content = file?.subarray(end + 1);
  if (content && file?.toString('latin1', 0, end) === digestOf(content)) return content;
  tellDamaged(path);
  return undefined;
}

/**
 * Gives a file a second name, that of no other file: a hard link, or a copy where there are no links. Makes the
 * folder of the name.
 */
export function linkFile(path: string, target: string): void {
  const link = () => linkSync(path, target);
  try {
    link();
  } catch {
    mkdirSync(dirname(target), { recursive: true });
    try {
      link();
    } catch {
      // Another disk, or one without links.
      copyFileSync(path, target);
    }
  }
}

/** True if a file has this digest. Tells of one that has another, and not of one that is missing. */
export function isIntact(path: string, digest: string): boolean {
  const content = readIfFile(path);
  if (content && digestOf(content) === digest) return true;
  if (content || existsSync(path)) tellDamaged(path);
  return false;
}

/** The digest of a file; undefined for what is no file. */
export function digestFile(path: string): string | undefined {
  const content = readIfFile(path);
  return content && digestOf(content);
}

/** Undefined for what is missing, or is no file. */
function readIfFile(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
