/** The files of an index as they are written. */
import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** A file by its path in the folder of the index. */
export interface WrittenFile {
  path: string;
  /** The digest of what is in it, before it is zipped. */
  digest: string;
  content: Uint8Array;
}

/** A file that was written before, by the digest of what is in it; zipping takes most of the time of a merge. */
export type FindZipped = (digest: string) => Uint8Array | undefined;

/** Makes a file that the browser unzips. */
export function createFile(path: string, data: Uint8Array, findZipped: FindZipped): WrittenFile {
  const digest = formatHash(data);
  return { path, digest, content: findZipped(digest) ?? zip(data) };
}

/** Level 9 takes three times as long and saves half a percent. */
const LEVEL = 7;

/** Zips data, in the same way on every system. */
export function zip(data: Uint8Array): Uint8Array {
  const content = gzipSync(data, { level: LEVEL });
  // The system that zipped it: unknown (RFC 1952).
  content[9] = 255;
  // A copy: what zlib gives is a part of a buffer of 16 KB, and another thread would be sent all of it.
  return new Uint8Array(content);
}

/** The digest of data in digits and small letters: file systems may not tell small letters from others. */
export const formatHash = (data: Uint8Array | string): string =>
  BigInt(`0x${hash('sha256', data, 'hex')}`)
    .toString(36)
    .padStart(50, '0');
