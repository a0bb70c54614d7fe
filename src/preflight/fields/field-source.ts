/** The source of fields to check: an entry, or the list of topics. Has values, shapes and places. */
import type { z } from 'zod';
import { branchFor, getSchema, getShape, propertyOf, type Shape } from '#collections/shape.ts';
import type { Entry } from '#entries/read-content.ts';
import type { ParsedYaml } from '#entries/yaml/parse.ts';
import type { KnownWords } from './own-words.ts';

export type Path = readonly PropertyKey[];

/** An entry of a collection, a translation, or a topic of the list. */
type FieldOwner =
  | { readonly of: 'entry'; readonly collection: string }
  | { readonly of: 'topic' | 'translation' };

export interface FieldSource extends ParsedYaml {
  /** Path below the content folder. */
  file: string;
  lines: readonly string[];
  /** The first and the last line of the YAML, from 1. */
  first: number;
  last: number;
  schema: z.ZodType;
  shape: Shape;
  /** What the fields belong to. */
  owner: FieldOwner;
  /** What other files tell; without it, corrections are made of the file alone. */
  known?: KnownWords;
}

/** Creates the source of an entry. */
export function createFieldSource(entry: Entry, known?: KnownWords): FieldSource {
  const { collection, file, data, diagnostics, findDiagnostics, locate, locateValue, findSource } = entry;
  return {
    file,
    data,
    diagnostics,
    findDiagnostics,
    locate,
    locateValue,
    findSource,
    // Between the two lines of dashes.
    first: 2,
    last: entry.bodyLine - 2,
    ...(known ? { known } : {}),
    get lines() {
      return entry.lines;
    },
    schema: getSchema(collection),
    shape: getShape(collection),
    owner: { of: 'entry', collection: collection.name },
  };
}

/** The value at a path. Returns undefined if there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce(
    (value: unknown, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    data,
  );
}

/** Copies the data with another value at a path. */
export function replaceAt(data: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const child = valueAt(data, [step]);
  if (Array.isArray(data)) return data.with(Number(step), replaceAt(child, rest, value));
  return { ...(data as object), [step]: replaceAt(child, rest, value) };
}

/** The shape of the value at a path. */
export function shapeAt(shape: Shape | undefined, path: Path): Shape | undefined {
  let current = shape;
  for (const step of path) {
    current =
      typeof step === 'number'
        ? branchFor(current, 'array')?.items
        : propertyOf(branchFor(current, 'object'), String(step));
  }
  return current;
}

/** The branches of a shape, nested ones too; the shape itself if it is not a union. */
export function listBranches(shape: Shape | undefined): Shape[] {
  if (!shape) return [];
  return shape.anyOf ? shape.anyOf.flatMap(listBranches) : [shape];
}
