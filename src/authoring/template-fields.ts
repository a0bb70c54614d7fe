/** The fields of a collection as its templates and questions take them, by the registry alone. */
import type { Collection } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { branchFor, getShape, propertyOf, type Shape } from '#collections/shape.ts';
import { listBranches } from '#preflight/fields/field-source.ts';

export interface TemplateField {
  name: string;
  shape: Shape;
}

/** What is asked for, then what may be there: its own fields first, then those that every collection has. */
export interface TemplateFields {
  required: TemplateField[];
  optional: TemplateField[];
  /** Those that most entries do without. */
  rare: TemplateField[];
}

/** The fields of a collection, each group in the order of its schema. */
export function listTemplateFields(collection: Collection): TemplateFields {
  const shape = getShape(collection);
  const fields = listFields(shape);
  const isNeeded = ({ name }: TemplateField) =>
    isRequired(shape, name) || (collection.nature === 'occurrence' && name === collection.when.start);
  const isShared = ({ name }: TemplateField) =>
    collections.every((other) => propertyOf(getShape(other), name) !== undefined);
  const optional = fields.filter((field) => !isNeeded(field) && !field.shape.rare);
  return {
    required: fields.filter(isNeeded),
    optional: [...optional.filter((field) => !isShared(field)), ...optional.filter(isShared)],
    rare: fields.filter((field) => field.shape.rare),
  };
}

/** What is asked for and not said yet; when something is can be said in several ways. */
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
  return Object.entries(shape.properties ?? {}).map(([name, own]) => ({ name, shape: own }));
}

export const isRequired = (shape: Shape, name: string) => shape.required?.includes(name) ?? false;

/** The group that a field holds, alone or in a list; undefined where it holds none. */
export function findGroup(shape: Shape): Shape | undefined {
  const items = branchFor(shape, 'array')?.items ?? shape;
  return listBranches(items).find(({ properties }) => properties);
}
