/**
 * Remembers which bytes can be decoded, so that a picture is decoded once and not in every check. A picture is found
 * by the digest of its bytes, so all content folders share the file.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Whether a picture can be decoded: wholly, or only in part or not at all. */
export type Decoded = 'whole' | 'damaged';

/** 40,000 pictures. A larger file is begun anew. */
const MOST_BYTES = 4_000_000;

export class DecodedCache {
  readonly #file: string;
  readonly #known = new Map<string, Decoded>();

  /** Reads what is known. Lines that are damaged count for nothing. */
  constructor(file: string) {
    this.#file = file;
    for (const line of readLines(file)) {
      const [digest = '', decoded, sum] = line.split(' ');
      if ((decoded === 'whole' || decoded === 'damaged') && sum === sumUp(digest, decoded)) {
        this.#known.set(digest, decoded);
      }
    }
  }

  /** What is known of the bytes with a digest. */
  get(digest: string): Decoded | undefined {
    return this.#known.get(digest);
  }

  /** Adds what was found. It is written at once; a cache that can’t be written is only slower. */
  add(found: ReadonlyMap<string, Decoded>): void {
    const lines = [...found].map(([digest, decoded]) => `${digest} ${decoded} ${sumUp(digest, decoded)}\n`);
    for (const [digest, decoded] of found) this.#known.set(digest, decoded);
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      // One write: other checks may add to the same file. The first line break ends what another one left unfinished.
      if (lines.length > 0) appendFileSync(this.#file, `\n${lines.join('')}`);
    } catch {
      // Only slower.
    }
  }
}

/** The digest of a picture’s bytes. */
export const digestBytes = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The checksum of a line. */
const sumUp = (digest: string, decoded: Decoded) => digestBytes(`${digest} ${decoded}`).slice(0, 16);

function readLines(file: string): string[] {
  try {
    const stats = statSync(file);
    if (!stats.isFile() || stats.size > MOST_BYTES) rmSync(file, { recursive: true });
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}
