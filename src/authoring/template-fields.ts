/** Groups the fields of a collection for templates and questions, from the registry alone. */
import type { Collection } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { branchFor, getShape, propertyOf, type Shape } from '#collections/shape.ts';
import { listBranches } from '#preflight/fields/field-source.ts';

export interface TemplateField {
  name: string;
  shape: Shape;
}

/** Required fields, then optional ones: first those of the collection, then those of all collections. */
interface TemplateFields {
  required: TemplateField[];
  optional: TemplateField[];
  /** Fields that few entries use. */
  rare: TemplateField[];
}

/** The fields of a collection, each group in the order of its schema. */
export function listTemplateFields(collection: Collection): TemplateFields {
  const shape = getShape(collection);
  const fields = listFields(shape);
  const isNeeded = ({ name }: TemplateField) =>
    isRequired(shape, name) || (collection.nature === 'occurrence' && name === collection.when.start);
  const isShared = ({ name }: TemplateField) =>
    collections.every((collection) => propertyOf(getShape(collection), name) !== undefined);
  const optional = fields.filter((field) => !isNeeded(field) && !field.shape.rare);
  return {
    required: fields.filter(isNeeded),
    optional: [...optional.filter((field) => !isShared(field)), ...optional.filter(isShared)],
    rare: fields.filter((field) => field.shape.rare),
  };
}

/** Required fields without a value. Any one of the date fields is enough. */
export function listOpenFields(
  collection: Collection,
  values: Readonly<Record<string, unknown>>,
): TemplateField[] {
  const { timeZone, ...fields } = collection.when ?? {};
  const times: readonly string[] = Object.values(fields);
  const isTimed = times.some((name) => Object.hasOwn(values, name));
  return listTemplateFields(collection).required.filter(
    ({ name }) => !Object.hasOwn(values, name) && !(isTimed && times.includes(name)),
  );
}

/** The fields of a group, in the order of its schema. */
export function listFields(shape: Shape): TemplateField[] {
  return Object.entries(shape.properties ?? {}).map(([name, property]) => ({ name, shape: property }));
}

export const isRequired = (shape: Shape, name: string) => shape.required?.includes(name) ?? false;

/** The group in a field, alone or in a list. Returns undefined if it has none. */
export function findGroup(shape: Shape): Shape | undefined {
  const items = branchFor(shape, 'array')?.items ?? shape;
  return listBranches(items).find(({ properties }) => properties);
}
