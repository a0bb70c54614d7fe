/** Decides which corrections are offered: only those that the schema accepts. */
import type { Shape } from '#collections/shape.ts';
import { parseYaml } from '#entries/yaml/parse.ts';
import type { TextEdit } from '#text/text-edit.ts';
import { formatYamlValue, quoteText } from '#text/yaml-text.ts';
import { type FieldSource, type Path, replaceAt, shapeAt, valueAt } from './field-source.ts';
import { listMeantValues } from './own-words.ts';
import { listSchemaErrors } from './schema-errors.ts';

/** A correction, as the line to write and as an edit. */
export interface Correction {
  /** `key: value`, or the value alone in a list in brackets. Empty if no correction is known. */
  suggestion: string;
  edit?: TextEdit;
}

/** The correction of the value at a path. */
export function suggestRepair(
  source: FieldSource,
  path: Path,
  value: unknown = valueAt(source.data, path),
): Correction {
  for (const text of listTexts(source, path, value)) {
    if (text !== '' && isRight(source, path, text)) return correctValue(source, path, text);
  }
  return { suggestion: '' };
}

/** Values as YAML, with the quotes that the editor wrote. */
function* listTexts(source: FieldSource, path: Path, value: unknown): Generator<string> {
  const shape = shapeAt(source.shape, path);
  const written = source.findSource(path, 'value')?.source ?? '';
  for (const meant of listMeantValues(value, shape, source.known)) {
    const text = formatYamlValue(meant);
    if (/^(["']).*\1$/s.test(written)) yield `${written[0]}${text}${written[0]}`;
    yield text;
  }
  if (shape?.type === 'string' && shape.field === 'text' && typeof value === 'object' && value !== null) {
    yield quoteText(formatColonText(value) ?? formatYamlValue(value));
  }
}

/** Restores the text of `Remark: with a colon`, which YAML reads as a field. */
function formatColonText(value: object): string | undefined {
  const [field, ...rest] = Object.entries(value);
  if (Array.isArray(value) || !field || rest.length > 0 || typeof field[1] === 'object') return undefined;
  return `${field[0]}: ${field[1]}`;
}

/** Replaces the value at a path by other YAML. */
export function correctValue(
  source: Pick<FieldSource, 'lines' | 'locate' | 'findSource'>,
  path: Path,
  text: string,
): Correction {
  const suggestion = formatLine(source, path, text);
  const written = source.findSource(path, 'value');
  if (!written) return { suggestion };
  const { line, column, source: old } = written;
  return { suggestion, edit: { line, column, old, new: text } };
}

/** Replaces the name of a field. */
export function correctKey(
  source: Pick<FieldSource, 'findSource'>,
  path: Path,
  name: string,
): TextEdit | undefined {
  const written = source.findSource(path, 'key');
  return written && { line: written.line, column: written.column, old: written.source, new: name };
}

/** `key: text`, or an item in the style of its list: `- text` on a line of its own, `text` in brackets. */
function formatLine(source: Pick<FieldSource, 'lines' | 'locate'>, path: Path, text: string): string {
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
