/**
 * Writes changed fields into the front matter of a file. Everything else stays byte by byte: other fields, their order,
 * comments, quotes, line breaks.
 */
import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { listFieldLines } from '#authoring/template.ts';
import { formatYamlValue } from '#text/yaml-text.ts';
import { alignItems } from './align-items.ts';
import { type Fields, isEqual, isFields } from './equal-data.ts';

/** Replaces a part of the text. */
interface Splice {
  from: number;
  to: number;
  text: string;
}

/** The longest line that a field is written on where it can be broken. */
const WIDTH = 100;

/**
 * Changes the YAML of a front matter (without its lines of dashes) from old data to new.
 *
 * @param source ends with a line break
 * @param names the fields in the order in which new ones are added
 */
export function updateFrontMatter(
  source: string,
  old: Fields,
  changed: Fields,
  names: readonly string[],
): string {
  const document = parseDocument(source, { schema: 'core', merge: false, prettyErrors: false });
  const writer = new Writer(source);
  if (!isMap(document.contents)) return formatFields(changed, names);
  writer.updateMap(document.contents, old, changed, names);
  return writer.finish();
}

/** Writes the fields of a new entry. */
export function formatFields(fields: Fields, names: readonly string[]): string {
  const all = new Set([...names.filter((name) => Object.hasOwn(fields, name)), ...Object.keys(fields)]);
  return [...all].map((name) => `${formatField(name, fields[name], '').join('\n')}\n`).join('');
}

/** The lines of a field; long text goes on in lines of its own. */
function formatField(name: string, value: unknown, indent: string): string[] {
  return listFieldLines(name, value).flatMap((line) => breakLine(line, indent, typeof value === 'string'));
}

function breakLine(line: string, indent: string, isText: boolean): string[] {
  const isPlain = !/^[^:]+: ["'[{]/.test(line);
  if (!isText || !isPlain || line.length <= WIDTH) return [`${indent}${line}`];
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    // A line that begins with another sign could mean something else to YAML.
    const isBreakable = /^[\p{L}\p{N}(]/u.test(word);
    if (last === undefined) lines.push(`${indent}${word}`);
    else if (last.length + word.length < WIDTH || !isBreakable) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${indent}  ${word}`);
  }
  return lines;
}

class Writer {
  readonly #source: string;
  readonly #splices: Splice[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  finish(): string {
    // From the end, so that places before stay right. Of two at one place, the later one stands below.
    const splices = this.#splices
      .map((splice, index) => ({ ...splice, index }))
      .sort((a, b) => b.from - a.from || b.index - a.index);
    return splices.reduce(
      (text, { from, to, text: added }) => text.slice(0, from) + added + text.slice(to),
      this.#source,
    );
  }

  updateMap(map: YAMLMap, old: Fields, changed: Fields, names: readonly string[]): void {
    const indent = ' '.repeat(this.#columnOf(startOf(map)));
    const pairs = new Map(map.items.map((pair) => [this.#keyOf(pair.key as Node), pair] as const));
    for (const [name, pair] of pairs) {
      const key = pair.key as Node;
      const value = pair.value as Node | null;
      if (!Object.hasOwn(changed, name) || changed[name] === undefined)
        this.#deleteLines(startOf(key), endOf(value ?? key));
      else if (!isEqual(old[name], changed[name]))
        this.#updateField(name, key, value, old[name], changed[name], indent);
    }
    const added = Object.keys(changed).filter((name) => changed[name] !== undefined && !pairs.has(name));
    const ordered = [
      ...names.filter((name) => added.includes(name)),
      ...added.filter((name) => !names.includes(name)),
    ];
    for (const name of ordered) {
      const before = names.slice(0, Math.max(names.indexOf(name), 0)).findLast((each) => pairs.has(each));
      const pair = (before === undefined ? undefined : pairs.get(before)) ?? [...pairs.values()].at(-1);
      const place = pair ? this.#lineEnd(endOf((pair.value as Node | null) ?? (pair.key as Node))) : 0;
      this.#insert(place, formatField(name, changed[name], indent));
    }
  }

  #updateField(
    name: string,
    key: Node,
    value: Node | null,
    old: unknown,
    changed: unknown,
    indent: string,
  ): void {
    if (isMap(value) && !value.flow && isFields(old) && isFields(changed)) {
      this.updateMap(value, old, changed, Object.keys(changed));
    } else if (isSeq(value) && !value.flow && Array.isArray(old) && Array.isArray(changed)) {
      this.#updateList(value, old, changed);
    } else if (isSameLine(value, changed)) {
      this.#replace(startOf(value), endOf(value), formatYamlValue(changed));
    } else {
      this.#replaceLines(name, key, value, changed, indent);
    }
  }

  #replaceLines(name: string, key: Node, value: Node | null, changed: unknown, indent: string): void {
    const from = this.#lineStart(startOf(key));
    // The first field of an item has the dash of the item before it.
    const lead = this.#source.slice(from, startOf(key));
    const lines = formatField(name, changed, indent).join('\n');
    this.#replace(from, this.#lineEnd(endOf(value ?? key)), `${lead}${lines.slice(indent.length)}\n`);
  }

  #updateList(list: YAMLSeq, old: readonly unknown[], changed: readonly unknown[]): void {
    const dash = this.#lineStart(startOf(list.items[0] as Node));
    const indent = /^ */.exec(this.#source.slice(dash))?.[0] ?? '';
    const formatItem = (item: unknown) => `${indent}- ${formatYamlValue(item)}`;
    let place = dash;
    for (const { before, after } of alignItems(old, changed, isEqual)) {
      const node = before === undefined ? undefined : (list.items[before] as Node);
      const item = after === undefined ? undefined : changed[after];
      if (!node) {
        this.#insert(place, [formatItem(item)]);
        continue;
      }
      const from = this.#lineStart(startOf(node));
      const end = this.#lineEnd(endOf(node));
      const was = old[before as number];
      if (item === undefined) this.#splices.push({ from, to: end, text: '' });
      else if (!isEqual(was, item)) {
        if (isMap(node) && !node.flow && isFields(was) && isFields(item)) {
          this.updateMap(node, was, item, Object.keys(item));
        } else this.#replace(startOf(node), endOf(node), formatYamlValue(item));
      }
      place = end;
    }
  }

  #insert(place: number, lines: readonly string[]): void {
    this.#splices.push({ from: place, to: place, text: `${lines.join('\n')}\n` });
  }

  #replace(from: number, to: number, text: string): void {
    this.#splices.push({ from, to, text });
  }

  #deleteLines(from: number, end: number): void {
    this.#splices.push({ from: this.#lineStart(from), to: this.#lineEnd(end), text: '' });
  }

  #keyOf(key: Node): string {
    return isScalar(key) ? (key.source ?? String(key.value)) : this.#source.slice(startOf(key), endOf(key));
  }

  #columnOf(offset: number): number {
    return offset - this.#lineStart(offset);
  }

  #lineStart(offset: number): number {
    return this.#source.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Behind the line break of the line that has the last character before an offset. */
  #lineEnd(end: number): number {
    const at = this.#source.indexOf('\n', Math.max(end - 1, 0));
    return at === -1 ? this.#source.length : at + 1;
  }
}

/** True if a value can be replaced where it stands: it is on one line and stays so. */
function isSameLine(value: Node | null, changed: unknown): value is Node {
  if (!value) return false;
  if (isScalar(value)) {
    return (
      typeof changed !== 'object' &&
      value.type !== 'BLOCK_FOLDED' &&
      value.type !== 'BLOCK_LITERAL' &&
      String(changed).length < WIDTH / 2
    );
  }
  const isInline = isMap(value) || isSeq(value) ? value.flow === true : false;
  const hasGroups = Array.isArray(changed) && changed.some((item) => isFields(item));
  return isInline && !hasGroups;
}

const startOf = (node: Node): number => node.range?.[0] ?? 0;

const endOf = (node: Node): number => node.range?.[1] ?? 0;
