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

  getId(text: string): string {
    const words = text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['section'];
    const name = `text-${words.join('-')}`;
    let id = name;
    for (let number = 2; this.#taken.has(id); number += 1) id = `${name}-${number}`;
    this.#taken.add(id);
    return id;
  }
}
