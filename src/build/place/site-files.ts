/** The files of the site that is being made, some of which an earlier site has left: what is the same is not written anew. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { MoveFolder, WriteFile } from '#entries/write-file.ts';
import { deleteFiles } from './kept-folders.ts';

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
    const file = this.#toFile(path);
    this.#written.add(file);
    if (this.#present.has(file)) {
      if (readFileSync(path).equals(typeof content === 'string' ? Buffer.from(content) : content)) return;
      rmSync(path);
    }
    writeFileSync(path, content);
  };

  /**
   * Gives a folder of the earlier site the name that it has in this one, at a path where nothing is. What is the same in
   * it need not be written then.
   */
  readonly moveFolder: MoveFolder = (from, to) => {
    renameSync(from, to);
    const [old, name] = [`${this.#toFile(from)}/`, `${this.#toFile(to)}/`];
    for (const file of [...this.#present].filter((file) => file.startsWith(old))) {
      this.#present.delete(file);
      this.#present.add(name + file.slice(old.length));
    }
  };

  /** True for a file that was written, or would have been. */
  isWritten(file: string): boolean {
    return this.#written.has(file);
  }

  /** Deletes files of the earlier site, and folders that are empty then. */
  drop(isStale: (file: string) => boolean): void {
    const stale = [...this.#present].filter(isStale);
    deleteFiles(this.#dir, stale);
    for (const file of stale) this.#present.delete(file);
  }

  /** The path of a file below the folder, with `/`. */
  #toFile(path: string): string {
    return relative(this.#dir, path).replaceAll(sep, '/');
  }
}
