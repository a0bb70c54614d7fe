/**
 * Schemas as data: the JSON Schema of a collection, and a walk over an entry that knows at each value what
 * the schema says of it. What reads schemas (front matter, graph, model, messages) reads them through this.
 */
import { z } from 'zod';
import { memoize } from '#memo/memoize.ts';
import type { Collection } from './collection.ts';
import type { FieldType, RelationKind } from './fields.ts';

/** The part of JSON Schema that our schemas come to, with the metadata of `fields.ts`. */
export interface Shape {
  type?: string | undefined;
  properties?: Record<string, Shape>;
  additionalProperties?: Shape | boolean;
  required?: string[];
  items?: Shape;
  anyOf?: Shape[];
  enum?: unknown[];
  const?: unknown;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  description?: string;
  field?: FieldType;
  to?: readonly string[];
  relation?: RelationKind;
  example?: string;
  unit?: string;
  rare?: boolean;
}

/** A picture's path as plain Node sees it: relative to the entry's file. */
const picturePath = z
  .string()
  .regex(/\.(avif|jpe?g|png|svg|webp)$/i)
  .meta({ field: 'image', example: './picture.jpg' });

/** The collection's schema for plain Node, where a picture is the path that the editor wrote. */
export const getSchema = memoize(
  (collection: Collection): z.ZodObject => collection.schema({ image: () => picturePath }),
);

/** The collection's schema as JSON Schema (2020-12), with our metadata in it. */
export const getShape = memoize(
  (collection: Collection) => z.toJSONSchema(getSchema(collection), { io: 'input' }) as Shape,
);

/** Branches that were found: the same few shapes are asked for with every value of every entry. */
const branchesOf = memoize((_shape: Shape) => new Map<string, Shape | undefined>());

/** The branch of a shape that a value of this JSON type would take: `string`, `object`, `array` … */
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

/** All that a value of a shape may be: its choices, and the choices of these. */
export const listBranches = (shape: Shape): Shape[] => shape.anyOf?.flatMap(listBranches) ?? [shape];

/** The JSON type that a shape asks for; a list of choices says it through its first. */
export function typeOf(shape: Shape): string | undefined {
  return shape.type ?? (shape.const === undefined ? undefined : typeof shape.const);
}

/** The shape of a property of an object, or undefined where the object can't have it. */
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

/** Every value of an entry that is not an object or a list, with its path and its shape. */
export function visitValues(shape: Shape | undefined, value: unknown): Visit[] {
  const visits: Visit[] = [];
  collectValues(shape, value, [], visits, () => true);
  return visits;
}

/**
 * Those of an entry's values that hold one of some kinds, as `visitValues` gives them. Parts that can hold none are
 * not walked: most entries have one picture, and two dates, among a hundred values.
 */
export function visitFields(shape: Shape | undefined, value: unknown, fields: readonly FieldType[]): Visit[] {
  const visits: Visit[] = [];
  collectValues(shape, value, [], visits, (visited) => fields.some((field) => canHold(visited, field)));
  return visits.filter(({ shape: { field } }) => field !== undefined && fields.includes(field));
}

/** True where a value of a shape can be of a kind, or hold one that is. */
export const canHold = (shape: Shape, field: FieldType): boolean => listFields(shape).has(field);

/** The kinds of all that a value of a shape can hold, itself included. */
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
    // Astro puts objects of its own where we have paths of pictures; they are not to be read.
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
