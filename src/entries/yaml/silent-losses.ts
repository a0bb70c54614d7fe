/** What YAML reads without complaint, and not as the editor meant it: a part of the text would be gone. */
import { type Document, isAlias, isNode, isScalar, visit } from 'yaml';
import { branchFor, type Shape } from '#collections/shape.ts';

/**
 * A remark behind text without quotes; a name (`&x`) or a type (`!x`) of a value, a copy of a named one (`*x`);
 * quotes that YAML doesn't know.
 */
export interface Loss {
  code: 'REMARK' | 'ANCHOR' | 'TAG' | 'ALIAS' | 'BAD_SCALAR_START' | 'SMART_QUOTE';
  /** In the source, from 0. */
  offset: number;
}

/** Quotes of any language around a whole value. */
const SMART_QUOTES = /^[“”„«‹‘‚][^“”„«»‹›‘’‚]*[”“»›’‘]$/;

/** What a node would lose; undefined where it loses nothing. `named` are the names that copies refer to. */
export function findLoss(
  node: unknown,
  shape: Shape | undefined,
  source: string,
  named: ReadonlySet<string>,
): Loss | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [offset] = node.range;
  // A star or an ampersand that nothing answers to is the beginning of a text.
  if (isAlias(node)) return { code: named.has(node.source) ? 'ALIAS' : 'BAD_SCALAR_START', offset };
  if (node.anchor !== undefined) {
    // What stands in front of a value is no part of its place.
    const start = source.lastIndexOf('&', offset);
    return { code: named.has(node.anchor) ? 'ANCHOR' : 'BAD_SCALAR_START', offset: start };
  }
  if (node.tag !== undefined) return { code: 'TAG', offset: source.lastIndexOf(' !', offset) + 1 };
  if (!isScalar(node) || node.type !== 'PLAIN' || !node.source) return undefined;
  if (SMART_QUOTES.test(node.source)) return { code: 'SMART_QUOTE', offset };
  // Behind a date or a choice, a remark can only be a remark.
  if (branchFor(shape, 'string')?.field !== 'text') return undefined;
  return /^[ \t]+#/.test(source.slice(node.range[1], node.range[2])) ? { code: 'REMARK', offset } : undefined;
}

/** The names that values of a document bear and that others copy. */
export function listCopied(document: Document): Set<string> {
  const names = new Set<string>();
  const anchors = new Set<string>();
  visit(document, {
    Alias: (_, { source }) => {
      names.add(source);
    },
    Node: (_, node) => {
      if ('anchor' in node && node.anchor !== undefined) anchors.add(node.anchor);
    },
  });
  return names.intersection(anchors);
}
