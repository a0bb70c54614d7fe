/** Lists derived pages and files for the preflight, which runs before they exist. */
import { collections } from '#collections/index.ts';
import { HIDDEN_PEOPLE_FILE, readList } from '#entries/line-lists.ts';
import type { Content } from '#entries/read-content.ts';
import { readTopics } from '#entries/topics.ts';
import { listCalendarPaths, listEventFilePaths } from '#features/calendars/calendars.ts';
import { listCallsPaths } from '#features/calls/calls.ts';
import { listCountryListPaths } from '#features/countries/country-page.ts';
import { listDirectoryPaths } from '#features/directory/directory-page.ts';
import { listEmbedPaths } from '#features/embeds/embeds.ts';
import { listRelatedPaths } from '#features/entry/related/related-pages.ts';
import { listFeeds } from '#features/feeds/feeds.ts';
import { listFeedsPagePaths } from '#features/feeds/feeds-page.ts';
import { countListPages, listFacetPaths } from '#features/lists/list-page.ts';
import { listFacetSpreadsheets, listSpreadsheetCollections } from '#features/lists/list-spreadsheets.ts';
import { listMapPaths } from '#features/map/map-page.ts';
import { listNumbersPaths } from '#features/numbers/numbers.ts';
import { listDataNames } from '#features/open-data/open-data.ts';
import { listPeoplePaths } from '#features/people/people-page.ts';
import { listFurtherPersonPages, listPersonIds } from '#features/people/person-page.ts';
import { listDataPagePaths } from '#features/provenance/data-page.ts';
import { listTimelinePaths } from '#features/timeline/timeline-page.ts';
import { listTopicListPaths } from '#features/topics/topic-page.ts';
import { createContentModel } from '#model/content-model.ts';
import { readPublicVersions } from '#model/entries/public-versions.ts';
import { listCallEntries } from '#model/groups/call-entries.ts';
import { listCountryCodes } from '#model/groups/country-entries.ts';
import { listTopics } from '#model/groups/topic-entries.ts';
import type { SiteModel } from '#model/site-model.ts';
import { isInUse } from '#routes/features.ts';
import {
  FEED_ENDINGS,
  OPML_FILE,
  PEOPLE,
  toCalendarPath,
  toCardPath,
  toCountryPath,
  toDataFilePath,
  toEmbedPath,
  toEventFilePath,
  toFacetList,
  toFeedPath,
  toListPath,
  toPath,
  toPersonList,
  toPersonPath,
  toRelatedList,
  toSitePagePath,
  toSpreadsheetPath,
  toTopicPath,
} from '#routes/routes.ts';

/** The model of content with valid fields. Returns undefined if a list has errors. */
function findModel(content: Content, buildDate: string): SiteModel | undefined {
  try {
    const { dir } = content;
    return createContentModel(content, buildDate, {
      topics: readTopics(dir),
      hiddenPeople: readList(dir, HIDDEN_PEOPLE_FILE),
      // What is new in the directory has feeds.
      versions: readPublicVersions(dir, content.entries, buildDate),
    });
  } catch {
    return undefined;
  }
}

const listBelow = (folder: string, paths: readonly (string | undefined)[]): string[] =>
  paths.map((path) => (path === undefined ? folder : `${folder}${path}/`));

const listFeedPaths = (model: SiteModel) =>
  listFeeds(model).flatMap(({ path }) => FEED_ENDINGS.map((ending) => toFeedPath(path, ending)));

const listCalendarFiles = (model: SiteModel) => [
  ...listCalendarPaths(model).map(toCalendarPath),
  ...listEventFilePaths(model).map(toEventFilePath),
];

function listDataPaths(model: SiteModel): string[] {
  const { datasets, tables, parts, places, schemas } = listDataNames();
  return [
    ...datasets.map((name) => `${name}.json`),
    ...tables.map((name) => `${name}.csv`),
    ...parts.map((name) => `parts/${name}.csv`),
    ...places.map((name) => `${name}.geojson`),
    ...schemas.map((name) => `schema/${name}.json`),
    ...[...tables, ...parts.map((name) => `parts/${name}`)].map((name) => `${name}.csv-metadata.json`),
    'dcat.jsonld',
    'dcat.ttl',
    ...[...model.entries.keys()].map((ref) => `${ref}.json`),
  ].map(toDataFilePath);
}

const listCardPaths = (model: SiteModel) => ['site', ...model.entries.keys()].map((name) => toCardPath(name));

/** The list of people, with its further pages, and all pages of everybody. */
const listPathsOfPeople = (model: SiteModel) => [
  ...listBelow(toPath(PEOPLE), listPeoplePaths(model)),
  ...listPersonIds(model).map(({ id }) => toPersonPath(id)),
  ...listFurtherPersonPages(model).map(({ id, page }) => toListPath(toPersonList(id), Number(page))),
];

/** All pages of all lists, and of the lists by facet. */
const listListPaths = (model: SiteModel): string[] =>
  collections.flatMap((collection) => [
    ...Array.from({ length: countListPages(model, collection) }, (_, index) =>
      toListPath(collection.name, index + 1),
    ),
    ...listFacetPaths(model, collection).map(({ field, path }) =>
      toListPath(toFacetList(collection.name, field, path), 1),
    ),
  ]);

/** The files for spreadsheets: of collections, of lists by facet, of countries, topics and calls. */
const listSpreadsheetPaths = (model: SiteModel): string[] =>
  [
    ...listSpreadsheetCollections(model).map(({ name }) => name),
    ...listFacetSpreadsheets(model).map(({ collection, facet, value }) =>
      toFacetList(collection, facet, value),
    ),
    ...listCountryCodes(model).map((code) => `countries/${code.toLowerCase()}`),
    ...listTopics(model).map(({ id }) => `topics/${id}`),
    ...(isInUse('calls') && listCallEntries(model).length > 0 ? ['calls'] : []),
  ].map(toSpreadsheetPath);

/** Groups of derived addresses by pattern. The first match decides. */
const GROUPS: readonly (readonly [pattern: RegExp, list: (model: SiteModel) => string[]])[] = [
  [/\/feed\.[a-z]+$/, listFeedPaths],
  [/\.ics$/, listCalendarFiles],
  [/\/list\.csv$/, listSpreadsheetPaths],
  [/^\/data\//, listDataPaths],
  [/^\/_cards\//, listCardPaths],
  [
    /^\/[^/]+\/[^/]+\/related\//,
    (model) =>
      listRelatedPaths(model).map(({ collection, id, path }) =>
        toPath(toRelatedList(`${collection}/${id}`, path)),
      ),
  ],
  [
    /^\/countries\//,
    (model) => listCountryListPaths(model).map(({ code, path }) => `${toCountryPath(code)}${path}/`),
  ],
  [/^\/about\/data\//, (model) => listBelow(toSitePagePath('dataReport'), listDataPagePaths(model))],
  [/^\/about\/numbers\//, (model) => listBelow(toSitePagePath('numbers'), listNumbersPaths(model))],
  [
    /^\/feeds\//,
    (model) => [
      `${toSitePagePath('feeds')}${OPML_FILE}`,
      ...listBelow(toSitePagePath('feeds'), listFeedsPagePaths(model)),
    ],
  ],
  [/^\/map\//, (model) => listBelow(toSitePagePath('map'), listMapPaths(model))],
  [/^\/timeline\//, (model) => listBelow(toSitePagePath('timeline'), listTimelinePaths(model))],
  [/^\/embed\//, (model) => listEmbedPaths(model).map(({ path }) => toEmbedPath(path))],
  [/^\/calls\//, (model) => listBelow(toSitePagePath('calls'), listCallsPaths(model))],
  [/^\/people\//, listPathsOfPeople],
  [/^\/directory\//, (model) => listBelow(toSitePagePath('directory'), listDirectoryPaths(model))],
  [/^\/topics\//, (model) => listTopicListPaths(model).map(({ id, path }) => `${toTopicPath(id)}${path}/`)],
  [/^\//, listListPaths],
];

/**
 * Returns a function that tells whether the site will have a derived page or file at an address. It asks the features
 * that create them, and only at the first such link. While fields or topics have errors, the answer is unknown and
 * every address passes. `hasValidFields` tells whether the fields of all entries and pages are valid.
 */
export function createHasRoute(
  content: Content,
  buildDate: string,
  hasValidFields: () => boolean,
): (path: string) => boolean {
  let model: SiteModel | undefined | 'unknown' = 'unknown';
  const known = new Map<number, ReadonlySet<string>>();
  return (path) => {
    if (model === 'unknown') model = hasValidFields() ? findModel(content, buildDate) : undefined;
    if (!model) return true;
    const index = GROUPS.findIndex(([pattern]) => pattern.test(path));
    const paths = known.get(index) ?? new Set(GROUPS[index]?.[1](model));
    known.set(index, paths);
    return paths.has(path);
  };
}
