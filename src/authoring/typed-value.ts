/** Converts typed text to the value of a field. */
import type { Shape } from '#collections/shape.ts';
import { parseYaml } from '#entries/yaml/parse.ts';
import { listBranches } from '#preflight/fields/field-source.ts';

/**
 * Parses typed text by the shape: a number or a boolean if the shape allows it, a group or list in braces or
 * brackets, otherwise text on one line. Returns undefined for invalid braces or brackets.
 */
export function parseTypedValue(shape: Shape, typed: string): unknown {
  const text = typed.trim().replace(/\s+/g, ' ');
  const branches = listBranches(shape);
  const isGroup = text.startsWith('{') && branches.some(takesGroup);
  const isList = text.startsWith('[') && branches.some(({ type }) => type === 'array');
  if (isGroup || isList) return readYaml(text, shape);
  if (/^-?\d+(\.\d+)?$/.test(text) && branches.some(({ type }) => type === 'number' || type === 'integer')) {
    return Number(text);
  }
  const truth = branches.find(({ type, const: only }) => type === 'boolean' || typeof only === 'boolean');
  return truth && (text === 'true' || text === 'false') ? text === 'true' : text;
}

/** True if a list takes groups: a single one is typed without brackets. */
function takesGroup({ type, items }: Shape): boolean {
  return type === 'object' || (items !== undefined && listBranches(items).some(takesGroup));
}

function readYaml(text: string, shape: Shape): unknown {
  const item = text.startsWith('{')
    ? listBranches(shape).find(({ type }) => type === 'array')?.items
    : undefined;
  const wrapper: Shape = { type: 'object', properties: { value: item ?? shape } };
  const { data, diagnostics } = parseYaml(`value: ${text}\n`, wrapper);
  return diagnostics.length > 0 ? undefined : (data as { value: unknown }).value;
}
