/** Headings of a body and their ids. */

export interface Heading {
  /** 2 to 6. */
  depth: number;
  id: string;
  text: string;
}

/**
 * Gives each heading of one body an id of its own: its letters and digits, of any script, in lower case, joined
 * by hyphens. `text-` in front keeps them apart from the ids of the page around the body; a number behind tells
 * headings of one name apart.
 */
export class HeadingIds {
  readonly #taken = new Set<string>();
  /** By name, the number to try next: a body of many headings of one name is read as fast as any. */
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
