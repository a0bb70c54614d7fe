/** Headings of a body and their ids. */

export interface Heading {
  /** 2 to 6. */
  depth: number;
  id: string;
  text: string;
}

/**
 * Creates a unique id for each heading of one body: its letters and digits, of any script, in lower case, joined by
 * hyphens. The prefix `text-` avoids collisions with ids of the page, and a number at the end tells equal headings
 * apart.
 */
export class HeadingIds {
  readonly #taken = new Set<string>();
  /** The next number by name: it keeps many equal headings fast. */
  readonly #numbers = new Map<string, number>();

  getId(text: string): string {
    const words = text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['section'];
    const name = `text-${words.join('-')}`;
    let id = name;
    let number = this.#numbers.get(name) ?? 2;
    for (; this.#taken.has(id); number += 1) id = `${name}-${number}`;
    this.#numbers.set(name, number);
    this.#taken.add(id);
    return id;
  }
}
