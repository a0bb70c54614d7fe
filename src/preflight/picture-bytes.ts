/** The bytes of a file, read where they are asked for: of a large picture only its beginning and its end. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

export interface Bytes {
  readonly size: number;
  /** The bytes from a place on; fewer than asked for at the end of the file. */
  read: (at: number, length: number) => Buffer;
}

/** Enough for most headers, so that one is one read. */
const WINDOW = 4096;

/** Opens a file as long as `use` needs it. Throws where it can't be read. */
export function useBytes<Result>(path: string, use: (bytes: Bytes) => Result): Result {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    let start = 0;
    let window = Buffer.alloc(0);
    const read = (at: number, length: number) => {
      if (at < start || at + length > start + window.length) {
        const next = Buffer.alloc(Math.max(0, Math.min(Math.max(length, WINDOW), size - at)));
        window = next.subarray(0, next.length === 0 ? 0 : readSync(file, next, 0, next.length, at));
        start = at;
      }
      return window.subarray(at - start, at - start + length);
    };
    return use({ size, read });
  } finally {
    closeSync(file);
  }
}
