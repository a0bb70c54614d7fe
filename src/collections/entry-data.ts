/** Front matter that its schema has let pass: the types that Zod infers, and none written by hand. */
import type { z } from 'zod';
import type { Folder } from './index.ts';

type DataOf<F extends Folder> = F extends Folder ? z.output<ReturnType<F['schema']>> : never;

type FolderData = DataOf<Folder>;

type FieldName<D> = D extends unknown ? keyof D : never;

type FieldValue<D, K> = D extends unknown ? (K extends keyof D ? D[K] : never) : never;

/**
 * The front matter of an entry of any collection: what all have, and each field of one collection or another, with
 * every type that it has in them.
 */
export type EntryData = Pick<FolderData, keyof FolderData> & {
  [K in Exclude<FieldName<FolderData>, keyof FolderData>]?: FieldValue<FolderData, K> | undefined;
};

/** What the items of a list field are. */
export type ItemOf<K extends keyof EntryData> =
  NonNullable<EntryData[K]> extends readonly (infer Item)[] ? Item : never;

/** The value of a field by the name that the registry gives; undefined where the entry has none. */
export const getField = (data: Readonly<Record<string, unknown>>, field: string): unknown => data[field];
