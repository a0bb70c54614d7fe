/** Front matter: what YAML can't read, and what the schema doesn't let pass. */
import type { z } from 'zod';
import { branchFor, getSchema, getShape, propertyOf, type Shape } from '#collections/shape.ts';
import type { Entry } from '#entries/content.ts';
import { findNearest } from '#markdown/nearest.ts';
import { type Issue, type IssueCode, toFieldPath, toIssue } from './issue.ts';
import { describeShape, explainYaml } from './wording.ts';

type ZodIssue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Everything that is wrong with an entry's front matter by itself. */
export function checkFields(entry: Entry): Issue[] {
  if (entry.problems.length > 0) {
    return entry.problems.map(({ line, column, code, message }) => {
      const { text, suggestion } = explainYaml(code, message, entry.lines[line - 1] ?? '');
      return toIssue({ file: entry.file, line, column }, 'yaml', text, suggestion);
    });
  }
  const result = getSchema(entry.collection).safeParse(entry.data);
  return result.success ? [] : result.error.issues.flatMap((issue) => toIssues(entry, issue, []));
}

function toIssues(entry: Entry, issue: ZodIssue, above: Path): Issue[] {
  const path = [...above, ...issue.path];
  const value = valueAt(entry.data, path);
  if (issue.code === 'invalid_union') return toBranchIssues(entry, issue, path, value);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => toUnknownKey(entry, path, key));
  const shape = branchFor(shapeAt(getShape(entry.collection), path), typeof value);
  const field = toFieldPath(path);
  if (value === undefined) return isMisspelt(entry, path) ? [] : [toMissing(entry, path, shape)];
  const place = { file: entry.file, field, ...entry.locate(path) };
  const example = shape?.example ?? '';
  if (value === null) {
    return [
      toIssue(
        place,
        'field-empty',
        `Nothing stands behind "${field}". Fill it in or take the line out.`,
        example && `${String(last(path))}: ${example}`,
      ),
    ];
  }
  if (issue.code === 'too_big' && typeof value === 'string') {
    const text = `"${field}" has ${value.length} letters; ${issue.maximum} fit in its place. Shorten it.`;
    return [toIssue(place, 'text-too-long', text)];
  }
  const wanted = describeShape(shape);
  const code = toCode(issue, shape);
  const choice = shape?.enum && findNearest(String(value), shape.enum.map(String));
  return [
    toIssue(
      place,
      code,
      `"${toText(value)}" is not ${wanted}.`,
      toSuggestion(path, choice ?? toBetter(value, shape)),
    ),
  ];
}

/** Of a choice of shapes, the complaints of the one that the editor's value is nearest to. */
function toBranchIssues(
  entry: Entry,
  issue: Extract<ZodIssue, { code: 'invalid_union' }>,
  path: Path,
  value: unknown,
): Issue[] {
  const isTypeFault = (branch: ZodIssue[]) =>
    branch.some(({ code, path: own }) => code === 'invalid_type' && own.length === 0);
  const branches = issue.errors as ZodIssue[][];
  const near = branches.find((branch) => !isTypeFault(branch));
  if (near) return near.flatMap((own) => toIssues(entry, own, path));
  const shape = shapeAt(getShape(entry.collection), path);
  const wanted = (shape?.anyOf ?? []).map(describeShape).join(', or ');
  const place = { file: entry.file, field: toFieldPath(path), ...entry.locate(path) };
  return [toIssue(place, 'field-type', `"${toText(value)}" is not ${wanted}.`)];
}

function toUnknownKey(entry: Entry, path: Path, key: string): Issue {
  const own = [...path, key];
  const known = listKeys(entry, path);
  const nearest = findNearest(key, known);
  const position = entry.locate(own);
  const line = entry.lines[position.line - 1]?.trim() ?? '';
  const where = path.length === 0 ? `an entry of ${entry.collection.name}` : `"${toFieldPath(path)}"`;
  const hint = nearest ? `Did you mean "${nearest}"?` : `It may have: ${known.join(', ')}.`;
  const message = `There is no field "${key}" in ${where}. ${hint}`;
  const place = { file: entry.file, field: toFieldPath(own), ...position };
  return toIssue(place, 'field-unknown', message, nearest ? line.replace(`${key}:`, `${nearest}:`) : '');
}

/** The fields that the object at a path may have. */
function listKeys(entry: Entry, path: Path): string[] {
  const shape = branchFor(shapeAt(getShape(entry.collection), path), 'object');
  return Object.keys(shape?.properties ?? {});
}

/** True where a field is only missing because its name is misspelt, which is told by itself. */
function isMisspelt(entry: Entry, path: Path): boolean {
  const holder = path.slice(0, -1);
  const known = listKeys(entry, holder);
  const written = Object.keys((valueAt(entry.data, holder) as object | undefined) ?? {});
  return written.some((key) => !known.includes(key) && findNearest(key, known) === last(path));
}

/** A missing field of the entry is told at the opening line; one of a role or a figure at that item. */
function toMissing(entry: Entry, path: Path, shape: Shape | undefined): Issue {
  const holder = path.slice(0, -1);
  const place = {
    file: entry.file,
    field: toFieldPath(path),
    ...(holder.length === 0 ? { line: 1, column: 1 } : entry.locate(holder)),
  };
  const key = String(last(path));
  const example = shape?.example ?? shape?.enum?.[0] ?? '…';
  return toIssue(
    place,
    'field-missing',
    `The field "${toFieldPath(path)}" is missing: ${describeShape(shape)}.`,
    `${key}: ${example}`,
  );
}

function toCode(issue: ZodIssue, shape: Shape | undefined): IssueCode {
  if (['date', 'moment', 'interval'].includes(shape?.field ?? '')) return 'date-invalid';
  return issue.code === 'invalid_type' ? 'field-type' : 'field-value';
}

/** A better spelling of a value, where there is one answer. */
function toBetter(value: unknown, shape: Shape | undefined): string {
  if (typeof value !== 'string') return '';
  if (shape?.field === 'timeZone') return findTimeZone(value) ?? '';
  if (shape?.field === 'url' && /^(www\.|[a-z0-9-]+\.[a-z]{2,})/i.test(value)) return `https://${value}`;
  if (shape?.type === 'number' && /^[\d.,\s]+$/.test(value))
    return value.replace(/[,.\s](?=\d{3}\b)/g, '').replace(',', '.');
  return shape?.example ?? '';
}

const toSuggestion = (path: Path, value: string) =>
  value === '' ? '' : `${typeof last(path) === 'number' ? '- ' : `${String(last(path))}: `}${value}`;

const last = (path: Path) => path.at(-1) ?? '';

const toText = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value));

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce(
    (value: unknown, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    data,
  );
}

function shapeAt(shape: Shape | undefined, path: Path): Shape | undefined {
  let current = shape;
  for (const step of path) {
    current =
      typeof step === 'number'
        ? branchFor(current, 'array')?.items
        : propertyOf(branchFor(current, 'object'), String(step));
  }
  return current;
}

/** The zone of the same city, `Europe/Tbilisi` → `Asia/Tbilisi`, else the nearest in spelling. */
function findTimeZone(written: string): string | undefined {
  const zones = Intl.supportedValuesOf('timeZone');
  const city = written.split('/').at(-1);
  return zones.find((zone) => zone.split('/').at(-1) === city) ?? findNearest(written, zones);
}
