/**
 * Schemas as data: the JSON Schema of a collection, and a walk over an entry with the shape of each value. Front
 * matter, graph, model and messages read schemas through this file.
 */
import { z } from 'zod';
import { memoize } from '#memo/memoize.ts';
import type { Collection } from './collection.ts';
import type { FieldMeta, FieldType } from './field-types.ts';

/** The subset of JSON Schema that our schemas produce, with our metadata. */
export interface Shape extends FieldMeta {
  type?: string | undefined;
  properties?: Record<string, Shape>;
  additionalProperties?: Shape | boolean;
  required?: string[];
  items?: Shape;
  anyOf?: Shape[];
  enum?: unknown[];
  const?: unknown;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  description?: string;
}

/** The path of a picture in plain Node: relative to the entry’s file. */
const picturePath = z
  .string()
  .regex(/\.(avif|jpe?g|png|svg|webp)$/i)
  .meta({ field: 'image', example: './picture.jpg' });

/** The collection’s schema for plain Node, where a picture is a path. */
export const getSchema = memoize(
  (collection: Collection): z.ZodObject => collection.schema({ image: () => picturePath }),
);

/** The collection’s schema as JSON Schema (2020-12), with our metadata. */
export const getShape = memoize(
  (collection: Collection) => z.toJSONSchema(getSchema(collection), { io: 'input' }) as Shape,
);

/** Cache: every value of every entry asks for the same few shapes. */
const branchesOf = memoize((_shape: Shape) => new Map<string, Shape | undefined>());

/** The branch of a shape for this JSON type: `string`, `object`, `array` … */
export function branchFor(shape: Shape | undefined, type: string): Shape | undefined {
  if (!shape?.anyOf) return shape;
  const branches = branchesOf(shape);
  if (!branches.has(type)) branches.set(type, findBranch(shape.anyOf, type));
  return branches.get(type);
}

function findBranch(choices: readonly Shape[], type: string): Shape | undefined {
  const found = choices.map((choice) => branchFor(choice, type));
  return found.find((branch) => branch && typeOf(branch) === type) ?? found[0];
}

/** The branches of a shape, with nested ones. */
export const listBranches = (shape: Shape): Shape[] => shape.anyOf?.flatMap(listBranches) ?? [shape];

/** The JSON type of a shape; for a union, that of its first branch. */
export function typeOf(shape: Shape): string | undefined {
  return shape.type ?? (shape.const === undefined ? undefined : typeof shape.const);
}

/** The shape of a property. Returns undefined if the object can’t have it. */
export function propertyOf(shape: Shape | undefined, key: string): Shape | undefined {
  if (!shape) return undefined;
  if (shape.properties && Object.hasOwn(shape.properties, key)) return shape.properties[key];
  return typeof shape.additionalProperties === 'object' ? shape.additionalProperties : undefined;
}

export interface Visit {
  /** `['roles', 0, 'who']`. */
  path: (string | number)[];
  value: unknown;
  shape: Shape;
}

/** Every value of an entry that is not an object or a list, with its path and shape. */
export function visitValues(shape: Shape | undefined, value: unknown): Visit[] {
  const visits: Visit[] = [];
  collectValues(shape, value, [], visits, () => true);
  return visits;
}

/**
 * The values of some field types, as `visitValues` gives them. Skips parts without such fields: most entries have one
 * picture and two dates among a hundred values.
 */
export function visitFields(shape: Shape | undefined, value: unknown, fields: readonly FieldType[]): Visit[] {
  const visits: Visit[] = [];
  collectValues(shape, value, [], visits, (visited) => fields.some((field) => canHold(visited, field)));
  return visits.filter(({ shape: { field } }) => field !== undefined && fields.includes(field));
}

/** True if a value of a shape can be of a field type, or contain one. */
export const canHold = (shape: Shape, field: FieldType): boolean => listFields(shape).has(field);

/** The field types that a value of a shape can contain, including its own. */
const listFields = memoize((shape: Shape): ReadonlySet<FieldType> => {
  const { field, items, anyOf = [], properties = {}, additionalProperties } = shape;
  const parts = [...anyOf, ...Object.values(properties), items, additionalProperties];
  const inside = parts.flatMap((part) => (typeof part === 'object' ? [...listFields(part)] : []));
  return new Set(field === undefined ? inside : [field, ...inside]);
});

function collectValues(
  shape: Shape | undefined,
  value: unknown,
  path: Visit['path'],
  visits: Visit[],
  isWanted: (shape: Shape) => boolean,
): void {
  if (!shape || !isWanted(shape)) return;
  if (Array.isArray(value)) {
    const items = branchFor(shape, 'array')?.items;
    for (let index = 0; index < value.length; index += 1) {
      collectValues(items, value[index], [...path, index], visits, isWanted);
    }
  } else if (typeof value === 'object' && value !== null) {
    const object = branchFor(shape, 'object');
    // Astro replaces picture paths with its own objects: skip them.
    if (!object || typeOf(object) !== 'object') return;
    for (const key of Object.keys(value)) {
      const property = (value as Record<string, unknown>)[key];
      collectValues(propertyOf(object, key), property, [...path, key], visits, isWanted);
    }
  } else {
    const branch = branchFor(shape, typeof value);
    if (branch) visits.push({ path, value, shape: branch });
  }
}

/**
 * Copies a value with the properties of every object in the order of the schema, as Zod returns them. Properties that
 * the shape does not know are last.
 */
export function copyInOrder(shape: Shape | undefined, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = branchFor(shape, 'array')?.items;
    return value.map((item) => copyInOrder(items, item));
  }
  const object = branchFor(shape, 'object');
  const record = value as Record<string, unknown>;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(object?.properties ?? {})) {
    if (Object.hasOwn(record, key)) copy[key] = copyInOrder(propertyOf(object, key), record[key]);
  }
  for (const key of Object.keys(record)) {
    if (!Object.hasOwn(copy, key)) copy[key] = copyInOrder(propertyOf(object, key), record[key]);
  }
  return copy;
}
