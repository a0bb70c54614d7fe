/** The search index of a site that is being made: reads its pages as they come, and writes the index at the end. */

import { SiteFiles } from '#build/place/site-files.ts';
import { PageReader, toPageFile } from '#features/search/index/read-pages.ts';
import { type IndexOptions, writeSearchIndex } from '#features/search/index/write-index.ts';

/** Where an index is made. */
export interface IndexPlace {
  /** The folder of the site. */
  dir: string;
  /** A folder for what the next index can take from this one. */
  cacheDir: string;
  /** The files of the index of an earlier site that are left in the folder, by their paths below it. */
  present: readonly string[];
}

/** All that the index needs to know beside the pages. */
export type IndexFacts = Pick<IndexOptions, 'digests' | 'relations' | 'languages'> & {
  /** The files of all pages, by their paths below the site. */
  files: readonly string[];
};

export class IndexWork {
  readonly #place: IndexPlace;
  readonly #files: SiteFiles;
  readonly #reader = new PageReader();

  constructor(place: IndexPlace) {
    this.#place = place;
    this.#files = new SiteFiles(place.dir, place.present);
  }

  /** Begins to read a page, by the path of its file below the site. */
  read(file: string): void {
    this.#reader.add(toPageFile(this.#place.dir, file));
  }

  /** Writes the index, and deletes what an earlier one has left. Throws with the address of a page that can’t be read. */
  async write(facts: IndexFacts): Promise<void> {
    const { dir, cacheDir } = this.#place;
    const { write, moveFolder } = this.#files;
    await writeSearchIndex(dir, { ...facts, cacheDir, reader: this.#reader, write, moveFolder });
    this.#files.drop((file) => !this.#files.isWritten(file));
  }
}
