/** The files of the site that is being made, some of which an earlier site has left: what is the same is not written anew. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { WriteFile } from '#entries/write-file.ts';

export class SiteFiles {
  readonly #dir: string;
  readonly #present: Set<string>;
  readonly #written = new Set<string>();

  /**
   * @param dir the folder of the site
   * @param present the files that are there, by their paths below it, with `/`
   */
  constructor(dir: string, present: Iterable<string>) {
    this.#dir = dir;
    this.#present = new Set(present);
  }

  /** Writes a file at a path. One that is there with this content stays as it is. */
  readonly write: WriteFile = (path, content) => {
    const file = relative(this.#dir, path).replaceAll(sep, '/');
    this.#written.add(file);
    if (this.#present.has(file)) {
      if (readFileSync(path).equals(typeof content === 'string' ? Buffer.from(content) : content)) return;
      rmSync(path);
    }
    writeFileSync(path, content);
  };

  /** True for a file that was written, or would have been. */
  isWritten(file: string): boolean {
    return this.#written.has(file);
  }

  /** Deletes files of the earlier site. */
  drop(isStale: (file: string) => boolean): void {
    for (const file of this.#present) {
      if (!isStale(file)) continue;
      rmSync(join(this.#dir, file));
      this.#present.delete(file);
    }
  }
}
