/** Checks front matter by itself: YAML syntax and the schema. */
import type { z } from 'zod';
import { branchFor, type Shape } from '#collections/shape.ts';
import {
  createDiagnostic,
  type Diagnostic,
  type DiagnosticCode,
  formatFieldPath,
} from '#preflight/diagnostics/diagnostic.ts';
import { explainDate } from './date-messages.ts';
import { createNameView, formatSubject } from './field-names.ts';
import { type FieldSource, listBranches, type Path, shapeAt, valueAt } from './field-source.ts';
import { checkInvisibleValues } from './invisible-values.ts';
import { describeShape, explainValue } from './messages.ts';
import { listSchemaErrors, type SchemaError } from './schema-errors.ts';
import { suggestRepair } from './suggestions.ts';
import { explainUnknownKey, findMeantKey } from './unknown-fields.ts';
import { explainYaml } from './yaml-messages.ts';

/** Lists everything that is wrong with the fields of a source. Skips the schema if the YAML is invalid. */
export function checkFields(source: FieldSource): Diagnostic[] {
  const errors = listSchemaErrors(source.schema, source.data);
  if (errors.length === 0 && source.diagnostics.length === 0) return checkInvisibleValues(source);
  const diagnostics = source.findDiagnostics();
  if (diagnostics.length > 0) {
    return diagnostics.map((diagnostic) => {
      const { code, message, suggestion } = explainYaml(diagnostic, source.lines);
      return createDiagnostic({ file: source.file, ...diagnostic }, code, message, suggestion);
    });
  }
  return [...errors.flatMap((error) => listDiagnostics(source, error)), ...checkInvisibleValues(source)];
}

function listDiagnostics(source: FieldSource, { path, issue }: SchemaError): Diagnostic[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const { code, message, suggestion } = explainUnknownKey(source, path, key);
      return createDiagnostic(createPlace(source, [...path, key]), code, message, suggestion);
    });
  }
  const value = valueAt(source.data, path);
  const shape = shapeAt(source.shape, path);
  if (value === undefined)
    return isMisspelt(source, path) ? [] : [createMissingDiagnostic(source, path, shape)];
  const place = createPlace(source, path);
  if (value === null) return [createDiagnostic(place, 'field-empty', explainEmpty(path))];
  if (issue.code === 'too_big' && typeof value === 'string') {
    const message = `${formatSubject(path)} has ${value.length} letters; ${issue.maximum} fit in its place. Shorten it.`;
    return [createDiagnostic(place, 'text-too-long', message)];
  }
  const message = explainValue(path, value, shape, issue);
  const suggestion = issue.code === 'invalid_key' ? '' : suggestRepair(source, path);
  return [createDiagnostic(place, getCode(issue, shape, value), message, suggestion)];
}

const createPlace = (source: FieldSource, path: Path) => ({
  file: source.file,
  field: formatFieldPath(path),
  ...source.locate(path),
});

function explainEmpty(path: Path): string {
  const list = path.at(-2);
  if (typeof path.at(-1) !== 'number') {
    return `Nothing stands behind ${createNameView(path)}. Fill it in or take the line out.`;
  }
  return `An item of ${list === undefined ? 'the list' : `"${String(list)}"`} is empty. Take its line out.`;
}

/** Reports a missing field of the entry at the opening line, and one of a role or a figure at that item. */
function createMissingDiagnostic(source: FieldSource, path: Path, shape: Shape | undefined): Diagnostic {
  const holder = path.slice(0, -1);
  const key = String(path.at(-1));
  const place = {
    file: source.file,
    field: formatFieldPath(path),
    ...(holder.length === 0 ? { line: 1, column: 1 } : source.locate(holder)),
  };
  const owner = holder.length === 0 ? 'The entry' : formatSubject(holder);
  const what = shape?.field === 'text' ? '' : ` It is ${describeShape(shape)}.`;
  const example = shape?.example === undefined ? '' : ` For example: ${key}: ${shape.example}`;
  return createDiagnostic(place, 'field-missing', `${owner} has no ${key}.${what}${example}`, `${key}: …`);
}

/** True if a field is missing only because its name is misspelt. The misspelling is reported instead. */
function isMisspelt(source: FieldSource, path: Path): boolean {
  const holder = path.slice(0, -1);
  const written = Object.keys((valueAt(source.data, holder) as object | undefined) ?? {});
  return written.some((key) => findMeantKey(source, holder, key) === path.at(-1));
}

/** The code of a schema error, by the type of field. */
function getCode(issue: z.core.$ZodIssue, shape: Shape | undefined, value: unknown): DiagnosticCode {
  const dated =
    typeof value === 'string' ? listBranches(shape).map(({ field }) => explainDate(value, field)) : [];
  const diagnostic = dated.find((explanation) => explanation !== undefined);
  if (diagnostic) return diagnostic.code;
  const branch = branchFor(shape, typeof value);
  if (branch?.field === 'timeZone') return 'zone-unknown';
  const numberShape = listBranches(shape).find(({ type }) => type === 'number');
  if (numberShape && value !== '' && typeof value !== 'object') return getNumberCode(numberShape, value);
  return issue.code === 'invalid_type' || issue.code === 'invalid_union' ? 'field-type' : 'field-value';
}

function getNumberCode({ minimum, maximum }: Shape, value: unknown): DiagnosticCode {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'figure-number';
  if (minimum === 0 && value < 0) return 'figure-negative';
  return maximum === 100 && value > maximum ? 'figure-percent' : 'field-value';
}
