/** Converts what stands in a cell to the value of a field, as far as it is plain what is meant. */

import { listChoices } from '#authoring/choices.ts';
import type { Known } from '#authoring/known.ts';
import { isRequired, listFields } from '#authoring/template-fields.ts';
import { parseTypedValue } from '#authoring/typed-value.ts';
import type { Collection } from '#collections/collection.ts';
import { listBranches, type Shape } from '#collections/shape.ts';
import { findCountryCode } from '#preflight/fields/country-words.ts';
import { toId } from '#text/transliteration.ts';
import { type Filling, LIST_SIGN } from './mapping.ts';

/** Converts cells. Names and choices are looked up once for each field. */
export class CellReader {
  readonly #collection: Collection;
  readonly #known: Known;
  readonly #choices = new Map<Shape, ReadonlyMap<string, string | undefined>>();

  constructor(collection: Collection, known: Known) {
    this.#collection = collection;
    this.#known = known;
  }

  /**
   * The value of a cell. A value of JSON stays as it is. Text that means nothing here stays text: the preflight says
   * what is wrong with it.
   */
  read(value: unknown, { path, shape, values, split, dates }: Filling): unknown {
    if (typeof value !== 'string') return value;
    // In the open data, spaces and line ends are the editor's.
    const cell = split === LIST_SIGN ? value : value.trim();
    const read = (text: string): string => {
      const meant = values.get(toId(text)) ?? text;
      return dates === undefined ? meant : orderDate(meant, dates);
    };
    const field = path.at(-1) ?? '';
    const branches = listBranches(shape);
    const list = branches.find(({ type }) => type === 'array');
    const isNames = branches.some(({ additionalProperties }) => typeof additionalProperties === 'object');
    if (isNames && !cell.startsWith('{')) return readNames(listItems(cell, split));
    if (!list?.items || cell.startsWith('[')) return this.#readOne(read(cell), shape, field);
    const { items } = list;
    const found = listItems(cell, split, items).map((item) => this.#readOne(read(item), items, field));
    return branches.length > 1 && found.length === 1 ? found[0] : found;
  }

  #readOne(text: string, shape: Shape, field: string): unknown {
    if (/^[{[]/.test(text)) return parseTypedValue(shape, text) ?? text;
    const branches = listBranches(shape);
    const choice = this.#findChoice(text, shape, field);
    if (choice !== undefined) return choice;
    if (branches.some((branch) => branch.field === 'country')) return findCountryCode(text) ?? text;
    if (branches.some(({ type }) => type === 'boolean'))
      return TRUTHS.get(toId(text)) ?? parseTypedValue(shape, text);
    const group = branches.find(({ properties }) => properties);
    const [needed, ...more] = group ? listFields(group).filter(({ name }) => isRequired(group, name)) : [];
    // The path of an entry is no name: it stays, so that the preflight tells of one that leads nowhere.
    const isPath =
      branches.some((branch) => branch.field === 'reference') && /^[a-z]+\/[a-z0-9-]+$/.test(text);
    if (!needed || more.length > 0 || isPath) return isText(branches) ? text : parseTypedValue(shape, text);
    return { [needed.name]: this.#readOne(text, needed.shape, needed.name) };
  }

  /** What a text chooses, by any of its names. Undefined if nothing, or if two things have that name. */
  #findChoice(text: string, shape: Shape, field: string): string | undefined {
    const known = this.#choices.get(shape) ?? this.#listChoices(shape, field);
    this.#choices.set(shape, known);
    return known.get(getKey(text));
  }

  #listChoices(shape: Shape, field: string): ReadonlyMap<string, string | undefined> {
    const labels = this.#collection.labels.en.values[field] ?? {};
    const byName = new Map<string, string | undefined>();
    for (const branch of listBranches(shape)) {
      for (const { value, label, names = [] } of listChoices(branch, this.#known) ?? []) {
        for (const name of [value, label, labels[value], ...names]) {
          const key = getKey(name ?? value);
          byName.set(key, byName.has(key) && byName.get(key) !== value ? undefined : value);
        }
      }
    }
    return byName;
  }
}

/** True if a field takes text alone, whose spaces and line ends stay. */
const isText = (branches: readonly Shape[]) => branches.every(({ type }) => type === 'string');

/** Letters outside the table of transliteration are compared unchanged. */
const getKey = (text: string) => toId(text) || text.trim().toLowerCase();

/** What tables write for yes and no. */
const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ...['yes', 'true', '1', 'x'].map((word) => [word, true] as const),
  ...['no', 'false', '0'].map((word) => [word, false] as const),
]);

/** The items of a cell. A semicolon parts names; in sentences it is a sign of the text. */
function listItems(cell: string, split: string | undefined, items?: Shape): string[] {
  if (split === LIST_SIGN) return splitOpenData(cell);
  const areNames = (items?.maxLength ?? 0) <= LONGEST_NAME;
  const parts =
    split !== undefined ? cell.split(split) : cell.split(areNames && !cell.includes('|') ? /[;\n]/ : /[|\n]/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** A sign behind an odd number of backslashes belongs to the text. */
const splitOpenData = (cell: string): string[] =>
  cell.split(/(?<!(?<!\\)(?:\\\\)*\\)\|/).map((part) => part.replace(/\\([\\|])/g, '$1'));

/** Letters; what may be longer is a sentence. */
const LONGEST_NAME = 200;

/** `sr-Latn: Beograd` and the like, by what stands before the colon. */
const readNames = (items: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    items.map((item) => {
      const [, key = item, name = ''] = /^([^:]+):\s*(.*)$/s.exec(item) ?? [];
      return [key, name];
    }),
  );

/** `05/10/2026` as ISO 8601 writes it. Any other text stays. */
function orderDate(text: string, order: 'day-first' | 'month-first'): string {
  const [, first, second, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  if (first === undefined || second === undefined) return text;
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
