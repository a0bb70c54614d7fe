/** Reads the text of an entry’s file into the values of the form, and writes changed values into the text. */
import { listTemplateFields } from '#authoring/template-fields.ts';
import type { Collection } from '#collections/collection.ts';
import { getShape } from '#collections/shape.ts';
import { parseEntryText } from '#entries/entry-text.ts';
import { splitFrontMatter } from '#entries/front-matter.ts';
import type { Control } from './controls.ts';
import { getEntryControl, isEqual, mergeFormValue, toFormValue } from './form-values.ts';
import { formatFields, updateFrontMatter } from './update-text.ts';
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
  const text = typeof body === 'string' ? nameFolderOfPictures(body.trim()) : '';
  return typeof source === 'string' && source !== ''
    ? updateEntry(collection, source, values, text)
    : createEntry(collection, values, text);
}

function createEntry(collection: Collection, values: FormValues, body: string): string {
  const data = (mergeFormValue(getEntryControl(getShape(collection)), {}, values) ?? {}) as FormValues;
  return joinEntry(formatFields(data, listNames(collection)), body === '' ? '' : `\n${body}\n`);
}

function updateEntry(collection: Collection, source: string, values: FormValues, body: string): string {
  const old = parseEntryText(collection, ANY_FILE, source);
  if ('reason' in old) return createEntry(collection, values, body);
  const control = getEntryControl(getShape(collection));
  const data = (mergeFormValue(control, old.data, values) ?? {}) as FormValues;
  const parts = splitFrontMatter(source);
  const frontMatter = isEqual(old.data, data)
    ? parts.frontMatter
    : updateFrontMatter(parts.frontMatter, old.data, data, listNames(collection));
  const kept = keepSpelling(parts.body, body);
  const newBody = parts.body.trim() === kept ? parts.body : kept === '' ? '' : `\n${kept}\n`;
  const opening = source.slice(0, source.indexOf('\n') + 1);
  const closing = source.slice(opening.length + parts.frontMatter.length, source.length - parts.body.length);
  const text = opening + frontMatter + (newBody === '' ? closing : closing.replace(/\n?$/, '\n')) + newBody;
  const written = parseEntryText(collection, ANY_FILE, text);
  // Rather lose a comment than a value.
  return 'reason' in written || !isEqual(written.data, data)
    ? joinEntry(formatFields(data, listNames(collection)), newBody)
    : text;
}

/** Sveltia writes the name of a picture beside the entry alone: `![…](hall.jpg)`. */
const nameFolderOfPictures = (body: string): string =>
  body.replace(/(!\[[^\]\n]*\]\()(?![./<]|[a-z]+:)(?=[^)\s]+\))/g, '$1./');

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

const joinEntry = (frontMatter: string, body: string) => `---\n${frontMatter}---\n${body}`;

/** The fields of a collection in the order of a new entry. */
function listNames(collection: Collection): string[] {
  const { required, optional, rare } = listTemplateFields(collection);
  return [...required, ...optional, ...rare].map(({ name }) => name);
}
