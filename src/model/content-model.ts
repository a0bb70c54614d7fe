/** Creates the model of a content folder without Astro, for files beside the pages. */
import type { EntryData } from '#collections/entry-data.ts';
import { folders } from '#collections/index.ts';
import type { Version } from '#entries/change-list.ts';
import type { CheckedContent, CheckedEntry } from '#entries/read-content.ts';
import type { SiteTranslation } from './site-content.ts';
import { type ContentLists, createModel, type ModelEntry, type SiteModel } from './site-model.ts';

/** What a model has beside its entries; what is left out is empty. */
interface Others extends Partial<ContentLists> {
  translations?: readonly SiteTranslation[];
  versions?: readonly Version[];
}

/**
 * Creates the model of checked content, without bodies.
 *
 * @param buildDate `YYYY-MM-DD`: decides what is published
 */
export function createContentModel(
  { entries, pages }: Pick<CheckedContent, 'entries' | 'pages'>,
  buildDate: string,
  { topics = [], ...others }: Others = {},
): SiteModel {
  return createModel({
    entries: entries.map(createModelEntry).sort(compareAsLoaded),
    pages: pages.map(createModelEntry),
    topics,
    ...others,
    buildDate,
  });
}

const createModelEntry = ({ collection, id, file, data }: CheckedEntry): ModelEntry => ({
  collection,
  id,
  file,
  data: data as EntryData,
  body: undefined,
});

/** Sorts by collection, then by id, in the order in which the site loads entries. */
function compareAsLoaded(a: ModelEntry, b: ModelEntry): number {
  return folders.indexOf(a.collection) - folders.indexOf(b.collection) || (a.id < b.id ? -1 : 1);
}
