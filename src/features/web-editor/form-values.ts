/**
 * Converts the data of an entry to values of the form and back. The form has an object with a type where a field takes
 * several kinds of values, a list where a value may stand alone, and empty values where an entry has none.
 */

import { alignItems } from '#authoring/edits/align-items.ts';
import { type Fields, isEqual, isFields } from '#authoring/edits/equal-data.ts';
import { type Control, getControl, isOfOption, type Option, TYPE_KEY, VALUE_KEY } from './controls.ts';

/** The value of the form for a value of an entry. What does not fit the control stays as it is. */
export function toFormValue(control: Control, value: unknown): unknown {
  if (value === undefined || value === null) return value;
  switch (control.kind) {
    case 'value':
    case 'texts':
      return value;
    case 'number-or-word':
      return String(value);
    case 'entry':
      return typeof value === 'string' ? value.replace(`${control.collection}/`, '') : value;
    case 'list': {
      const items = Array.isArray(value) ? value : [value];
      return items.map((item) => toFormValue(control.item, item));
    }
    case 'group':
      return isFields(value) ? toFormFields(control, value) : value;
    case 'choice': {
      const option = control.options.find((each) => isOfOption(each, value));
      return option ? toFormOption(option, value) : value;
    }
  }
}

function toFormFields({ fields }: Control & { kind: 'group' }, value: Fields): Fields {
  const known = fields.filter(({ name }) => Object.hasOwn(value, name));
  return Object.fromEntries(known.map(({ name, control }) => [name, toFormValue(control, value[name])]));
}

function toFormOption({ type, control }: Option, value: unknown): Fields {
  const inner = toFormValue(control, value);
  return { [TYPE_KEY]: type, ...(isFields(inner) ? inner : { [VALUE_KEY]: inner }) };
}

/** The value of an entry for a value of the form. Returns undefined for an empty one. */
function fromFormValue(control: Control, value: unknown): unknown {
  if (isEmpty(value)) return undefined;
  switch (control.kind) {
    case 'value':
      return control.shape.field === 'image' ? toPicturePath(String(value)) : value;
    case 'texts':
      return isFields(value) ? dropEmpty(Object.entries(value)) : value;
    case 'number-or-word':
      return Number.isNaN(Number(value)) ? value : Number(value);
    case 'entry':
      return value;
    case 'list': {
      const items = Array.isArray(value) ? value : [value];
      const given = items
        .map((item) => fromFormValue(control.item, item))
        .filter((item) => item !== undefined);
      if (given.length === 0) return undefined;
      return control.isShort && given.length === 1 ? given[0] : given;
    }
    case 'group':
      return isFields(value)
        ? dropEmpty(control.fields.map(({ name, control: part }) => [name, fromFormValue(part, value[name])]))
        : value;
    case 'choice':
      return isFields(value) ? fromFormOption(control, value) : value;
  }
}

function fromFormOption({ options }: Control & { kind: 'choice' }, value: Fields): unknown {
  const option = options.find(({ type }) => type === value[TYPE_KEY]);
  if (!option) return undefined;
  const { type, control } = option;
  if (control.kind === 'group') return fromFormValue(control, value);
  const inner = fromFormValue(control, value[VALUE_KEY]);
  return control.kind === 'entry' && inner !== undefined ? `${type}/${String(inner)}` : inner;
}

/** Pictures lie beside the entry. */
const toPicturePath = (path: string) => (/^\.{0,2}\//.test(path) ? path : `./${path}`);

function dropEmpty(fields: readonly (readonly [string, unknown])[]): Fields | undefined {
  const given = fields.filter(([, value]) => !isEmpty(value));
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

/** True for what a form has where nothing was filled in; a switch that is off counts as such. */
function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  if (isFields(value)) return Object.entries(value).every(([key, part]) => key === TYPE_KEY || isEmpty(part));
  return value === undefined || value === null || value === '' || value === false;
}

/**
 * The value of an entry after the form was changed. What the form did not change is the old value itself, so that its
 * spelling in the file stays. Returns undefined for an empty one.
 */
export function mergeFormValue(control: Control, old: unknown, value: unknown): unknown {
  const changed = fromFormValue(control, value);
  if (isEqual(fromFormValue(control, toFormValue(control, old)), changed)) return old;
  if (control.kind === 'group' && isFields(old) && isFields(value)) {
    return dropEmpty(mergeFields(control, old, value));
  }
  if (control.kind === 'list' && Array.isArray(old) && Array.isArray(value)) {
    return mergeItems(control, old, value);
  }
  return changed;
}

/** In the order of the old fields, then in that of the schema. */
function mergeFields(
  { fields }: Control & { kind: 'group' },
  old: Fields,
  value: Fields,
): [string, unknown][] {
  const controls = new Map(fields.map(({ name, control }) => [name, control]));
  const names = new Set([...Object.keys(old), ...controls.keys()]);
  return [...names].map((name) => {
    const control = controls.get(name);
    // The form does not have what the schema does not know.
    return [name, control ? mergeFormValue(control, old[name], value[name]) : old[name]];
  });
}

function mergeItems(control: Control & { kind: 'list' }, old: readonly unknown[], value: readonly unknown[]) {
  const given = value.filter((item) => fromFormValue(control.item, item) !== undefined);
  const before = old.map((item) => fromFormValue(control.item, toFormValue(control.item, item)));
  const after = given.map((item) => fromFormValue(control.item, item));
  const merged = alignItems(before, after, isEqual).flatMap(({ before: from, after: to }) => {
    if (to === undefined) return [];
    return [from === undefined ? after[to] : mergeFormValue(control.item, old[from], given[to])];
  });
  return merged.length === 0 ? undefined : merged;
}

/** The control of a whole entry. */
export const getEntryControl = getControl;
