/** The model of the content that Astro has loaded, or that `dev` shows. The only caller of `getCollection`. */

import { type CollectionKey, getCollection } from 'astro:content';
import { relative, resolve } from 'node:path';
import type { Collection } from '#collections/collection.ts';
import type { EntryData } from '#collections/entry-data.ts';
import { collections } from '#collections/index.ts';
import { pages } from '#collections/pages.ts';
import type { Topic } from '#collections/topics.ts';
import { readSettings, type Settings } from '#entries/settings.ts';
import { readTopics } from '#entries/topics.ts';
import { getLiveModel } from './live-model.ts';
import { setSitePlace } from './routes.ts';
import { createModel, type ModelEntry, type SiteModel } from './site-model.ts';
import type { BodyView } from './view-types.ts';

let loaded: Promise<SiteModel> | undefined;
let lastTopics: Topic[] = [];

/** The model: created once per build, and in `dev` once for each change of what the live check shows. */
export function getSiteModel(): Promise<SiteModel> {
  if (import.meta.env.DEV) {
    const { contentDir, buildDate } = useSettings();
    return getLiveModel(contentDir, buildDate, () => loadTopics(contentDir));
  }
  loaded ??= loadModel();
  return loaded;
}

async function loadModel(): Promise<SiteModel> {
  const { contentDir, buildDate } = useSettings();
  const load = (collection: Collection) => loadFolder(collection, contentDir);
  const entries = await Promise.all(collections.map(load));
  return createModel({
    entries: entries.flat(),
    pages: await load(pages),
    topics: loadTopics(contentDir),
    buildDate,
  });
}

function useSettings(): Settings {
  const settings = readSettings();
  setSitePlace(settings);
  return settings;
}

/** The list of topics; in `dev`, the last valid one, because the preflight reports errors. */
function loadTopics(contentDir: string): Topic[] {
  try {
    lastTopics = readTopics(contentDir);
  } catch (error) {
    if (!import.meta.env.DEV) throw error;
  }
  return lastTopics;
}

async function loadFolder(collection: Collection, contentDir: string): Promise<ModelEntry[]> {
  const stored = await getCollection(collection.name as CollectionKey);
  return stored
    .map(({ id, filePath = '', data: { body, ...data } }) => ({
      collection,
      id,
      file: relative(contentDir, resolve(filePath)).replaceAll('\\', '/'),
      data: data as EntryData,
      body: body as BodyView | undefined,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
