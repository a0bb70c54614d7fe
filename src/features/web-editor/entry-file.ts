/** Reads the text of an entry’s file into the values of the form, and writes changed values into the text. */
import { formatEntry, updateEntry } from '#authoring/edits/update-entry.ts';
import type { Collection } from '#collections/collection.ts';
import { getShape } from '#collections/shape.ts';
import { parseEntryText } from '#entries/entry-text.ts';
import { splitFrontMatter } from '#entries/front-matter.ts';
import type { Control } from './controls.ts';
import { getEntryControl, mergeFormValue, toFormValue } from './form-values.ts';
import { words } from './words.ts';

/** The field of the form with the body. */
export const BODY_KEY = 'body';

/** The hidden field of the form with the text as it was read, which knows the comments and the order of the fields. */
export const SOURCE_KEY = 'source_text';

export type FormValues = Record<string, unknown>;

/** The name of the file where it is not known: the editor tells the text alone. */
const ANY_FILE = 'entry.md';

/** The values of the form for the text of a file. Throws a sentence for the editor if it can’t be read. */
export function readForm(collection: Collection, text: string): FormValues {
  const entry = parseEntryText(collection, ANY_FILE, text);
  if ('reason' in entry || entry.findDiagnostics().length > 0) throw new Error(words.unreadable);
  const control = getEntryControl(getShape(collection));
  const values = toFormValue(control, entry.data) as FormValues;
  return { ...createEmptyTexts(control), ...values, [BODY_KEY]: entry.body.trim(), [SOURCE_KEY]: text };
}

/** Sveltia makes null of texts that are missing, and would take that for a change of the editor. */
function createEmptyTexts(control: Control): FormValues {
  const fields = control.kind === 'group' ? control.fields : [];
  return Object.fromEntries(
    fields.filter((field) => field.control.kind === 'texts').map(({ name }) => [name, null]),
  );
}

/** The text of a file for the values of the form. Changes of the text that was read only what was changed in the form. */
export function writeForm(collection: Collection, form: FormValues): string {
  const { [BODY_KEY]: body, [SOURCE_KEY]: source, ...values } = form;
  const text = toBody(body);
  return typeof source === 'string' && source !== ''
    ? changeEntry(collection, source, values, text)
    : createEntry(collection, values, text);
}

function createEntry(collection: Collection, values: FormValues, body: string): string {
  const data = (mergeFormValue(getEntryControl(getShape(collection)), {}, values) ?? {}) as FormValues;
  return formatEntry(collection, data, body === '' ? '' : `\n${body}\n`);
}

function changeEntry(collection: Collection, source: string, values: FormValues, body: string): string {
  const old = parseEntryText(collection, ANY_FILE, source);
  if ('reason' in old) return createEntry(collection, values, body);
  const control = getEntryControl(getShape(collection));
  const data = (mergeFormValue(control, old.data, values) ?? {}) as FormValues;
  return replaceBody(updateEntry(collection, source, old.data, data), body);
}

/** The text of a file with another body. Lines that mean the same keep their spelling. */
export function replaceBody(text: string, body: string): string {
  const { body: oldBody } = splitFrontMatter(text);
  const kept = keepSpelling(oldBody, keepEmphasis(oldBody, body));
  if (oldBody.trim() === kept) return text;
  const head = text.slice(0, text.length - oldBody.length);
  return kept === '' ? head : `${head.replace(/\n?$/, '\n')}\n${kept}\n`;
}

/** The body of a file for the value of the form. */
export const toBody = (value: unknown): string =>
  typeof value === 'string' ? nameFolderOfPictures(value.trim()) : '';

/** Sveltia writes the name of a picture beside the entry alone: `![…](hall.jpg)`. */
const nameFolderOfPictures = (body: string): string =>
  body.replace(/(!\[[^\]\n]*\]\()(?![./<]|[a-z]+:)(?=[^)\s]+\))/g, '$1./');

/** Brackets between two marks of emphasis: `*[Name of the operator]*`. */
const EMPHASISED_BRACKETS = /([*_])(\[[^\]\n]*\])\1/g;

/** Where a link stands in the same line, the text editor takes such marks for plain signs: `\*[Name]\*`. */
const keepEmphasis = (old: string, changed: string): string =>
  [...old.matchAll(EMPHASISED_BRACKETS)].reduce(
    (text, [written, mark, brackets]) => text.replaceAll(`\\${mark}${brackets}\\${mark}`, written),
    changed,
  );

/** Lines that mean the same as a line of the old text, in other marks of Markdown, are those of the old text. */
function keepSpelling(old: string, changed: string): string {
  const lines = new Map(old.split('\n').map((line) => [toCommonMarks(line), line]));
  return changed
    .split('\n')
    .map((line) => lines.get(toCommonMarks(line)) ?? line)
    .join('\n');
}

/** The text editor has one way to write emphasis and lists; Markdown has two. */
const toCommonMarks = (line: string): string =>
  line
    .replace(/^(\s*)[*+](?=\s)/, '$1-')
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, (marks) => '*'.repeat(marks.length));
