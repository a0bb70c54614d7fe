/** The bytes of a file, read where they are asked for: of a large picture only its beginning and its end. */
import { type FileDiagnostic, readBytes, useContentFile } from '#entries/content-file.ts';

export interface Bytes {
  readonly size: number;
  /** The bytes from a place on; fewer than asked for at the end of the file. */
  read: (at: number, length: number) => Buffer;
}

/** Enough for most headers, so that one is one read. */
const WINDOW = 4096;

/**
 * Opens a file below a content folder (`dir`) as long as `use` needs it. Returns undefined where there is none, and the
 * problem where it is no plain file.
 */
export function useBytes<Result>(
  dir: string,
  file: string,
  use: (bytes: Bytes) => Result,
): Result | FileDiagnostic | undefined {
  return useContentFile(dir, file, (open) => {
    const { size } = open;
    let start = 0;
    let window: Buffer = Buffer.alloc(0);
    const read = (at: number, length: number) => {
      if (at < start || at + length > start + window.length) {
        window = readBytes(open, at, Math.max(0, Math.min(Math.max(length, WINDOW), size - at)));
        start = at;
      }
      return window.subarray(at - start, at - start + length);
    };
    return use({ size, read });
  });
}
