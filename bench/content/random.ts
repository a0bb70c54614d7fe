/** Chance that is the same on every machine: a key gives a row of numbers, and another key another row. */

/** Numbers by a key, `new Random(1, 'hubs', 7)`: whoever asks in the same order is told the same. */
export class Random {
  #state: number;

  constructor(...key: readonly (string | number)[]) {
    this.#state = toHash(key.join('/'));
  }

  /** From 0 up to and without 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** True that often: 0 is never, 1 is always. */
  isChance(chance: number): boolean {
    return this.next() < chance;
  }

  /** A whole number from the first to the last, both included. */
  toInteger(first: number, last: number): number {
    return first + Math.floor(this.next() * (last - first + 1));
  }

  /** Any item of a list. Throws where there is none. */
  pick<T>(list: readonly T[]): T {
    return at(list, Math.floor(this.next() * list.length));
  }

  /** An item of a list, the first ones more often: a few are named by many. Throws where there is none. */
  pickKnown<T>(list: readonly T[]): T {
    return at(list, Math.floor(this.next() ** 2 * list.length));
  }
}

function at<T>(list: readonly T[], index: number): T {
  if (index >= list.length) throw new RangeError('There is nothing to choose from.');
  return list[index] as T;
}

/** A text as 32 bits (FNV-1a, and the last step of MurmurHash3, so that neighbours are far apart). */
function toHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
