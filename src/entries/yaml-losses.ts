/** What YAML reads without complaint, and not as the editor meant it: a part of the text would be gone. */
import { isAlias, isNode, isScalar } from 'yaml';
import { branchFor, type Shape } from '#collections/shape.ts';

/** A remark behind text without quotes, a name (`&x`) or a type (`!x`) of a value, a copy of a named one (`*x`). */
export interface Loss {
  code: 'REMARK' | 'ANCHOR' | 'TAG' | 'ALIAS';
  /** In the source, from 0. */
  offset: number;
}

/** What a node would lose; undefined where it loses nothing. */
export function findLoss(node: unknown, shape: Shape | undefined, source: string): Loss | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [offset] = node.range;
  if (isAlias(node)) return { code: 'ALIAS', offset };
  // What stands in front of a value is no part of its place.
  if (node.anchor !== undefined) return { code: 'ANCHOR', offset: source.lastIndexOf('&', offset) };
  if (node.tag !== undefined) return { code: 'TAG', offset: source.lastIndexOf(' !', offset) + 1 };
  if (!isScalar(node) || node.type !== 'PLAIN' || !node.source) return undefined;
  // Behind a date or a choice, a remark can only be a remark.
  if (branchFor(shape, 'string')?.field !== 'text') return undefined;
  return /^[ \t]+#/.test(source.slice(node.range[1], node.range[2])) ? { code: 'REMARK', offset } : undefined;
}
