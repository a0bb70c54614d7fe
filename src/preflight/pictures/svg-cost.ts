/** Counts what a browser has to draw for an SVG: a few kilobytes can repeat themselves a billion times. */
import { type Message, say } from '#messages/message.ts';

/** Deeper ones come from no drawing program, and parsers take minutes for them. */
export const MOST_DEPTH = 100;
/** Elements with all repetitions. A map of a country with its municipalities has a few thousand. */
export const MOST_ELEMENTS = 20_000;

interface Group {
  elements: number;
  /** Ids of what it repeats, by `<use>` or as a pattern, a mask, a marker or the like. */
  repeated: string[];
}

const REFERENCE = /url\(\s*["']?#([^)"'\s]+)/g;

export class SvgCost {
  readonly #groups = new Map<string, Group>();
  readonly #open: Group[][] = [];
  readonly #all: Group = { elements: 0, repeated: [] };

  /** Counts an element. Returns why the drawing is too large, as the end of “line 3 of the drawing …”. */
  open(attributes: readonly { name: string; value: string }[]): Message | undefined {
    if (this.#open.length >= MOST_DEPTH) {
      return say('pictures', 'lineDeep', MOST_DEPTH);
    }
    const own: Group[] = [];
    const repeated: string[] = [];
    for (const { name, value } of attributes) {
      if (name === 'id') own.push(this.#addGroup(value));
      else if (/^(?:xlink:)?href$/.test(name) && value.startsWith('#')) repeated.push(value.slice(1));
      else repeated.push(...[...value.matchAll(REFERENCE)].map(([, id = '']) => id));
    }
    this.#open.push(own);
    for (const group of [this.#all, ...this.#open.flat()]) {
      group.elements += 1;
      group.repeated.push(...repeated);
    }
    return this.#all.elements > MOST_ELEMENTS ? say('pictures', 'lineBeyond', MOST_ELEMENTS) : undefined;
  }

  close(): void {
    this.#open.pop();
  }

  /** True if the drawing with its repetitions has too many elements, or repeats itself without end. */
  isTooLarge(): boolean {
    const totals = new Map<string, number>();
    const count = (group: Group): number =>
      group.repeated.reduce((sum, id) => Math.min(sum + countById(id), MOST_ELEMENTS + 1), group.elements);
    const countById = (id: string): number => {
      const known = totals.get(id);
      if (known !== undefined) return known;
      const group = this.#groups.get(id);
      // While a group is being counted, it is one that contains itself.
      totals.set(id, MOST_ELEMENTS + 1);
      const total = group ? count(group) : 0;
      totals.set(id, total);
      return total;
    };
    return count(this.#all) > MOST_ELEMENTS;
  }

  #addGroup(id: string): Group {
    const group = { elements: 0, repeated: [] };
    this.#groups.set(id, group);
    return group;
  }
}
