/**
 * Entries as open data: the fields that the editor wrote, without what is not public, and apart from them what
 * follows from these.
 */

import type { Collection } from '#collections/collection.ts';
import { getField } from '#collections/entry-data.ts';
import { branchFor, canHold, getShape, propertyOf, type Shape } from '#collections/shape.ts';
import { resolveReference, toRef } from '#graph/graph.ts';
import { toAbsolute, toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { createDerivedFields } from './derived-fields.ts';
import type { DataRecord, DataValue } from './open-data-types.ts';
import { getRecordShape, INTERNAL } from './schemas.ts';

/** The address of a picture, absolute. What a picture is, Astro or plain Node decides. */
export type ToPicture = (picture: unknown) => string;

interface Context {
  model: SiteModel;
  toPicture: ToPicture;
}

/** The record of an entry, its fields in the order of the schema. */
export function createRecord(model: SiteModel, entry: ModelEntry, toPicture: ToPicture): DataRecord {
  const { collection, data } = entry;
  const shape = getShape(collection);
  const fields = Object.keys(getRecordShape(collection).properties ?? {}).flatMap((field) => {
    const value = toPublic(getField(data, field), propertyOf(shape, field), { model, toPicture });
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
 * A value without what is not public: a reference to what is not published is left out, and with it whatever can't be
 * without it, such as a role.
 */
function toPublic(value: unknown, shape: Shape | undefined, context: Context): DataValue | undefined {
  if (value === undefined || value === null || !shape) return undefined;
  // Astro puts an object of its own where the editor wrote a path.
  if (shape.field === 'image') return context.toPicture(value);
  if (Array.isArray(value)) return toPublicList(value, branchFor(shape, 'array')?.items, context);
  const branch = branchFor(shape, typeof value);
  if (typeof value === 'object') return toPublicObject(value as Record<string, unknown>, branch, context);
  if (branch?.field !== 'reference' || typeof value !== 'string') return value as DataValue;
  const ref = resolveReference(value, branch.to ?? []);
  return ref !== undefined && context.model.entries.has(ref) ? ref : undefined;
}

/** A list that loses all that it had is none. */
function toPublicList(
  items: readonly unknown[],
  shape: Shape | undefined,
  context: Context,
): DataValue | undefined {
  const kept = items.map((item) => toPublic(item, shape, context)).filter((item) => item !== undefined);
  return kept.length === 0 && items.length > 0 ? undefined : kept;
}

function toPublicObject(
  value: Record<string, unknown>,
  shape: Shape | undefined,
  context: Context,
): DataValue | undefined {
  const kept = Object.entries(value).flatMap(([key, own]) => {
    const part = toPublic(own, propertyOf(shape, key), context);
    return part === undefined ? [] : [[key, part] as const];
  });
  const keys = new Set(kept.map(([key]) => key));
  return shape?.required?.some((key) => !keys.has(key)) ? undefined : Object.fromEntries(kept);
}

/** The pictures in the fields of entries, as the model holds them, each once. */
export function listPictures(model: SiteModel): unknown[] {
  const pictures = new Set<unknown>();
  const toPicture = (picture: unknown) => {
    pictures.add(picture);
    return '';
  };
  for (const { collection, data } of model.entries.values()) {
    for (const [field, shape] of listPictureFields(collection)) {
      toPublic(getField(data, field), shape, { model, toPicture });
    }
  }
  return [...pictures];
}

const pictureFields = new Map<Collection, [string, Shape][]>();

function listPictureFields(collection: Collection): [string, Shape][] {
  const known = pictureFields.get(collection);
  if (known) return known;
  const fields = Object.entries(getShape(collection).properties ?? {});
  const own = fields.filter(([field, shape]) => !INTERNAL.has(field) && canHold(shape, 'image'));
  pictureFields.set(collection, own);
  return own;
}
