/** Types of validated front matter, inferred by Zod. */
import type { z } from 'zod';
import type { Folder } from './index.ts';

type DataOf<F extends Folder> = F extends Folder ? z.output<ReturnType<F['schema']>> : never;

type FolderData = DataOf<Folder>;

type FieldName<D> = D extends unknown ? keyof D : never;

type FieldValue<D, K> = D extends unknown ? (K extends keyof D ? D[K] : never) : never;

/**
 * The front matter of an entry of any collection: the common fields, and each other field with all its possible
 * types.
 */
export type EntryData = Pick<FolderData, keyof FolderData> & {
  [K in Exclude<FieldName<FolderData>, keyof FolderData>]?: FieldValue<FolderData, K> | undefined;
};

/** The type of a list field’s items. */
export type ItemOf<K extends keyof EntryData> =
  NonNullable<EntryData[K]> extends readonly (infer Item)[] ? Item : never;

/** The value of a field by its name in the registry. Returns undefined if the entry has none. */
export const getField = (data: Readonly<Record<string, unknown>>, field: string): unknown => data[field];
