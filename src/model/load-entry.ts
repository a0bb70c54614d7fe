/** Makes an entry of the model from its file, in a build and in `dev` alike. */
import type { ImageMetadata } from 'astro';
import type { Collection } from '#collections/collection.ts';
import type { EntryData } from '#collections/entry-data.ts';
import { folders, getCollection } from '#collections/index.ts';
import { copyInOrder, getShape, type Visit, visitFields } from '#collections/shape.ts';
import type { Entry } from '#entries/read-content.ts';
import { memoize } from '#memo/memoize.ts';
import { createBody, listBodyPictures } from './body-source.ts';
import type { ModelEntry } from './site-model.ts';

/** The collection of an entry. The preflight runs in plain Node, where collections are other objects. */
const getOwnCollection = ({ collection }: Entry): Collection => getCollection(collection.name);

/** Sorts by collection, then by id. */
export function compareAsLoaded(a: Entry, b: Entry): number {
  return (
    folders.indexOf(getOwnCollection(a)) - folders.indexOf(getOwnCollection(b)) || (a.id < b.id ? -1 : 1)
  );
}

/** The fields of an entry that hold the path of a picture. */
const visitPictures = (entry: Entry): Visit[] =>
  visitFields(getShape(getOwnCollection(entry)), entry.data, ['image']);

/** The paths of all pictures of an entry, as its file names them. */
export const listEntryPictures = (entry: Entry): string[] => [
  ...new Set([...visitPictures(entry).map(({ value }) => String(value)), ...listBodyPictures(entry)]),
];

/**
 * Makes the entry of the model. Its data is that of the file, in the order of the schema. Its body is read when a page
 * asks for it.
 *
 * @param getPicture gives the picture at a path that the file names
 */
export function createModelEntry(entry: Entry, getPicture: (src: string) => ImageMetadata): ModelEntry {
  const { id, file } = entry;
  const collection = getOwnCollection(entry);
  const data = copyInOrder(getShape(collection), entry.data);
  for (const { path, value } of visitPictures(entry)) setAt(data, path, getPicture(String(value)));
  const getBody = memoize((read: Entry) => {
    const body = createBody(read);
    if (body) for (const src of listBodyPictures(read)) body.pictures[src] = getPicture(src);
    return body;
  });
  return {
    collection,
    id,
    file,
    data: data as EntryData,
    get body() {
      return getBody(entry);
    },
  };
}

/** Sets the value at a path of a copied entry. */
function setAt(data: unknown, path: readonly (string | number)[], value: unknown): void {
  const parent = path
    .slice(0, -1)
    .reduce((part, step) => (part as Record<string | number, unknown>)[step], data);
  const [key = ''] = path.slice(-1);
  (parent as Record<string | number, unknown>)[key] = value;
}
