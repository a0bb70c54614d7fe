/** Explains unknown fields: misspelt ones, those of other programs, and parts of numbers. */
import { collections } from '#collections/index.ts';
import { branchFor, getShape } from '#collections/shape.ts';
import { SYNONYMS } from '#collections/synonyms.ts';
import { type Message, say, sayInRow } from '#messages/message.ts';
import type { DiagnosticCode } from '#preflight/diagnostics/diagnostic.ts';
import { findNearest } from '#text/nearest.ts';
import { createDeletion, type TextEdit } from '#text/text-edit.ts';
import { findExpected } from './expected-fields.ts';
import { type FieldSource, type Path, replaceAt, shapeAt, valueAt } from './field-source.ts';
import { explainValue } from './messages.ts';
import { listSchemaErrors } from './schema-errors.ts';
import { correctKey, suggestRepair } from './suggestions.ts';

/** Fields of other site generators. Here they have no meaning, or the entry can’t decide them. */
const FOREIGN = ['id', 'layout', 'permalink', 'slug', 'template', 'weight'] as const;

interface KeyMessage {
  code: DiagnosticCode;
  message: Message;
  suggestion: string;
  edit?: TextEdit | undefined;
}

/** Explains an unknown key, and corrects it where one answer is likely. */
export function explainUnknownKey(source: FieldSource, path: Path, key: string): KeyMessage {
  const group = valueAt(source.data, path) as Record<string, unknown>;
  const line = source.lines[source.locate([...path, key]).line - 1]?.trim() ?? '';
  const broken = explainPart(source, path, key);
  if (broken) return broken;
  const foreign = path.length === 0 ? FOREIGN.find((name) => name === key) : undefined;
  if (foreign !== undefined) {
    const message = say('fields', 'foreign', foreign);
    return { code: 'field-foreign', message, suggestion: '', edit: takeOut(source, [...path, key]) };
  }
  const nearest = findMeantKey(source, path, key);
  const said = say('fields', 'unknown', key, source.owner, path);
  const isThere = nearest !== undefined && Object.hasOwn(group, nearest);
  if (nearest !== undefined && !isThere) {
    const suggestion = line.replace(`${key}:`, `${nearest}:`);
    const edit = renameKey(source, path, key, nearest);
    const renamed = [...path, nearest];
    const value = valueAt(source.data, [...path, key]);
    const form =
      Array.isArray(value) || isFitting(source, renamed, value)
        ? undefined
        : explainValue(renamed, value, shapeAt(source.shape, renamed));
    const message = sayInRow(said, say('fields', 'itsName', nearest), form);
    return { code: 'field-unknown', message, suggestion, edit };
  }
  const expected = path.length === 0 ? findExpected(key, listKeys(source, path), group[key]) : undefined;
  if (expected !== undefined)
    return { code: 'field-unknown', message: sayInRow(said, expected), suggestion: '' };
  const hint = isThere
    ? say('fields', 'itsNameIsThere', nearest)
    : path.length === 0
      ? sayInRow(nameOwners(key), say('fields', 'writeInText'))
      : say('fields', 'mayHave', listKeys(source, path));
  return { code: 'field-unknown', message: sayInRow(said, hint), suggestion: '' };
}

/** Says which entries have a field that others do not. */
function nameOwners(key: string): Message | undefined {
  const owners = collections.filter((collection) =>
    Object.hasOwn(getShape(collection).properties ?? {}, key),
  );
  return owners.length === 0
    ? undefined
    : say(
        'fields',
        'onlyEntriesOf',
        owners.map(({ name }) => name),
      );
}

/** Finds the field that an unknown key means, by spelling or meaning. Returns undefined for a valid key. */
export function findMeantKey(source: FieldSource, path: Path, key: string): string | undefined {
  const known = listKeys(source, path);
  if (known.includes(key)) return undefined;
  const [name = ''] = key.split(':');
  if (name !== key && known.includes(name)) return name;
  const folded = key.toLowerCase().replace(/[_\s-]/g, '');
  const same = known.find((name) => name.toLowerCase() === folded);
  const synonyms = Object.hasOwn(SYNONYMS, folded) ? (SYNONYMS[folded] ?? []) : [];
  const possible = synonyms.filter((name) => known.includes(name));
  const group = valueAt(source.data, path) as Record<string, unknown> | undefined;
  // Of several, the one that can hold this value and is free.
  const free = possible.filter((name) => !Object.hasOwn(group ?? {}, name));
  const fitting = free.find((name) =>
    isFitting(source, [...path, name], valueAt(source.data, [...path, key])),
  );
  return same ?? fitting ?? free[0] ?? possible[0] ?? findNearest(key, known);
}

/** True if the schema takes a value for a field, or takes it in another form. */
function isFitting(source: FieldSource, path: Path, value: unknown): boolean {
  const errors = listSchemaErrors(source.schema, replaceAt(source.data, path, value));
  const isMeant = (error: { path: Path }) => path.every((step, index) => error.path[index] === step);
  return !errors.some(isMeant);
}

/** Renames a field, and gives its value the form that the right one has. */
function renameKey(source: FieldSource, path: Path, key: string, name: string): TextEdit | undefined {
  const edit = correctKey(source, [...path, key], name);
  const value = valueAt(source.data, [...path, key]);
  if (!edit || isFitting(source, [...path, name], value)) return edit;
  const written = source.findSource([...path, key], 'value');
  const { edit: better } = suggestRepair(source, [...path, name], value);
  const text = better?.new ?? suggestRepair(source, [...path, name], value).suggestion.slice(name.length + 2);
  if (!written || text === '' || written.line !== edit.line) return edit;
  const gap =
    source.lines[edit.line - 1]?.slice(edit.column - 1 + edit.old.length, written.column - 1) ?? ': ';
  return { ...edit, old: edit.old + gap + written.source, new: `${name}${gap}${text}` };
}

/** Takes the line of a field out, if its value ends on that line. */
function takeOut(source: FieldSource, path: Path): TextEdit | undefined {
  const { line } = source.locate(path);
  const written = source.findSource(path, 'value');
  if (written?.line !== line || written.source.includes('\n')) return undefined;
  return createDeletion(source.lines, line);
}

/** The fields that the object at a path may have. */
function listKeys(source: FieldSource, path: Path): string[] {
  return Object.keys(branchFor(shapeAt(source.shape, path), 'object')?.properties ?? {});
}

/** `{lat: 43,153}` parses as a `lat` of 43 and a field "153", and `{lat:43.153}` as one field "lat:43.153". */
function explainPart(source: FieldSource, path: Path, key: string): KeyMessage | undefined {
  const { line, column } = source.locate([...path, key]);
  const [, name = '', value = ''] = /^([\w-]+):(\S.*)$/.exec(key) ?? [];
  if (listKeys(source, path).includes(name)) {
    const message = say('yaml', 'spaceBehindColon');
    const edit = correctKey(source, [...path, key], `${name}: ${value}`);
    return { code: 'yaml-colon', message, suggestion: `${name}: ${value}`, edit };
  }
  const before = source.lines[line - 1]?.slice(0, column - 1) ?? '';
  const [all = '', field, number] = /([\w-]+): *(-?\d+),$/.exec(before) ?? [];
  if (field === undefined || !/^\d+$/.test(key)) return undefined;
  const { suggestion } = suggestRepair(source, [...path, field], `${number},${key}`);
  if (suggestion === '') return undefined;
  return {
    code: 'figure-number',
    message: say('fields', 'noComma'),
    suggestion,
    edit: { line, column: column - all.length, old: all + key, new: suggestion },
  };
}
