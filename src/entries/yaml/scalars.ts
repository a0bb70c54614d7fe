/** Converts unquoted values by the schema. YAML’s own rules for dates, numbers and null never decide. */
import type { Shape } from '#collections/shape.ts';

/**
 * `value` is YAML’s value of the text. If the shape wants text, returns the text as written; if it wants a number or
 * a boolean, returns YAML’s value.
 */
export function parseScalar(value: unknown, text: string, shape: Shape | undefined): unknown {
  if (!shape || (typeof value !== 'string' && accepts(shape, typeof value))) return value;
  return accepts(shape, 'string') ? text : value;
}

/** True if a branch of the shape accepts this JavaScript type. */
function accepts(shape: Shape, type: string): boolean {
  if (shape.anyOf) return shape.anyOf.some((branch) => accepts(branch, type));
  if (shape.const !== undefined) return typeof shape.const === type;
  return shape.type === type || (shape.type === 'integer' && type === 'number');
}
