/** Checks front matter by itself: YAML syntax and the schema. */
import type { z } from 'zod';
import { branchFor, propertyOf, type Shape } from '#collections/shape.ts';
import { say, sayInRow } from '#messages/message.ts';
import {
  createDiagnostic,
  type Diagnostic,
  type DiagnosticCode,
  formatFieldPath,
} from '#preflight/diagnostics/diagnostic.ts';
import { createDeletion, createInsertion, createLinesEdit } from '#text/text-edit.ts';
import { explainDate } from './date-messages.ts';
import { type FieldSource, listBranches, type Path, shapeAt, valueAt } from './field-source.ts';
import { checkInvisibleValues } from './invisible-values.ts';
import { findLists } from './item-repairs.ts';
import { explainForm, explainValue } from './messages.ts';
import { findNumberWithUnit } from './own-words.ts';
import { listSchemaErrors, type SchemaError } from './schema-errors.ts';
import { type Correction, correctValue, suggestRepair } from './suggestions.ts';
import { explainUnknownKey, findMeantKey } from './unknown-fields.ts';
import type { YamlRepair } from './yaml-repair-types.ts';
import { listYamlRepairs } from './yaml-repairs.ts';

/** Lists everything that is wrong with the fields of a source. Skips the schema if the YAML is invalid. */
export function checkFields(source: FieldSource): Diagnostic[] {
  const errors = listSchemaErrors(source.schema, source.data);
  if (errors.length === 0 && source.diagnostics.length === 0) return checkInvisibleValues(source);
  if (source.findDiagnostics().length > 0) {
    return listYamlRepairs(source).map((repair) => createYamlDiagnostic(source, repair));
  }
  const strays = findStrayItems(source);
  return [
    ...strays.map(({ diagnostic }) => diagnostic),
    ...errors
      .filter(({ path }) => !strays.some(({ list, from }) => isInItems(path, list, from)))
      .flatMap((error) => listDiagnostics(source, error)),
    ...checkInvisibleValues(source),
  ];
}

const isInItems = ([first, index]: Path, list: string, from: number) =>
  first === list && typeof index === 'number' && index >= from;

/** Items of a list that belong to another list, whose name is missing above them. */
interface StrayItems {
  list: string;
  /** The first of them, from 0; all after it belong to it. */
  from: number;
  diagnostic: Diagnostic;
}

function findStrayItems(source: FieldSource): StrayItems[] {
  const data = source.data as Record<string, unknown>;
  return Object.entries(data).flatMap(([list, items]): StrayItems[] => {
    if (!Array.isArray(items) || items.length < 2) return [];
    const isAtHome = (item: unknown) => findLists(source.shape, listKeys(item)).includes(list);
    const from = items.findIndex((item) => listKeys(item).length > 0 && !isAtHome(item));
    if (from < 1 || !items.slice(from).every((item) => !isAtHome(item))) return [];
    const names = findLists(source.shape, [...new Set(items.slice(from).flatMap(listKeys))]);
    const free = names.filter((candidate) => !Object.hasOwn(data, candidate));
    const usual = free.filter((candidate) => !propertyOf(source.shape, candidate)?.rare);
    const [name, ...others] = usual.length > 0 ? usual : free;
    if (name === undefined) return [];
    const { line } = source.locate([list, from]);
    const place = { file: source.file, line, field: formatFieldPath([list, from]) };
    const message = say('fields', 'listNameMissing', [name, ...others]);
    const edit = others.length === 0 ? createInsertion(line - 1, `${name}:`) : undefined;
    return [{ list, from, diagnostic: createDiagnostic(place, 'yaml-name', message, '', edit) }];
  });
}

const listKeys = (item: unknown) =>
  typeof item === 'object' && item !== null && !Array.isArray(item) ? Object.keys(item) : [];

function createYamlDiagnostic(source: FieldSource, repair: YamlRepair): Diagnostic {
  const { line, column, code, message, count, lines } = repair;
  const place = { file: source.file, line, column };
  if (count === undefined || !lines) return createDiagnostic(place, code, message);
  const edit =
    lines.length === 0
      ? createDeletion(source.lines, line)
      : createLinesEdit(source.lines, line, count, lines);
  return createDiagnostic(place, code, message, lines.join('\n'), edit);
}

/** So many unknown fields of a group are explained, and as many looked at for what is missing. */
const MOST_UNKNOWN = 100;

function listDiagnostics(source: FieldSource, { path, issue }: SchemaError): Diagnostic[] {
  if (issue.code === 'unrecognized_keys') {
    const told = issue.keys.slice(0, MOST_UNKNOWN).map((key) => {
      const { code, message, suggestion, edit } = explainUnknownKey(source, path, key);
      return createDiagnostic(createPlace(source, [...path, key]), code, message, suggestion, edit);
    });
    const [next] = issue.keys.slice(MOST_UNKNOWN);
    if (next === undefined) return told;
    const message = say('fields', 'moreUnknown', issue.keys.length - MOST_UNKNOWN);
    return [...told, createDiagnostic(createPlace(source, [...path, next]), 'field-unknown', message)];
  }
  const value = valueAt(source.data, path);
  const shape = shapeAt(source.shape, path);
  if (value === undefined) {
    if (isMisspelt(source, path)) return [];
    return [findSplitItem(source, path) ?? createMissingDiagnostic(source, path, shape)];
  }
  const place = createValuePlace(source, path, value);
  if (value === null) return [createDiagnostic(place, 'field-empty', say('fields', 'empty', path))];
  if (issue.code === 'too_big' && typeof value === 'string') {
    const message = say('fields', 'tooLong', path, value.length, Number(issue.maximum));
    return [createDiagnostic(place, 'text-too-long', message)];
  }
  const counted = correctNumberWithUnit(source, path, value);
  if (counted) {
    const message = say('fields', 'unitAside');
    return [createDiagnostic(place, 'figure-number', message, counted.suggestion, counted.edit)];
  }
  const message = explainValue(path, value, shape, issue);
  const { suggestion, edit } =
    issue.code === 'invalid_key' ? { suggestion: '' } : suggestRepair(source, path);
  return [createDiagnostic(place, getCode(issue, shape, value), message, suggestion, edit)];
}

/** `4 cities` beside `unit: cities` is 4. */
function correctNumberWithUnit(source: FieldSource, path: Path, value: unknown): Correction | undefined {
  if (typeof value !== 'string' || path.at(-1) !== 'value') return undefined;
  const number = findNumberWithUnit(value, valueAt(source.data, [...path.slice(0, -1), 'unit']));
  return number === undefined ? undefined : correctValue(source, path, String(number));
}

const createPlace = (source: FieldSource, path: Path) => ({
  file: source.file,
  field: formatFieldPath(path),
  ...source.locate(path),
});

/** A list and a group begin below their name. */
const createValuePlace = (source: FieldSource, path: Path, value: unknown) => ({
  ...createPlace(source, path),
  ...(typeof value === 'object' ? {} : source.locateValue(path)),
});

/** Reports a missing field of the entry at the opening line, and one of a role or a figure at that item. */
function createMissingDiagnostic(source: FieldSource, path: Path, shape: Shape | undefined): Diagnostic {
  const holder = path.slice(0, -1);
  const key = String(path.at(-1));
  const place = {
    file: source.file,
    field: formatFieldPath(path),
    ...(holder.length === 0 ? { line: 1, column: 1 } : source.locate(holder)),
  };
  const message = sayInRow(
    say('fields', 'missing', holder, key, shape?.description ?? ''),
    shape?.field === 'text' ? undefined : explainForm(shape),
  );
  return createDiagnostic(place, 'field-missing', message, `${key}: …`);
}

/** A hyphen too many makes two items of one: the field that is missing stands in the item above. */
function findSplitItem(source: FieldSource, path: Path): Diagnostic | undefined {
  const [key, index] = [path.at(-1), path.at(-2)];
  if (typeof index !== 'number' || index === 0) return undefined;
  const list = path.slice(0, -2);
  const above = valueAt(source.data, [...list, index - 1]);
  const keys = listKeys(valueAt(source.data, [...list, index]));
  if (!listKeys(above).includes(String(key)) || keys.some((name) => listKeys(above).includes(name)))
    return undefined;
  const place = createPlace(source, [...list, index]);
  const [, rest] = /^ *- +(.*)$/.exec(source.lines[place.line - 1] ?? '') ?? [];
  if (rest === undefined) return undefined;
  const indent = ' '.repeat(source.locate([...list, index - 1]).column - 1);
  const edit = createLinesEdit(source.lines, place.line, 1, [indent + rest]);
  return createDiagnostic(place, 'yaml-dash', say('yaml', 'noNewItem'), '', edit);
}

/** True if a field is missing only because its name is misspelt. The misspelling is reported instead. */
function isMisspelt(source: FieldSource, path: Path): boolean {
  const holder = path.slice(0, -1);
  const written = Object.keys((valueAt(source.data, holder) as object | undefined) ?? {});
  return written.slice(0, MOST_UNKNOWN).some((key) => findMeantKey(source, holder, key) === path.at(-1));
}

/** The code of a schema error, by the type of field. */
function getCode(issue: z.core.$ZodIssue, shape: Shape | undefined, value: unknown): DiagnosticCode {
  const dated =
    typeof value === 'string' ? listBranches(shape).map(({ field }) => explainDate(value, field)) : [];
  const diagnostic = dated.find((explanation) => explanation !== undefined);
  if (diagnostic) return diagnostic.code;
  const branch = branchFor(shape, typeof value);
  if (branch?.field === 'timeZone') return 'zone-unknown';
  if (branch?.field === 'country') return 'country-code';
  const numberShape = listBranches(shape).find(({ type }) => type === 'number');
  if (numberShape && value !== '' && typeof value !== 'object') return getNumberCode(numberShape, value);
  return issue.code === 'invalid_type' || issue.code === 'invalid_union' ? 'field-type' : 'field-value';
}

function getNumberCode({ minimum, maximum }: Shape, value: unknown): DiagnosticCode {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'figure-number';
  if (minimum === 0 && value < 0) return 'figure-negative';
  return maximum === 100 && value > maximum ? 'figure-percent' : 'field-value';
}
