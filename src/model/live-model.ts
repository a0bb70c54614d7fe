/**
 * The model in `dev`: what the live check shows, without Astro’s content layer, which would validate and store all
 * entries again. An entry whose file and pictures did not change stays the same object, so that what is remembered
 * about it holds. Pictures are read when a page shows them.
 */
import { statSync } from 'node:fs';
import { posix } from 'node:path';
import type { ImageMetadata } from 'astro';
import { useContentFile } from '#entries/content-file.ts';
import { isPublished } from '#entries/published.ts';
import { type Content, type Entry, takeContent, waitForContent } from '#entries/read-content.ts';
import { memoize } from '#memo/memoize.ts';
import { readPublicVersions } from './entries/public-versions.ts';
import { createLatePicture } from './late-pictures.ts';
import { compareAsLoaded, createModelEntry } from './load-entry.ts';
import { type SiteEntry, toSiteEntry, toSiteTranslations } from './site-content.ts';
import { type ContentLists, createModel, type ModelEntry, type SiteModel } from './site-model.ts';

interface LiveModel {
  /** The live check gives a new list when anything has changed. */
  shown: Content['entries'];
  model: SiteModel;
}

let last: LiveModel | undefined;

/**
 * The model of what the live check shows now, made once for each change.
 *
 * @param readLists gives the lists beside the entries
 */
export async function getLiveModel(
  contentDir: string,
  buildDate: string,
  readLists: () => ContentLists,
): Promise<SiteModel> {
  await waitForContent();
  const content = takeContent(contentDir);
  if (last?.shown !== content.entries) {
    last = { shown: content.entries, model: createLiveModel(content, buildDate, readLists()) };
  }
  return last.model;
}

function createLiveModel(
  { dir, entries, pages, translations }: Content,
  buildDate: string,
  lists: ContentLists,
): SiteModel {
  const load = (list: readonly Entry[]) =>
    list
      .filter(({ data }) => isPublished(data, buildDate))
      .map(getSiteEntry)
      .sort(compareAsLoaded)
      .map((entry) => loadEntry(dir, entry));
  return createModel({
    entries: load(entries),
    pages: load(pages),
    translations: toSiteTranslations({ entries, pages, translations }),
    ...lists,
    versions: readPublicVersions(dir, entries, buildDate),
    buildDate,
  });
}

/** An entry of the model, and the state of the pictures that pages have shown of it. */
interface Loaded {
  entry: ModelEntry;
  /** By absolute path. */
  pictures: Map<string, string>;
}

/** That of an entry whose file did not change stays the same object. */
const getSiteEntry = memoize(toSiteEntry);

const loaded = new WeakMap<SiteEntry, Loaded>();

function loadEntry(dir: string, entry: SiteEntry): ModelEntry {
  const known = loaded.get(entry);
  if (known && [...known.pictures].every(([path, state]) => getFileState(path) === state)) return known.entry;
  const pictures = new Map<string, string>();
  const made = createModelEntry(entry, (src) => {
    const picture = posix.join(posix.dirname(entry.file), src);
    const path = posix.join(dir.replaceAll('\\', '/'), picture);
    return createLatePicture(picture, async () => {
      pictures.set(path, getFileState(path));
      assertContentFile(dir, picture);
      return importPicture(path);
    });
  });
  loaded.set(entry, { entry: made, pictures });
  return made;
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
