/**
 * All that is published, with its graph: what every view is made from. The one caller of `astro:content`.
 */
import type { Collection, EntryData } from '#collections/collection.ts';
import { collections, folders } from '#collections/index.ts';
import type { Topic } from '#collections/topics.ts';
import { buildDate, contentDir } from '#entries/settings.ts';
import { readTopics } from '#entries/topics.ts';
import { buildGraph, type Graph, toRef } from '#graph/graph.ts';
import { type CollectionKey, getCollection } from 'astro:content';
import type { BodyView } from './types.ts';

export interface ModelEntry {
  collection: Collection;
  id: string;
  data: EntryData;
  body: BodyView | undefined;
}

export interface SiteModel {
  /** By reference, in the order of the registry and of ids. */
  entries: ReadonlyMap<string, ModelEntry>;
  /** The pages of the site itself, by id. */
  pages: ReadonlyMap<string, ModelEntry>;
  graph: Graph;
  topics: ReadonlyMap<string, Topic>;
  /** `YYYY-MM-DD`. */
  buildDate: string;
}

let built: Promise<SiteModel> | undefined;

/** The model: built once a build, and in `dev` anew for each request, so that an edit shows at once. */
export function getSiteModel(): Promise<SiteModel> {
  if (import.meta.env.DEV) return buildSiteModel();
  built ??= buildSiteModel();
  return built;
}

async function buildSiteModel(): Promise<SiteModel> {
  const all = await Promise.all(folders.map(loadFolder));
  const published = all.flat();
  const entries = new Map(
    published.filter(({ collection }) => collections.includes(collection)).map((entry) => [toRef(entry), entry]),
  );
  const pages = new Map(
    published.filter(({ collection }) => !collections.includes(collection)).map((page) => [page.id, page]),
  );
  return createModel(entries, pages, readTopics(contentDir));
}

/** A model from what it is made of; the tests make theirs this way, without Astro. */
export function createModel(
  entries: ReadonlyMap<string, ModelEntry>,
  pages: ReadonlyMap<string, ModelEntry>,
  topics: readonly Topic[],
  day = buildDate,
): SiteModel {
  return {
    entries,
    pages,
    graph: buildGraph([...entries.values()]),
    topics: new Map(topics.map((topic) => [topic.id, topic])),
    buildDate: day,
  };
}

async function loadFolder(collection: Collection): Promise<ModelEntry[]> {
  const stored = await getCollection(collection.name as CollectionKey);
  return stored
    .map(({ id, data: { body, ...data } }) => ({
      collection,
      id,
      data: data as unknown as EntryData,
      body: body as BodyView | undefined,
    }))
    .filter(({ data }) => isPublished(data))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Drafts stay out, and what is to be published on a later day than that of the build. */
function isPublished(data: EntryData): boolean {
  const from = data.publishFrom as string | undefined;
  return !data.draft && (from === undefined || from <= buildDate);
}

/** The published entries of one collection, by id. */
export function listOf(model: SiteModel, collection: Collection): ModelEntry[] {
  return [...model.entries.values()].filter((entry) => entry.collection === collection);
}
