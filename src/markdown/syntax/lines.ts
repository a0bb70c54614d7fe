/** Finds lines and columns in a long text without reading from the start each time. */
import type { Place } from './diagnostics.ts';

export class Lines {
  readonly #source: string;
  /** The offset of each line; computed on first use. */
  #starts: number[] | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  /** The line and column of an offset, both from 1. */
  createPlace(offset: number): Place {
    this.#starts ??= listStarts(this.#source);
    let [first, last] = [0, this.#starts.length - 1];
    while (first < last) {
      const middle = Math.ceil((first + last) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) first = middle;
      else last = middle - 1;
    }
    return { line: first + 1, column: offset - (this.#starts[first] ?? 0) + 1 };
  }
}

function listStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
