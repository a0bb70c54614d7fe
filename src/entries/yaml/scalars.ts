/** What becomes of a value without quotes, by the schema: YAML's own ideas of dates, numbers and null never decide. */
import type { Shape } from '#collections/shape.ts';

/**
 * `value` is what YAML takes the text for. Where the shape wants text, the text that the editor wrote is taken;
 * where it wants a number or a truth value, that is.
 */
export function parseScalar(value: unknown, text: string, shape: Shape | undefined): unknown {
  if (!shape || (typeof value !== 'string' && accepts(shape, typeof value))) return value;
  return accepts(shape, 'string') ? text : value;
}

/** Whether one of the shape's branches takes a value of this JavaScript type. */
function accepts(shape: Shape, type: string): boolean {
  if (shape.anyOf) return shape.anyOf.some((branch) => accepts(branch, type));
  if (shape.const !== undefined) return typeof shape.const === type;
  return shape.type === type || (shape.type === 'integer' && type === 'number');
}
