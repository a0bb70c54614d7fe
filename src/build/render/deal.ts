/** Pages by their places in a list: from the first, to the one before `to`. */
export interface Assignment {
  from: number;
  to: number;
}

/** Pages that a thread takes at a time: few enough for all threads to end together. */
const BUNDLE = 32;

/**
 * Deals pages out to threads. Each has a part of the list, because neighbours share what they show; who has done its
 * part takes from the end of the longest one.
 */
export class Deal {
  readonly #parts: Assignment[];

  constructor(threads: number, count: number) {
    const at = (part: number) => Math.round((count * part) / threads);
    this.#parts = Array.from({ length: threads }, (_, part) => ({ from: at(part), to: at(part + 1) }));
  }

  /** The next pages for a thread, by its number from 0. Undefined if there are no more. */
  take(thread: number): Assignment | undefined {
    const own = this.#parts[thread];
    if (own && own.from < own.to) {
      const { from } = own;
      own.from = Math.min(own.to, from + BUNDLE);
      return { from, to: own.from };
    }
    const [longest] = [...this.#parts].sort((a, b) => b.to - b.from - (a.to - a.from));
    if (!longest || longest.from === longest.to) return undefined;
    const { to } = longest;
    longest.to = Math.max(longest.from, to - BUNDLE);
    return { from: longest.to, to };
  }
}
