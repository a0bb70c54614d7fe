/** Lists derived pages and files for the preflight, which runs before they exist. */
import { collections } from '#collections/index.ts';
import { getSchema } from '#collections/shape.ts';
import type { Content } from '#entries/read-content.ts';
import { readTopics } from '#entries/topics.ts';
import { listCalendarFiles, listEventFiles } from '#features/calendars/calendars.ts';
import { listCallsPages } from '#features/calls/calls.ts';
import { listDirectoryPages } from '#features/directory/directory-page.ts';
import { listFeeds } from '#features/feeds/feeds.ts';
import { listFacets, toFacetPath } from '#features/lists/list-facets.ts';
import { countPages } from '#features/lists/list-page.ts';
import { createAllOpenData } from '#features/open-data/open-data.ts';
import { toRef } from '#graph/graph.ts';
import { createContentModel } from '#model/content-model.ts';
import { hasCards } from '#model/page/page-card.ts';
import { listOf, type SiteModel } from '#model/site-model.ts';
import {
  FEED_ENDINGS,
  SITE_PATHS,
  toCalendarPath,
  toCardPath,
  toDataFilePath,
  toEventFilePath,
  toFeedPath,
  toListPath,
} from '#routes/routes.ts';

/** The model of a content folder. Returns undefined if the content has errors. */
function findModel(content: Content, buildDate: string): SiteModel | undefined {
  const isValid = [...content.entries, ...content.pages].every(
    ({ collection, data }) => getSchema(collection).safeParse(data).success,
  );
  if (!isValid) return undefined;
  try {
    return createContentModel(content, buildDate, readTopics(content.dir));
  } catch {
    return undefined;
  }
}

const listBelow = (folder: string, pages: readonly { path: string | undefined }[]): string[] =>
  pages.map(({ path }) => (path === undefined ? folder : `${folder}${path}/`));

const listFeedPaths = (model: SiteModel) =>
  listFeeds(model).flatMap(({ path }) => FEED_ENDINGS.map((ending) => toFeedPath(path, ending)));

const listCalendarPaths = (model: SiteModel) => [
  ...listCalendarFiles(model).map(({ of }) => toCalendarPath(of)),
  ...listEventFiles(model).map(({ of }) => toEventFilePath(of)),
];

function listDataPaths(model: SiteModel): string[] {
  const { datasets, tables, parts, places, schemas } = createAllOpenData(model, () => '');
  return [
    ...datasets.map(({ name }) => `${name}.json`),
    ...tables.map(({ name }) => `${name}.csv`),
    ...parts.map(({ name }) => `parts/${name}.csv`),
    ...places.map(({ name }) => `${name}.geojson`),
    ...schemas.map(({ name }) => `schema/${name}.json`),
  ].map(toDataFilePath);
}

const listCardPaths = (model: SiteModel) => [
  toCardPath('site'),
  ...[...model.entries.values()]
    .filter(({ collection }) => hasCards(collection))
    .map((entry) => toCardPath(toRef(entry))),
];

/** All pages of all lists, and of the lists by facet. */
function listListPaths(model: SiteModel): string[] {
  const toPages = (list: string, entries: number) =>
    Array.from({ length: countPages(entries) }, (_, index) => toListPath(list, index + 1));
  return collections.flatMap((collection) => [
    ...toPages(collection.name, listOf(model, collection).length),
    ...listFacets(model, collection).flatMap(({ field, values }) =>
      values.flatMap((value) => toPages(toFacetPath(collection, field, value), value.entries.length)),
    ),
  ]);
}

/** Groups of derived addresses by pattern. The first match decides. */
const GROUPS: readonly (readonly [pattern: RegExp, list: (model: SiteModel) => string[]])[] = [
  [/\/feed\.[a-z]+$/, listFeedPaths],
  [/\.ics$/, listCalendarPaths],
  [/^\/data\//, listDataPaths],
  [/^\/_cards\//, listCardPaths],
  [/^\/calls\//, (model) => listBelow(SITE_PATHS.calls, listCallsPages(model))],
  [/^\/directory\//, (model) => listBelow(SITE_PATHS.directory, listDirectoryPages(model))],
  [/^\//, listListPaths],
];

/**
 * Returns a function that tells whether the site will have a derived page or file at an address. It asks the features
 * that create them, and only at the first such link. While entries or topics have errors, the answer is unknown and
 * every address passes.
 */
export function createHasRoute(content: Content, buildDate: string): (path: string) => boolean {
  let model: SiteModel | undefined | 'unknown' = 'unknown';
  const known = new Map<number, ReadonlySet<string>>();
  return (path) => {
    if (model === 'unknown') model = findModel(content, buildDate);
    if (!model) return true;
    const index = GROUPS.findIndex(([pattern]) => pattern.test(path));
    const paths = known.get(index) ?? new Set(GROUPS[index]?.[1](model));
    known.set(index, paths);
    return paths.has(path);
  };
}
