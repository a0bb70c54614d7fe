/** Finds text that YAML accepts but silently drops or changes. */
import { type Document, isAlias, isNode, isScalar, visit } from 'yaml';
import { branchFor, type Shape } from '#collections/shape.ts';

/** A comment after unquoted text; an anchor (`&x`), a tag (`!x`), an alias (`*x`); quotes that YAML does not know. */
export interface Loss {
  code: 'REMARK' | 'ANCHOR' | 'TAG' | 'ALIAS' | 'BAD_SCALAR_START' | 'SMART_QUOTE';
  /** In the source, from 0. */
  offset: number;
}

/** Quotes of any language around the whole value. */
const SMART_QUOTES = /^[“”„«‹‘‚][^“”„«»‹›‘’‚]*[”“»›’‘]$/;

/** Finds what a node would lose. Returns undefined if nothing. `named` are the anchors that aliases use. */
export function findLoss(
  node: unknown,
  shape: Shape | undefined,
  source: string,
  named: ReadonlySet<string>,
): Loss | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [offset] = node.range;
  // A star or ampersand without a matching anchor was meant as text.
  if (isAlias(node)) return { code: named.has(node.source) ? 'ALIAS' : 'BAD_SCALAR_START', offset };
  if (node.anchor !== undefined) {
    // The anchor in front of a value is not part of the value’s position.
    const start = source.lastIndexOf('&', offset);
    return { code: named.has(node.anchor) ? 'ANCHOR' : 'BAD_SCALAR_START', offset: start };
  }
  if (node.tag !== undefined) return { code: 'TAG', offset: source.lastIndexOf(' !', offset) + 1 };
  if (!isScalar(node) || node.type !== 'PLAIN' || !node.source) return undefined;
  if (SMART_QUOTES.test(node.source)) return { code: 'SMART_QUOTE', offset };
  // After a date or a choice, `#` can only begin a comment.
  if (branchFor(shape, 'string')?.field !== 'text') return undefined;
  return /^[ \t]+#/.test(source.slice(node.range[1], node.range[2])) ? { code: 'REMARK', offset } : undefined;
}

/** The anchors that aliases refer to. */
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
