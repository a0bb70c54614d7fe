/** The forms of translations: the texts of an entry in another language, and nothing else. */
import { formatEntry, updateEntry } from '#authoring/edits/update-entry.ts';
import type { Collection } from '#collections/collection.ts';
import { getShape, type Shape } from '#collections/shape.ts';
import { keepTexts, ORIGINAL } from '#collections/translate.ts';
import { parseEntryText } from '#entries/entry-text.ts';
import { memoize } from '#memo/memoize.ts';
import { type Control, getControl } from './controls.ts';
import { BODY_KEY, type FormValues, replaceBody, SOURCE_KEY, toBody } from './entry-file.ts';
import type { EditorSettings, EntryList } from './entry-lists.ts';
import { words } from './words.ts';

/** The field of the form with the entry that a new file translates. */
export const ORIGINAL_KEY = 'translates';

/** What the form of a translation has: the texts of an entry, none of them required. */
export const getTranslationFormShape = memoize((collection: Collection): Shape => {
  const shape = toForm(keepTexts(getShape(collection)));
  const fields = Object.entries(shape.properties ?? {}).filter(([, field]) => isTexts(getControl(field)));
  return { ...shape, properties: Object.fromEntries(fields) };
});

/** Without what is required, and without a choice where one kind of value is left. */
function toForm({ required: _required, anyOf = [], items, properties, ...shape }: Shape): Shape {
  const [only, other] = anyOf;
  if (only && !other) return { ...shape, ...toForm(only) };
  return {
    ...shape,
    ...(anyOf.length > 0 && { anyOf: anyOf.map(toForm) }),
    ...(items && { items: toForm(items) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [name, toForm(property)]),
      ),
    }),
  };
}

/** True for texts, and for lists and groups of them. */
function isTexts(control: Control): boolean {
  if (control.kind === 'list') return isTexts(control.item);
  return control.kind === 'group'
    ? control.fields.every((field) => isTexts(field.control))
    : control.kind === 'value';
}

const getTextControl = (collection: Collection) =>
  getControl(getTranslationFormShape(collection)) as Control & { kind: 'group' };

/** The values of the form for the text of a translation. Throws a sentence for the editor if it can’t be read. */
export function readTranslationForm({ collection, ending }: EntryList, text: string): FormValues {
  const translation = parseEntryText(collection, `${collection.name}/entry.${ending}`, text);
  if ('reason' in translation || translation.findDiagnostics().length > 0) throw new Error(words.unreadable);
  const texts = toFormTexts(getTextControl(collection), translation.data) as FormValues;
  return { ...texts, [BODY_KEY]: translation.body.trim(), [SOURCE_KEY]: text };
}

/** An item of a list that stays as it is in the original is `{}` in the file, and empty in the form. */
function toFormTexts(control: Control, value: unknown): unknown {
  if (control.kind === 'group') {
    const group = isGroup(value) ? value : {};
    const known = control.fields.filter(({ name }) => Object.hasOwn(group, name));
    return Object.fromEntries(known.map(({ name, control: part }) => [name, toFormTexts(part, group[name])]));
  }
  if (control.kind !== 'list') return typeof value === 'string' ? value : '';
  return (Array.isArray(value) ? value : [value]).map((item) => toFormTexts(control.item, item));
}

/** The texts that a form holds. Returns undefined if there are none. */
function fromFormTexts(control: Control, value: unknown): unknown {
  if (control.kind === 'group') {
    const group = isGroup(value) ? value : {};
    const texts = control.fields
      .map(({ name, control: part }) => [name, fromFormTexts(part, group[name])] as const)
      .filter(([, text]) => text !== undefined);
    return texts.length === 0 ? undefined : Object.fromEntries(texts);
  }
  if (control.kind !== 'list') return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  const items = (Array.isArray(value) ? value : []).map((item) => fromFormTexts(control.item, item));
  return items.every((item) => item === undefined) ? undefined : items.map((item) => item ?? {});
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The text of a translation for the values of the form. Of a file that was read, changes only what was changed in the
 * form; a new one names the version of its original in the last build. Throws a sentence for the editor if there is no
 * such original, or a translation of it.
 */
export function writeTranslation(
  { collection, ending, language = '' }: EntryList,
  form: FormValues,
  { versions, translated }: Pick<EditorSettings, 'versions' | 'translated'>,
): string {
  const { [BODY_KEY]: body, [SOURCE_KEY]: source } = form;
  const written = toBody(body);
  const texts = (fromFormTexts(getTextControl(collection), form) ?? {}) as FormValues;
  if (typeof source === 'string' && source !== '') {
    const old = parseEntryText(collection, `${collection.name}/entry.${ending}`, source);
    if (!('reason' in old)) return changeTranslation(collection, source, old.data, texts, written);
  }
  const ref = `${collection.name}/${String(form[ORIGINAL_KEY] ?? '')}`;
  const version = versions[ref];
  if (version === undefined) throw new Error(words.noOriginal);
  if (translated.includes(`${ref}.${language}`)) throw new Error(words.isTranslated);
  return formatEntry(collection, { ...texts, [ORIGINAL]: version }, written === '' ? '' : `\n${written}\n`);
}

function changeTranslation(
  collection: Collection,
  source: string,
  old: FormValues,
  texts: FormValues,
  written: string,
): string {
  const names = new Set(getTextControl(collection).fields.map(({ name }) => name));
  // What the form does not have stays.
  const kept = Object.entries(old).filter(([name]) => !names.has(name) || Object.hasOwn(texts, name));
  const data = Object.fromEntries(kept.map(([name, value]) => [name, texts[name] ?? value]));
  return replaceBody(updateEntry(collection, source, old, { ...data, ...texts }), written);
}
