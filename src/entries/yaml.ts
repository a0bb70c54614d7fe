/**
 * Front matter as data, by the schema: where the schema wants text, the text that the editor wrote is taken
 * (`2018` stays "2018", `2014~` and `no` are text); where it wants a number or a truth value, that is read.
 * YAML's own ideas of dates, numbers and null never decide.
 */

import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
} from 'yaml';
import { branchFor, propertyOf, type Shape } from '#collections/shape.ts';

export interface Position {
  /** From 1, in the file. */
  line: number;
  column: number;
}

/** What YAML itself has to say against a front matter. */
export interface YamlProblem extends Position {
  /** The code of the `yaml` library: `DUPLICATE_KEY`, `TAB_AS_INDENT` … */
  code: string;
  message: string;
}

export interface ParsedFrontMatter {
  data: Record<string, unknown>;
  problems: YamlProblem[];
  /** Where a field stands: its key, or the item of a list; of a field that is missing, where it would be. */
  locate: (path: readonly PropertyKey[]) => Position;
  /** Where the value of a field stands. */
  locateValue: (path: readonly PropertyKey[]) => Position;
}

/** The front matter begins on line 2 of its file, behind the line of dashes. */
const LINES_BEFORE = 1;

/** Reads front matter (without its lines of dashes) as the shape says. Never throws on an editor's mistake. */
export function parseFrontMatter(source: string, shape: Shape): ParsedFrontMatter {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, {
    lineCounter,
    prettyErrors: false,
    schema: 'core',
    merge: false,
    strict: true,
    keepSourceTokens: false,
  });
  const at = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + LINES_BEFORE, column: col };
  };
  const problems: YamlProblem[] = [...document.errors, ...document.warnings].map((error) => ({
    ...at(error.pos[0]),
    code: error.code,
    message: error.message,
  }));
  const root = toValue(document.contents, shape, document);
  const isObject = typeof root === 'object' && root !== null && !Array.isArray(root);
  if (!isObject && problems.length === 0) {
    problems.push({ ...at(0), code: 'NO_FIELDS', message: 'the front matter has no fields' });
  }
  return {
    data: isObject ? (root as Record<string, unknown>) : {},
    problems,
    locate: (path) => at(offsetOf(document, path, 'key')),
    locateValue: (path) => at(offsetOf(document, path, 'value')),
  };
}

function toValue(node: unknown, shape: Shape | undefined, document: Document): unknown {
  if (isMap(node)) {
    const object = branchFor(shape, 'object');
    const entries = node.items.map((pair) => {
      const key = isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : String(pair.key);
      return [key, toValue(pair.value, propertyOf(object, key), document)] as const;
    });
    // A key like `__proto__` becomes an own property, which the schema then calls unknown.
    return Object.fromEntries(entries);
  }
  if (isSeq(node)) {
    const list = branchFor(shape, 'array');
    return node.items.map((item) => toValue(item, list?.items, document));
  }
  return isScalar(node) ? toScalar(node, shape) : null;
}

function toScalar(node: Scalar, shape: Shape | undefined): unknown {
  const isPlain = node.type === 'PLAIN';
  // An empty value: `venue:` and nothing behind it.
  if (isPlain && !node.source) return null;
  if (!shape || (isPlain && typeof node.value !== 'string' && accepts(shape, typeof node.value)))
    return node.value;
  return accepts(shape, 'string') ? (isPlain ? node.source : node.value) : node.value;
}

/** Whether one of the shape's branches takes a value of this JavaScript type. */
function accepts(shape: Shape, type: string): boolean {
  if (shape.anyOf) return shape.anyOf.some((branch) => accepts(branch, type));
  if (shape.const !== undefined) return typeof shape.const === type;
  return shape.type === type || (shape.type === 'integer' && type === 'number');
}

function offsetOf(document: Document, path: readonly PropertyKey[], part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => String((item.key as Scalar | null)?.value) === String(step));
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

function start(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
