/**
 * The model in `dev`: what the live check shows, without Astro’s content layer, which would validate and store all
 * entries again. An entry whose file and pictures did not change stays the same object, so that what is remembered
 * about it holds.
 */
import { statSync } from 'node:fs';
import { posix } from 'node:path';
import type { ImageMetadata } from 'astro';
import type { Topic } from '#collections/topics.ts';
import { useContentFile } from '#entries/content-file.ts';
import { isPublished } from '#entries/published.ts';
import { type Content, type Entry, takeContent } from '#entries/read-content.ts';
import { compareAsLoaded, createModelEntry, listEntryPictures } from './load-entry.ts';
import { createModel, type ModelEntry, type SiteModel } from './site-model.ts';

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
  const states = new Map<string, string>();
  const pictures = new Map<string, ImageMetadata>();
  for (const src of listEntryPictures(entry)) {
    const picture = posix.join(posix.dirname(entry.file), src);
    const path = posix.join(dir.replaceAll('\\', '/'), picture);
    states.set(path, getFileState(path));
    assertContentFile(dir, picture);
    pictures.set(src, await importPicture(path));
  }
  const made = createModelEntry(entry, (src) => pictures.get(src) as ImageMetadata);
  return { entry: made, pictures: states };
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
