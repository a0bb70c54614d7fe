/** Makes an entry of the model from its file, in a build and in `dev` alike. */
import type { ImageMetadata } from 'astro';
import type { EntryData } from '#collections/entry-data.ts';
import { folders, getCollection } from '#collections/index.ts';
import { getShape, type Visit, visitFields } from '#collections/shape.ts';
import { memoize } from '#memo/memoize.ts';
import type { SiteBody, SiteEntry } from './site-content.ts';
import type { ModelEntry } from './site-model.ts';
import type { BodyView } from './view-types.ts';

/** Sorts by collection, then by id. */
export function compareAsLoaded(a: SiteEntry, b: SiteEntry): number {
  return getPlace(a) - getPlace(b) || (a.id < b.id ? -1 : 1);
}

const getPlace = ({ collection }: SiteEntry) => folders.indexOf(getCollection(collection));

/** The fields of an entry that hold the path of a picture. */
const visitPictures = (entry: SiteEntry): Visit[] =>
  visitFields(getShape(getCollection(entry.collection)), entry.data, ['image']);

/** The paths of all pictures of an entry, as its file names them. */
export const listEntryPictures = (entry: SiteEntry): string[] => [
  ...new Set([...visitPictures(entry).map(({ value }) => String(value)), ...(entry.body?.pictures ?? [])]),
];

/**
 * Makes the entry of the model, with pictures in the place of their paths. Its body is read when a page asks for it.
 *
 * @param getPicture gives the picture at a path that the file names
 */
export function createModelEntry(entry: SiteEntry, getPicture: (src: string) => ImageMetadata): ModelEntry {
  const { id, file, format } = entry;
  const collection = getCollection(entry.collection);
  const pictures = visitPictures(entry);
  const data = pictures.length > 0 ? structuredClone(entry.data) : entry.data;
  for (const { path, value } of pictures) setAt(data, path, getPicture(String(value)));
  const getBodyView = memoize(({ digest, pictures }: SiteBody): BodyView => {
    return {
      file,
      format,
      digest,
      pictures: Object.fromEntries(pictures.map((src) => [src, getPicture(src)])),
    };
  });
  return {
    collection,
    id,
    file,
    data: data as EntryData,
    get body() {
      return entry.body && getBodyView(entry.body);
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
