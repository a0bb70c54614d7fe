/** Keeps the names that entries can reference up to date, file by file. */
import { isDeepStrictEqual } from 'node:util';
import { pages } from '#collections/pages.ts';
import { findKind } from '#entries/content-file.ts';
import { type Content, readEntry } from '#entries/read-content.ts';
import { TOPICS_FILE } from '#entries/topics.ts';
import { createKnownEntry, type Known, type KnownEntry, listTopics } from './known.ts';

export class KnownFiles {
  readonly #dir: string;
  /** By file; undefined for a file that is not an entry or can’t be read. */
  readonly #entries: Map<string, KnownEntry | undefined>;
  #topics: Known['topics'];

  constructor(content: Content) {
    this.#dir = content.dir;
    this.#entries = new Map(content.entries.map((entry) => [entry.file, createKnownEntry(entry)]));
    this.#topics = listTopics(content.dir);
  }

  /** Everything that can be referenced now. */
  get known(): Known {
    const entries = [...this.#entries.values()].filter((entry) => entry !== undefined);
    return { entries, topics: this.#topics };
  }

  /** Rereads files below the content folder. Returns true if a file was added or removed, or a name changed. */
  update(files: Iterable<string>): boolean {
    let isChanged = false;
    for (const file of files) {
      const isOther = file === TOPICS_FILE ? this.#updateTopics() : this.#updateEntry(file);
      isChanged ||= isOther;
    }
    return isChanged;
  }

  #updateTopics(): boolean {
    const topics = listTopics(this.#dir);
    const isOther = !isDeepStrictEqual(topics, this.#topics);
    this.#topics = topics;
    return isOther;
  }

  #updateEntry(file: string): boolean {
    if (!findKind(this.#dir, file)) return this.#entries.delete(file);
    const isNew = !this.#entries.has(file);
    const entry = readEntry(this.#dir, file);
    const isReadable = entry && !('reason' in entry) && entry.collection.name !== pages.name;
    const known = isReadable ? createKnownEntry(entry) : undefined;
    const isOther = isNew || !isDeepStrictEqual(known, this.#entries.get(file));
    this.#entries.set(file, known);
    return isOther;
  }
}
