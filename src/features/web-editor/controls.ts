/**
 * What a form has for each field of a schema: one input, a list, a group, a choice between kinds of values. The
 * configuration of the editor and the conversion of values both follow from it.
 */
import { listFields } from '#authoring/template-fields.ts';
import type { Shape } from '#collections/shape.ts';
import { memoize } from '#memo/memoize.ts';

/** One kind of value of a field that takes several. */
export interface Option {
  /** What the form stores as `type`: the collection of a reference, or the type of the field. */
  type: string;
  /** A group has its fields beside `type`, a reference and a value have one field. */
  control: Control;
}

export type Control =
  /** One input: text, a number, a date, a choice of words, a picture. */
  | { kind: 'value'; shape: Shape }
  /** A number, or a word instead. */
  | { kind: 'number-or-word'; shape: Shape }
  /** An entry of one collection. */
  | { kind: 'entry'; shape: Shape; collection: string }
  /** `isShort`: a list of one may be written as the value alone. */
  | { kind: 'list'; shape: Shape; item: Control; isShort: boolean }
  | { kind: 'group'; shape: Shape; fields: readonly { name: string; control: Control }[] }
  /** Texts by keys that the editor chooses: names by language. */
  | { kind: 'texts'; shape: Shape }
  | { kind: 'choice'; shape: Shape; options: readonly Option[] };

/** The field of the form that says which kind of value was chosen. */
export const TYPE_KEY = 'type';

/** The field of the form with the value of an option that is no group. */
export const VALUE_KEY = 'value';

/** The control of a shape. */
export const getControl = memoize((shape: Shape): Control => {
  const { anyOf, field, to = [], items, properties, additionalProperties } = shape;
  if (anyOf) return getUnionControl(shape, anyOf);
  if (field === 'reference') {
    const [collection = ''] = to;
    return to.length === 1
      ? { kind: 'entry', shape, collection }
      : { kind: 'choice', shape, options: listOptions(shape) };
  }
  if (items) return { kind: 'list', shape, item: getControl(items), isShort: false };
  if (properties) {
    const fields = listFields(shape).map(({ name, shape: part }) => ({ name, control: getControl(part) }));
    return { kind: 'group', shape, fields };
  }
  return typeof additionalProperties === 'object' ? { kind: 'texts', shape } : { kind: 'value', shape };
});

function getUnionControl(shape: Shape, branches: readonly Shape[]): Control {
  const list = branches.find(({ items }) => items)?.items;
  if (list) return { kind: 'list', shape, item: getControl(list), isShort: true };
  if (branches.some(({ type }) => type === 'number' || type === 'integer'))
    return { kind: 'number-or-word', shape };
  return { kind: 'choice', shape, options: branches.flatMap(listOptions) };
}

/** The options of a branch: one for each collection of a reference. */
function listOptions(shape: Shape): Option[] {
  if (shape.anyOf) return shape.anyOf.flatMap(listOptions);
  if (shape.field !== 'reference') return [{ type: shape.field ?? 'group', control: getControl(shape) }];
  return (shape.to ?? []).map((collection) => ({
    type: collection,
    control: { kind: 'entry', shape, collection },
  }));
}

/** True if a value of an entry is of this option. */
export function isOfOption({ type, control }: Option, value: unknown): boolean {
  if (control.kind === 'entry') return typeof value === 'string' && value.startsWith(`${type}/`);
  return (control.kind === 'group') === (typeof value === 'object' && value !== null);
}
