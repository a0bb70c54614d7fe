/** Decides which corrections are suggested: only those that the schema accepts. */
import type { Shape } from '#collections/shape.ts';
import { parseYaml } from '#entries/yaml/parse.ts';
import { type FieldSource, type Path, replaceAt, shapeAt, valueAt } from './field-source.ts';
import { listRepairs } from './fixes.ts';
import { listSchemaErrors } from './schema-errors.ts';

/** The corrected line for the value at a path; '' if it is unknown. */
export function suggestRepair(
  source: FieldSource,
  path: Path,
  value: unknown = valueAt(source.data, path),
): string {
  for (const text of listRepairs(value, shapeAt(source.shape, path))) {
    if (text !== '' && isRight(source, path, text)) return formatLine(source, path, text);
  }
  return '';
}

/** `key: text`, or an item in the style of its list: `- text` on a line of its own, `text` in brackets. */
export function formatLine(source: Pick<FieldSource, 'lines' | 'locate'>, path: Path, text: string): string {
  const last = path.at(-1);
  if (typeof last !== 'number') return `${String(last)}: ${text}`;
  const { line, column } = source.locate(path);
  const before = source.lines[line - 1]?.slice(0, column - 1) ?? '';
  return /^[\s-]*- *$/.test(before) ? `- ${text}` : text;
}

/** Parses the text as it would be in the file, and validates it. */
function isRight(source: FieldSource, path: Path, text: string): boolean {
  const shape = shapeAt(source.shape, path);
  const wrapper: Shape = { type: 'object', properties: shape ? { field: shape } : {} };
  const { data, diagnostics } = parseYaml(`field: ${text}\n`, wrapper);
  if (diagnostics.length > 0) return false;
  const repaired = replaceAt(source.data, path, valueAt(data, ['field']));
  return !listSchemaErrors(source.schema, repaired).some((diagnostic) =>
    path.every((step, index) => diagnostic.path[index] === step),
  );
}
