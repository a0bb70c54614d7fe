/**
 * Parses YAML by the schema. For a text field, the text as written is the value: `2018` stays "2018", and `2014~` and
 * `no` are text. For a number or a boolean, YAML’s value is taken. YAML’s own rules for dates, numbers and null never
 * decide.
 */

import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { branchFor, propertyOf, type Shape } from '#collections/shape.ts';
import { readQuickly } from './fast-parse.ts';
import { parseScalar } from './scalars.ts';
import { findLoss, type Loss, listCopied } from './silent-losses.ts';
import { listSyntaxErrors, type YamlSyntaxError } from './syntax-errors.ts';

interface Position {
  /** From 1, in the file. */
  line: number;
  column: number;
}

/** A diagnostic of the YAML parser. */
export interface YamlDiagnostic extends Position {
  code: YamlSyntaxError['code'] | Loss['code'] | Twice['code'] | 'NO_FIELDS';
}

/** Text of the YAML, and where it begins. */
interface YamlSource extends Position {
  source: string;
}

export interface ParsedYaml {
  data: unknown;
  diagnostics: YamlDiagnostic[];
  /** Parses with positions and lists the diagnostics, also if the fast path found none. */
  findDiagnostics: () => YamlDiagnostic[];
  /** The position of a field: its key, or the item of a list. For a missing field, the position where it would be. */
  locate: (path: readonly PropertyKey[]) => Position;
  /** The position of a field’s value. */
  locateValue: (path: readonly PropertyKey[]) => Position;
  /** A field’s value or key as it is written. Undefined if there is none. */
  findSource: (path: readonly PropertyKey[], part: 'key' | 'value') => YamlSource | undefined;
}

export interface ParsedFrontMatter extends ParsedYaml {
  data: Record<string, unknown>;
}

/**
 * Parses YAML by the shape. `linesBefore` is the number of lines above it in the file. Never throws on invalid YAML.
 */
export function parseYaml(source: string, shape: Shape, linesBefore = 0): ParsedYaml {
  const deep = findDeepNesting(source);
  if (deep !== undefined) return refuseUnread(source, deep, linesBefore);
  const lineCounter = new LineCounter();
  const document = parseDocument(source, {
    lineCounter,
    prettyErrors: false,
    schema: 'core',
    merge: false,
    // Compares each key with each other; the reader below finds the same in one walk.
    uniqueKeys: false,
    strict: true,
    keepSourceTokens: false,
  });
  const at = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  const reader = new Reader(source, source.includes('*') ? listCopied(document) : new Set());
  const data = reader.read(document.contents, shape);
  const syntaxErrors =
    document.errors.length + document.warnings.length > 0 ? listSyntaxErrors(document, source) : [];
  const diagnostics = keepFirstOfEachLine(
    [...reader.losses, ...syntaxErrors, ...reader.twice].map(({ code, offset }) => ({ ...at(offset), code })),
  );
  return {
    data,
    diagnostics,
    findDiagnostics: () => diagnostics,
    locate: (path) => at(offsetOf(document.contents, path, 'key')),
    locateValue: (path) => at(offsetOf(document.contents, path, 'value')),
    findSource: (path, part) => {
      const [from, to] = findNode(document.contents, path, part)?.range ?? [];
      if (from === undefined) return undefined;
      return { ...at(from), source: source.slice(from, to).trimEnd() };
    },
  };
}

/** No field has more than five. The parser takes minutes for thousands. */
export const MOST_NESTED = 50;

/** A line whose value is in quotes; brackets; marks of keys and of items in a row. */
const NESTING = /^ *(?:- +)?(?:[\w-]+: +)?"(?:[^"\\\n]|\\.)*" *$|[[\]{}]|(?:\? ){2,}|(?:- ){2,}/gm;

/** The offset of the first bracket or mark of a key that is nested too deeply. */
function findDeepNesting(source: string): number | undefined {
  let depth = 0;
  for (const { index, 0: mark } of source.matchAll(NESTING)) {
    if (mark.length > 2 * MOST_NESTED && !mark.includes('"')) return index;
    // Brackets in quotes are letters. Within a list in brackets, what looks like quotes may be none.
    if (depth === 0 && mark.includes('"')) continue;
    for (const bracket of mark.replaceAll(/[^[\]{}]/g, '')) {
      if (bracket === '[' || bracket === '{') depth += 1;
      else if (depth > 0) depth -= 1;
      if (depth > MOST_NESTED) return index;
    }
  }
  return undefined;
}

function refuseUnread(source: string, offset: number, linesBefore: number): ParsedYaml {
  const before = source.slice(0, offset).split('\n');
  const place = { line: before.length + linesBefore, column: (before.at(-1) ?? '').length + 1 };
  const diagnostics: YamlDiagnostic[] = [{ ...place, code: 'OTHER' }];
  return {
    data: {},
    diagnostics,
    findDiagnostics: () => diagnostics,
    locate: () => place,
    locateValue: () => place,
    findSource: () => undefined,
  };
}

/** Keeps the first diagnostic of each line: later ones are usually caused by it. */
function keepFirstOfEachLine(diagnostics: YamlDiagnostic[]): YamlDiagnostic[] {
  const lines = new Set<number>();
  return diagnostics.filter(({ line }) => !lines.has(line) && lines.add(line));
}

/** Front matter begins on line 2, below the line of dashes. */
const LINES_BEFORE = 1;

/**
 * Parses front matter (without its lines of dashes) by the shape. Never throws on invalid YAML. `data` is what it says,
 * if that is known, and has no errors then.
 */
export function parseFrontMatter(
  source: string,
  shape: Shape,
  data: unknown = readQuickly(source, shape),
): ParsedFrontMatter {
  let parsed: ParsedFrontMatter | undefined;
  const parse = () => {
    parsed ??= parseCarefully(source, shape);
    return parsed;
  };
  if (!isFields(data)) return parse();
  return {
    data,
    diagnostics: [],
    findDiagnostics: () => parse().diagnostics,
    locate: (path) => parse().locate(path),
    locateValue: (path) => parse().locateValue(path),
    findSource: (path, part) => parse().findSource(path, part),
  };
}

function parseCarefully(source: string, shape: Shape): ParsedFrontMatter {
  const parsed = parseYaml(source, shape, LINES_BEFORE);
  const { data, diagnostics } = parsed;
  if (isFields(data)) return { ...parsed, data };
  if (diagnostics.length === 0) diagnostics.push({ line: 1 + LINES_BEFORE, column: 1, code: 'NO_FIELDS' });
  return { ...parsed, data: {} };
}

const isFields = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** A field that stands there twice. */
interface Twice {
  code: 'DUPLICATE_KEY';
  offset: number;
}

/** So many fields of a file are told that stand there twice. */
const MOST_TWICE = 30;

/** Converts nodes to data, and collects text that YAML would lose, and fields that stand there twice. */
class Reader {
  readonly losses: Loss[] = [];
  readonly twice: Twice[] = [];
  readonly #source: string;
  readonly #copied: ReadonlySet<string>;

  constructor(source: string, copied: ReadonlySet<string>) {
    this.#source = source;
    this.#copied = copied;
  }

  read(node: unknown, shape: Shape | undefined): unknown {
    const loss = findLoss(node, shape, this.#source, this.#copied);
    if (loss) this.losses.push(loss);
    if (isMap(node)) {
      this.#findTwice(node);
      const object = branchFor(shape, 'object');
      const entries = node.items.map((pair) => {
        const key = toKey(pair.key);
        return [key, this.read(pair.value, propertyOf(object, key))] as const;
      });
      // `fromEntries` makes `__proto__` an own property, which the schema reports as unknown.
      return Object.fromEntries(entries);
    }
    if (isSeq(node)) {
      const list = branchFor(shape, 'array');
      return node.items.map((item) => this.read(item, list?.items));
    }
    return isScalar(node) ? parseScalarNode(node, shape) : null;
  }

  #findTwice(node: YAMLMap): void {
    const values = new Set<unknown>();
    for (const { key } of node.items) {
      const value = isScalar(key) ? key.value : key;
      if (values.has(value) && this.twice.length < MOST_TWICE) {
        this.twice.push({ code: 'DUPLICATE_KEY', offset: start(key) ?? 0 });
      }
      values.add(value);
    }
  }
}

/** The pairs of groups by their keys, made once: there can be a hundred thousand. */
const pairsByKey = new WeakMap<YAMLMap, Map<string, Pair>>();

/** The first pair of a group with a key. */
function findPair(node: YAMLMap, key: string): Pair | undefined {
  const known = pairsByKey.get(node);
  if (known) return known.get(key);
  // `Map` keeps the last of equal keys.
  const pairs = new Map(node.items.toReversed().map((pair) => [toKey(pair.key), pair]));
  pairsByKey.set(node, pairs);
  return pairs.get(key);
}

/** The key as written: `1e3` is not "1000". */
function toKey(key: unknown): string {
  if (isScalar(key)) return key.source ?? String(key.value);
  // No field is named by a list or a group. Their text can be as long as all that stands in them, many times over.
  return isAlias(key) ? String(key) : '?';
}

function parseScalarNode(node: Scalar, shape: Shape | undefined): unknown {
  if (node.type !== 'PLAIN') return node.value;
  // An empty value: `venue:` and nothing behind it.
  return node.source ? parseScalar(node.value, node.source, shape) : null;
}

function offsetOf(root: unknown, path: readonly PropertyKey[], part: 'key' | 'value'): number {
  let node = root;
  let offset = 0;
  for (const step of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = findPair(node, String(step));
      if (!pair) break;
      offset = start(pair.key) ?? offset;
      next = pair.value;
      if (part === 'value') offset = start(pair.value) ?? offset;
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
      offset = start(next) ?? offset;
    }
    node = next;
  }
  return offset;
}

/** The node of a value, or of its key. */
function findNode(root: unknown, path: readonly PropertyKey[], part: 'key' | 'value'): Node | undefined {
  let [node, key]: unknown[] = [root];
  for (const step of path) {
    const pair: Pair | undefined = isMap(node) ? findPair(node, String(step)) : undefined;
    key = pair?.key;
    node = isSeq(node) ? node.items[Number(step)] : pair?.value;
  }
  const found = part === 'key' ? key : node;
  return isNode(found) ? found : undefined;
}

function start(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
