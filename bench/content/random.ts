/** Random numbers that are equal on every machine: each key gives its own sequence. */

/** A sequence of numbers by key, `new Random(1, 'hubs', 7)`. The same calls give the same numbers. */
export class Random {
  #state: number;

  constructor(...key: readonly (string | number)[]) {
    this.#state = toHash(key.join('/'));
  }

  /** From 0 to below 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** True with this probability: 0 is never, 1 is always. */
  isChance(chance: number): boolean {
    return this.next() < chance;
  }

  /** An integer from first to last, both included. */
  toInteger(first: number, last: number): number {
    return first + Math.floor(this.next() * (last - first + 1));
  }

  /** A random item of a list. Throws if the list is empty. */
  pick<T>(list: readonly T[]): T {
    return at(list, Math.floor(this.next() * list.length));
  }

  /**
   * A random item of a list, early ones more often: a few entries are referenced by many. Throws if the list is
   * empty.
   */
  pickKnown<T>(list: readonly T[]): T {
    return at(list, Math.floor(this.next() ** 2 * list.length));
  }
}

function at<T>(list: readonly T[], index: number): T {
  if (index >= list.length) throw new RangeError('There is nothing to choose from.');
  return list[index] as T;
}

/** A 32-bit hash (FNV-1a with the last step of MurmurHash3, so that similar keys differ widely). */
function toHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
