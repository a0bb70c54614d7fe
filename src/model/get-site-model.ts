/** The model of the content that the preflight has read, with the pictures that Astro has loaded, or that `dev` shows. The only caller of `getCollection`. */

import { getCollection } from 'astro:content';
import type { ImageMetadata } from 'astro';
import { HIDDEN_PEOPLE_FILE, LATIN_WORDS_FILE, readList } from '#entries/line-lists.ts';
import { isPublished } from '#entries/published.ts';
import { takeContent } from '#entries/read-content.ts';
import { readSettings, type Settings } from '#entries/settings.ts';
import { readTopics } from '#entries/topics.ts';
import { FIRST_LANGUAGE } from '#routes/languages.ts';
import { readPublicVersions } from './entries/public-versions.ts';
import { getModelIn } from './language-model.ts';
import { readPictures } from './late-pictures.ts';
import { getLiveModel } from './live-model.ts';
import { compareAsLoaded, createModelEntry } from './load-entry.ts';
import { setSitePlace } from './routes.ts';
import { findSharedContent } from './shared-content.ts';
import { type SiteEntry, toSiteContent } from './site-content.ts';
import { type ContentLists, createModel, type SiteModel } from './site-model.ts';

let loaded: Promise<SiteModel> | undefined;
let lastLists: ContentLists = { topics: [], hiddenPeople: [], latinWords: [] };

/** The model in a language: created once per build, and in `dev` once for each change of what the live check shows. */
export async function getSiteModel(language = FIRST_LANGUAGE): Promise<SiteModel> {
  return getModelIn(await getFirstModel(), language);
}

function getFirstModel(): Promise<SiteModel> {
  if (import.meta.env.DEV) {
    const { contentDir, buildDate } = useSettings();
    return getLiveModel(contentDir, buildDate, () => loadLists(contentDir));
  }
  loaded ??= loadModel();
  return loaded;
}

/** What `use` makes of the model in a language, such as the view of a page, with the pictures that it shows. */
export async function useSiteModel<View>(
  language: string,
  use: (model: SiteModel) => View | Promise<View>,
): Promise<View> {
  const made = await use(await getSiteModel(language));
  if (import.meta.env.DEV) await readPictures(made);
  return made;
}

async function loadModel(): Promise<SiteModel> {
  const { contentDir, buildDate } = useSettings();
  const stored = await getCollection('pictures');
  const pictures = new Map(stored.map(({ id, data }) => [id, data as Record<string, ImageMetadata>]));
  const create = (entry: SiteEntry) =>
    createModelEntry(entry, (src) => {
      const picture = pictures.get(entry.file)?.[src];
      if (!picture) throw new Error(`${entry.file} names the picture ${src}, which was not loaded.`);
      return picture;
    });
  const createAll = (entries: readonly SiteEntry[]) =>
    entries
      .filter(({ data }) => isPublished(data, buildDate))
      .sort(compareAsLoaded)
      .map(create);
  const { entries, pages, translations } =
    findSharedContent(contentDir) ?? toSiteContent(takeContent(contentDir));
  return createModel({
    entries: createAll(entries),
    pages: createAll(pages),
    translations,
    ...loadLists(contentDir),
    versions: readPublicVersions(contentDir, entries, buildDate),
    buildDate,
  });
}

function useSettings(): Settings {
  const settings = readSettings();
  setSitePlace(settings);
  return settings;
}

/** The lists beside the entries; in `dev`, the last valid ones, because the preflight reports errors. */
function loadLists(contentDir: string): ContentLists {
  try {
    lastLists = {
      topics: readTopics(contentDir),
      hiddenPeople: readList(contentDir, HIDDEN_PEOPLE_FILE),
      latinWords: readList(contentDir, LATIN_WORDS_FILE),
    };
  } catch (error) {
    if (!import.meta.env.DEV) throw error;
  }
  return lastLists;
}
