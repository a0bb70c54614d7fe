/** Bodies as they were read: once for all who ask, and many of them by a second thread ahead of the question. */
import type { Entry } from '#entries/read-content.ts';
import { type BodyText, type CachedInspection, inspectText } from './body-text.ts';
import { ReadingAhead } from './worker-pool.ts';

const kept = new WeakMap<Entry, CachedInspection>();

/** What an entry’s body holds, and what is wrong with it by itself; nothing where there is none. */
export function inspectEntry(entry: Entry): CachedInspection {
  const inspection = kept.get(entry) ?? inspectText(entry);
  kept.set(entry, inspection);
  return inspection;
}

/** Has the bodies of entries read while the files of others are still being read. */
export class InspectionsAhead {
  readonly #reading = new ReadingAhead();
  readonly #entries: Entry[] = [];

  /** Takes one more entry. */
  add(entry: Entry): void {
    this.#entries.push(entry);
    this.#reading.add(toText(entry));
  }

  /** Comes back when all are read; `inspectEntry` knows them then. */
  finish(): void {
    for (const [index, inspection] of this.#reading.finish(inspectText).entries()) {
      const entry = this.#entries[index];
      if (entry) kept.set(entry, inspection);
    }
  }
}

const toText = ({ file, format, body, bodyLine }: Entry): BodyText => ({ file, format, body, bodyLine });
