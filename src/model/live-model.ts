/**
 * The model in `dev`: what the live check shows, without Astro’s content layer, which would validate and store all
 * entries again. An entry whose file and pictures did not change stays the same object, so that what is remembered
 * about it holds.
 */
import { statSync } from 'node:fs';
import { posix } from 'node:path';
import type { ImageMetadata } from 'astro';
import type { Collection } from '#collections/collection.ts';
import type { EntryData } from '#collections/entry-data.ts';
import { folders, getCollection } from '#collections/index.ts';
import { copyInOrder, getShape, visitFields } from '#collections/shape.ts';
import type { Topic } from '#collections/topics.ts';
import { useContentFile } from '#entries/content-file.ts';
import { isPublished } from '#entries/published.ts';
import { type Content, type Entry, takeContent } from '#entries/read-content.ts';
import { createBody } from './body-source.ts';
import { createModel, type ModelEntry, type SiteModel } from './site-model.ts';
import type { BodyView } from './view-types.ts';

interface LiveModel {
  /** The live check gives a new list when anything has changed. */
  shown: Content['entries'];
  model: Promise<SiteModel>;
}

let last: LiveModel | undefined;

/**
 * The model of what the live check shows now, made once for each change. Without entries whose pictures can’t be read:
 * the live check may not have seen them yet.
 *
 * @param readTopics gives the list of topics
 */
export function getLiveModel(
  contentDir: string,
  buildDate: string,
  readTopics: () => readonly Topic[],
): Promise<SiteModel> {
  const content = takeContent(contentDir);
  if (last?.shown !== content.entries) {
    last = { shown: content.entries, model: createLiveModel(content, buildDate, readTopics()) };
  }
  return last.model;
}

async function createLiveModel(
  { dir, entries, pages }: Content,
  buildDate: string,
  topics: readonly Topic[],
): Promise<SiteModel> {
  const load = async (list: readonly Entry[]) => {
    const published = list.filter(({ data }) => isPublished(data, buildDate)).sort(compareAsLoaded);
    const made = await Promise.all(published.map((entry) => loadEntry(dir, entry).catch(() => undefined)));
    return made.filter((entry) => entry !== undefined);
  };
  return createModel({ entries: await load(entries), pages: await load(pages), topics, buildDate });
}

/** Sorts by collection, then by id, in the order in which a build loads entries. */
function compareAsLoaded(a: Entry, b: Entry): number {
  return (
    folders.indexOf(getOwnCollection(a)) - folders.indexOf(getOwnCollection(b)) || (a.id < b.id ? -1 : 1)
  );
}

/** The live check runs in plain Node, where the collections are other objects than those of pages. */
const getOwnCollection = ({ collection }: Entry): Collection => getCollection(collection.name);

/** An entry of the model, and the state of the pictures that it was made with. */
interface Loaded {
  entry: ModelEntry;
  /** By absolute path. */
  pictures: ReadonlyMap<string, string>;
}

const loaded = new WeakMap<Entry, Loaded>();

async function loadEntry(dir: string, entry: Entry): Promise<ModelEntry> {
  const known = loaded.get(entry);
  if (known && [...known.pictures].every(([path, state]) => getFileState(path) === state)) return known.entry;
  const made = await createLiveEntry(dir, entry);
  loaded.set(entry, made);
  return made.entry;
}

async function createLiveEntry(dir: string, entry: Entry): Promise<Loaded> {
  const { id, file } = entry;
  const collection = getOwnCollection(entry);
  const pictures = new Map<string, string>();
  const load = (src: string): Promise<ImageMetadata> => {
    const picture = posix.join(posix.dirname(file), src);
    const path = posix.join(dir.replaceAll('\\', '/'), picture);
    pictures.set(path, getFileState(path));
    assertContentFile(dir, picture);
    return importPicture(path);
  };
  const shape = getShape(collection);
  const data = copyInOrder(shape, entry.data);
  for (const { path, value } of visitFields(shape, data, ['image'])) {
    setAt(data, path, await load(String(value)));
  }
  const body = createBody(entry);
  const bodyPictures: BodyView['pictures'] = {};
  for (const src of Object.keys(body?.pictures ?? {})) bodyPictures[src] = await load(src);
  const view = body && { ...body, pictures: bodyPictures };
  return { entry: { collection, id, file, data: data as EntryData, body: view }, pictures };
}

/** Throws for a file outside of the content, and for a link, which could lead there. */
function assertContentFile(dir: string, file: string): void {
  if (file.startsWith('../') || useContentFile(dir, file, () => true) !== true) {
    throw new Error(`${file} is no file of the content.`);
  }
}

/** Vite gives the picture as Astro’s pages need it, and forgets it when the file changes. */
async function importPicture(path: string): Promise<ImageMetadata> {
  const module = await import(/* @vite-ignore */ `/@fs/${path.replace(/^\//, '')}`);
  return module.default;
}

/** When the file was changed, and its size; empty without a file. */
function getFileState(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? `${stats.mtimeMs} ${stats.size}` : '';
}

/** Sets the value at a path of a copied entry. */
function setAt(data: unknown, path: readonly (string | number)[], value: unknown): void {
  const parent = path
    .slice(0, -1)
    .reduce((part, step) => (part as Record<string | number, unknown>)[step], data);
  const [key = ''] = path.slice(-1);
  (parent as Record<string | number, unknown>)[key] = value;
}
