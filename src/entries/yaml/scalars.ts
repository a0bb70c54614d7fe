/** Converts unquoted values by the schema. YAML’s own rules for dates, numbers and null never decide. */
import type { Shape } from '#collections/shape.ts';

/**
 * `value` is YAML’s value of the text. If the shape wants text, returns the text as written; if it wants a number or
 * a boolean, returns YAML’s value. A number that isn’t written as people write it stays text, which the schema
 * refuses: YAML would read `0o17` as 15, and lose the last digits of 90071992547409931 and all of 1e-400.
 */
export function parseScalar(value: unknown, text: string, shape: Shape | undefined): unknown {
  if (typeof value === 'number' && shape && !isPlainNumber(text)) return text;
  if (!shape || (typeof value !== 'string' && accepts(shape, typeof value))) return value;
  return accepts(shape, 'string') ? text : value;
}

/** More digits than a number of JavaScript keeps exactly. */
const TOO_MANY_DIGITS = 16;

const isPlainNumber = (text: string) =>
  /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) && text.replace(/\D/g, '').length < TOO_MANY_DIGITS;

/** True if a branch of the shape accepts this JavaScript type. */
function accepts(shape: Shape, type: string): boolean {
  if (shape.anyOf) return shape.anyOf.some((branch) => accepts(branch, type));
  if (shape.const !== undefined) return typeof shape.const === type;
  return shape.type === type || (shape.type === 'integer' && type === 'number');
}
