/** Files that are written whole or not at all. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a file. Whoever looks meanwhile finds the old one or the new one, and never a half; two programs at a time
 * do each other no harm. Throws where it can't be written, and leaves nothing behind.
 */
export function writeWhole(path: string, text: string): void {
  const next = `${path}.${process.pid}.next`;
  try {
    writeFileSync(next, text);
    renameSync(next, path);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}
