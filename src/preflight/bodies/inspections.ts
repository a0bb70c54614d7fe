/**
 * Inspections of bodies, cached for everyone who asks. For large content, a worker thread starts before they are
 * needed.
 */
import type { Entry } from '#entries/read-content.ts';
import { addSoundBody } from '#markdown/sound-bodies.ts';
import { type BodyText, type CachedInspection, inspectText } from './body-text.ts';
import { ReadingAhead } from './worker-pool.ts';

const cache = new WeakMap<Entry, CachedInspection>();

/** The inspection of an entry’s body; empty if there is no body. */
export function inspectEntry(entry: Entry): CachedInspection {
  return cache.get(entry) ?? keepInspection(entry, inspectText(entry));
}

/** Keeps the inspection of an entry’s body, and returns it. */
export function keepInspection(entry: Entry, inspection: CachedInspection): CachedInspection {
  cache.set(entry, inspection);
  const isSound = inspection.diagnostics.every(({ severity }) => severity !== 'error');
  if (isSound && entry.format === 'md') {
    addSoundBody(
      entry.body,
      inspection.pictures.map(({ src }) => src),
    );
  }
  return inspection;
}

/** Starts inspecting bodies while other files are still being read. */
export class InspectionsAhead {
  readonly #reading = new ReadingAhead();
  readonly #entries: Entry[] = [];
  #isFinished = false;

  /** Adds an entry. Does nothing for one whose inspection is known. */
  add(entry: Entry): void {
    if (cache.has(entry)) return;
    this.#entries.push(entry);
    this.#reading.add(getBodyText(entry));
  }

  /** Waits until all bodies are inspected. Afterwards `inspectEntry` returns them from the cache. Later calls do nothing. */
  finish(): void {
    if (this.#isFinished) return;
    this.#isFinished = true;
    for (const [index, inspection] of this.#reading.finish(inspectText).entries()) {
      const entry = this.#entries[index];
      if (entry) keepInspection(entry, inspection);
    }
  }
}

const getBodyText = ({ file, format, body, bodyLine }: Entry): BodyText => ({ file, format, body, bodyLine });
