/** What was typed, as the value that a field takes. */
import type { Shape } from '#collections/shape.ts';
import { parseYaml } from '#entries/yaml/parse.ts';
import { listBranches } from '#preflight/fields/field-source.ts';

/**
 * Text as a value of this shape: a number or a truth value where one can stand and is written, a group or a
 * list where it is written in braces or brackets, else text, on one line. Undefined for braces or brackets
 * that can't be read.
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

/** A list takes groups where its items do: one is written without its brackets. */
function takesGroup({ type, items }: Shape): boolean {
  return type === 'object' || (items !== undefined && listBranches(items).some(takesGroup));
}

function readYaml(text: string, shape: Shape): unknown {
  const item = text.startsWith('{')
    ? listBranches(shape).find(({ type }) => type === 'array')?.items
    : undefined;
  const holder: Shape = { type: 'object', properties: { value: item ?? shape } };
  const { data, problems } = parseYaml(`value: ${text}\n`, holder);
  return problems.length > 0 ? undefined : (data as { value: unknown }).value;
}
