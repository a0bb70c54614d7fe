/** Converts entries to open data: the public fields that the editor wrote, and derived fields apart from them. */

import type { Collection } from '#collections/collection.ts';
import { getField } from '#collections/entry-data.ts';
import { resolveReference } from '#collections/references.ts';
import { branchFor, canHold, getShape, propertyOf, type Shape } from '#collections/shape.ts';
import { toRef } from '#graph/graph.ts';
import { toAbsolute, toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { createDerivedFields } from './derived-fields.ts';
import type { DataRecord, DataValue } from './open-data-types.ts';
import { getRecordShape, INTERNAL } from './schemas.ts';

/** The absolute address of a picture. Astro and plain Node represent pictures differently. */
export type ToPicture = (picture: unknown) => string;

interface Context {
  model: SiteModel;
  toPicture: ToPicture;
}

/** The record of an entry, with fields in the order of the schema. */
export function createRecord(model: SiteModel, entry: ModelEntry, toPicture: ToPicture): DataRecord {
  const { collection, data } = entry;
  const shape = getShape(collection);
  const fields = Object.keys(getRecordShape(collection).properties ?? {}).flatMap((field) => {
    const value = createPublicValue(getField(data, field), propertyOf(shape, field), { model, toPicture });
    return value === undefined ? [] : [[field, value] as const];
  });
  return {
    id: toRef(entry),
    url: toAbsolute(toHref(toRef(entry))),
    ...Object.fromEntries(fields),
    derived: createDerivedFields(model, entry),
  };
}

/**
 * The public part of a value: a reference to an unpublished entry is left out, with everything that requires it, such
 * as a role.
 */
function createPublicValue(
  value: unknown,
  shape: Shape | undefined,
  context: Context,
): DataValue | undefined {
  if (value === undefined || value === null || !shape) return undefined;
  // Astro replaces the path with an object of its own.
  if (shape.field === 'image') return context.toPicture(value);
  if (Array.isArray(value)) return createPublicList(value, branchFor(shape, 'array')?.items, context);
  const branch = branchFor(shape, typeof value);
  if (typeof value === 'object') return createPublicObject(value as Record<string, unknown>, branch, context);
  if (branch?.field !== 'reference' || typeof value !== 'string') return value as DataValue;
  const ref = resolveReference(value, branch.to ?? []);
  return ref !== undefined && context.model.entries.has(ref) ? ref : undefined;
}

/** A list that loses all items is left out. */
function createPublicList(
  items: readonly unknown[],
  shape: Shape | undefined,
  context: Context,
): DataValue | undefined {
  const kept = items
    .map((item) => createPublicValue(item, shape, context))
    .filter((item) => item !== undefined);
  return kept.length === 0 && items.length > 0 ? undefined : kept;
}

function createPublicObject(
  value: Record<string, unknown>,
  shape: Shape | undefined,
  context: Context,
): DataValue | undefined {
  const kept = Object.entries(value).flatMap(([key, property]) => {
    const part = createPublicValue(property, propertyOf(shape, key), context);
    return part === undefined ? [] : [[key, part] as const];
  });
  const keys = new Set(kept.map(([key]) => key));
  return shape?.required?.some((key) => !keys.has(key)) ? undefined : Object.fromEntries(kept);
}

/** The pictures in the fields of entries, as the model has them, without duplicates. */
export function listPictures(model: SiteModel): unknown[] {
  const pictures = new Set<unknown>();
  const toPicture = (picture: unknown) => {
    pictures.add(picture);
    return '';
  };
  for (const { collection, data } of model.entries.values()) {
    for (const [field, shape] of listPictureFields(collection)) {
      createPublicValue(getField(data, field), shape, { model, toPicture });
    }
  }
  return [...pictures];
}

const pictureFields = new Map<Collection, [string, Shape][]>();

function listPictureFields(collection: Collection): [string, Shape][] {
  const known = pictureFields.get(collection);
  if (known) return known;
  const fields = Object.entries(getShape(collection).properties ?? {});
  const imageFields = fields.filter(([field, shape]) => !INTERNAL.has(field) && canHold(shape, 'image'));
  pictureFields.set(collection, imageFields);
  return imageFields;
}
