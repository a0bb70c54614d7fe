/** The model of a content folder without Astro: for what is made beside the pages. */
import type { EntryData } from '#collections/entry-data.ts';
import { folders } from '#collections/index.ts';
import type { Topic } from '#collections/topics.ts';
import type { Content, Entry } from '#entries/read-content.ts';
import { createModel, type ModelEntry, type SiteModel } from './site-model.ts';

/**
 * The model of what the preflight has let pass, without bodies.
 *
 * @param buildDate `YYYY-MM-DD`: decides what is published
 * @param topics what lists by topic are made of
 */
export function createContentModel(
  { entries, pages }: Content,
  buildDate: string,
  topics: readonly Topic[] = [],
): SiteModel {
  return createModel({
    entries: entries.map(createModelEntry).sort(compareAsLoaded),
    pages: pages.map(createModelEntry),
    topics,
    buildDate,
  });
}

const createModelEntry = ({ collection, id, file, data }: Entry): ModelEntry => ({
  collection,
  id,
  file,
  data: data as EntryData,
  body: undefined,
});

/** By the registry, then by id: as the site loads them. */
function compareAsLoaded(a: ModelEntry, b: ModelEntry): number {
  return folders.indexOf(a.collection) - folders.indexOf(b.collection) || (a.id < b.id ? -1 : 1);
}
