/** Reads parts of a file on demand: of a large picture only its beginning and end. */
import { type FileDiagnostic, readBytes, useContentFile } from '#entries/content-file.ts';

export interface Bytes {
  readonly size: number;
  /** Reads `length` bytes from `at`; fewer at the end of the file. */
  read: (at: number, length: number) => Buffer;
}

/** Most headers fit, so that one read is enough. */
const WINDOW = 4096;

/**
 * Opens a file below a content folder (`dir`), calls `use`, and closes it. Returns undefined if there is none, and a
 * `FileDiagnostic` if it is not a regular file.
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
