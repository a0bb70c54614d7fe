/** All published entries with their graph. Every view is computed from this model. Pure: no Astro, no clock. */
import type { Collection } from '#collections/collection.ts';
import type { EntryData } from '#collections/entry-data.ts';
import type { Topic } from '#collections/topics.ts';
import type { Version } from '#entries/change-list.ts';
import { isPublished } from '#entries/published.ts';
import { buildGraph, type Graph, toRef } from '#graph/graph.ts';
import type { Words } from '#i18n/word-types.ts';
import { siteLanguage } from '#i18n/words.ts';
import { memoize } from '#memo/memoize.ts';
import { site } from '#site.ts';
import { getStartOfDay } from '#time/limits.ts';
import type { SiteTranslation } from './site-content.ts';
import type { BodyView } from './view-types.ts';

export interface ModelEntry {
  collection: Collection;
  id: string;
  /** The path of its file below the content folder. */
  file: string;
  data: EntryData;
  /**
   * As it is now: while somebody writes, it changes, and the entry and the model stay. What is remembered about either
   * depends on no body.
   */
  body: BodyView | undefined;
}

export interface SiteModel {
  /** By ref, in the order of the registry and of ids. */
  entries: ReadonlyMap<string, ModelEntry>;
  /** The pages of the site itself, by id. */
  pages: ReadonlyMap<string, ModelEntry>;
  graph: Graph;
  topics: ReadonlyMap<string, Topic>;
  /** The names of people who have no page. */
  hiddenPeople: readonly string[];
  /** The words that stay in Latin letters in Serbian texts in Cyrillic. */
  latinWords: readonly string[];
  /** The history of the data, the first version first; empty where none was recorded. */
  versions: readonly Version[];
  /** The tag of the language of the model, and the words of the interface in it. */
  language: string;
  words: Words;
  /** In another language than the first: the model in the first, whose facts are the same. */
  first?: SiteModel;
  /** All translations of entries and pages, whatever the language. */
  translations: readonly SiteTranslation[];
  /** The refs of what is translated into the language of the model; none in the first. */
  translated: ReadonlySet<string>;
  /** Those of them whose originals have changed since. */
  stale: ReadonlySet<string>;
  /** `YYYY-MM-DD`. */
  buildDate: string;
  /** The instant at which that day begins, `2026-05-31T22:00:00Z`. */
  now: string;
}

/** The lists beside the entries of a content folder. */
export interface ContentLists {
  topics: readonly Topic[];
  /** The names of people who have no page. */
  hiddenPeople: readonly string[];
  /** The words that stay in Latin letters in Serbian texts in Cyrillic. */
  latinWords: readonly string[];
}

interface ModelParts extends Pick<ContentLists, 'topics'>, Partial<Omit<ContentLists, 'topics'>> {
  entries: readonly ModelEntry[];
  pages: readonly ModelEntry[];
  versions?: readonly Version[];
  translations?: readonly SiteTranslation[];
  /** `YYYY-MM-DD`: decides what is published and what is upcoming. */
  buildDate: string;
}

/** Creates the model of what is published on the day of the build. Drafts are left out. */
export function createModel({
  entries,
  pages,
  topics,
  hiddenPeople = [],
  latinWords = [],
  versions = [],
  translations = [],
  buildDate,
}: ModelParts): SiteModel {
  const published = entries.filter(({ data }) => isPublished(data, buildDate));
  return {
    entries: new Map(published.map((entry) => [toRef(entry), entry])),
    pages: new Map(pages.map((page) => [page.id, page])),
    graph: buildGraph(published),
    topics: new Map(topics.map((topic) => [topic.id, topic])),
    hiddenPeople,
    latinWords,
    versions,
    ...siteLanguage,
    translations,
    translated: new Set(),
    stale: new Set(),
    buildDate,
    now: getStartOfDay(buildDate, site.timeZone),
  };
}

/** Returns a function that calls `create` once for all languages of a site: for what depends on facts alone. */
export function memoizeFacts<Value>(create: (first: SiteModel) => Value): (model: SiteModel) => Value {
  const getValue = memoize(create);
  return (model) => getValue(model.first ?? model);
}

const groupsOf = memoize(({ entries }: SiteModel) =>
  Map.groupBy(entries.values(), ({ collection }) => collection),
);

/** The published entries of a collection, by id. */
export const listOf = (model: SiteModel, collection: Collection): readonly ModelEntry[] =>
  groupsOf(model).get(collection) ?? [];

/** The published entry of a reference, `news/kickoff`. Throws for one that there is not. */
export function getEntry(model: SiteModel, ref: string): ModelEntry {
  const entry = model.entries.get(ref);
  if (!entry) throw new Error(`There is no published entry ${ref}.`);
  return entry;
}
