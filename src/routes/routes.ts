/**
 * Every address of the site, from its root and without the base path: `/events/kickoff/`, `/events/feed.xml`. Pages
 * end in a slash, files in their extension. `model/routes.ts` adds the base path for links.
 */
import { collections } from '#collections/index.ts';
import { pages } from '#collections/pages.ts';
import { FEATURES, featureRows, isInUse, type SitePageName, sitePages } from './features.ts';
import { FIRST_LANGUAGE, toLanguageRoot } from './languages.ts';
import { SEARCH_INDEX } from './search-folder.ts';

export const HOME = '/';

/** `events/kickoff` → `/events/kickoff/`. */
export const toPath = (ref: string) => `/${ref}/`;

/** The collection and id of an entry. */
interface Located {
  collection: { name: string };
  id: string;
}

/** The page of an entry. Pages of the site itself are at the root. */
export const toEntryPath = ({ collection, id }: Located) =>
  toPath(collection.name === pages.name ? id : `${collection.name}/${id}`);

/** The nth page of a list, from 1: of `events`, of `events/by/kind/forum`. */
export const toListPath = (list: string, page: number) => toPath(page === 1 ? list : `${list}/page/${page}`);

/** The path of a list by facet, without slashes around it: `hubs/by/country/rs`. */
export const toFacetList = (list: string, facet: string, value: string) => `${list}/by/${facet}/${value}`;

/** The path of a list of related entries that the page of an entry only begins: `hubs/x/related/news-about`. */
export const toRelatedList = (ref: string, id: string) => `${ref}/related/${id}`;

/** The id of the list of all that belongs to a programme, among its lists of related entries. */
export const PARTS = 'parts';

/** The page of a country by its code; codes in addresses are lower case. */
export const toCountryPath = (code: string) => toPath(`countries/${code.toLowerCase()}`);

/** Below it stands what other sites show in a frame. */
export const EMBED = '/embed/';

/** An embed: `map`, `hubs/x`, `projects/x/participants`. */
export const toEmbedPath = (path: string) => `${EMBED}${path}/`;

export const toTopicPath = (id: string) => toPath(`topics/${id}`);

/** The folder of the pages of people, without slashes around it. */
export const PEOPLE = 'people';

/** The path of the pages of a person, without slashes around it. */
export const toPersonList = (id: string) => `${PEOPLE}/${id}`;

/** The page of a person. */
export const toPersonPath = (id: string) => toPath(toPersonList(id));

/** The page, or the file, that a feature has once, whatever the content. */
export const toSitePagePath = (name: SitePageName): string => FEATURES[name].path;

/** The page that the host serves for unknown addresses. */
export const NOT_FOUND = '/404.html';

/** The sitemap of all pages that are in the folder of no collection. */
export const OTHER_PAGES = '0';

/** The sitemaps: one for each collection, and one for all other pages. */
export const SITEMAP_PARTS: readonly string[] = [OTHER_PAGES, ...collections.map(({ name }) => name)];

/** The program that answers without a line, where a visitor asked for it: it answers for what is below its folder. */
export const SERVICE_WORKER = '/service-worker.js';

/** What that program keeps for everybody. */
export const KEPT_FILES = '/offline/files.json';

/** Files that exist once, whatever the content. */
export const SITE_FILES = [
  '/favicon.svg',
  '/robots.txt',
  '/sitemap-index.xml',
  '/touch-icon.png',
  ...(isInUse('offline') ? ([SERVICE_WORKER, KEPT_FILES] as const) : []),
  ...SITEMAP_PARTS.map((part) => `/sitemap-${part}.xml` as const),
] as const;

/** A file of the open data: `events.json`, `parts/figures.csv`. */
export const toDataFilePath = (file: string) => `${toSitePagePath('openData')}${file}`;

export const FEED_ENDINGS = ['json', 'xml'] as const;

/** The open data of one entry: `events/kickoff`. */
export const toEntryDataPath = (ref: string) => toDataFilePath(`${ref}.json`);

/** What the list of all feeds is called, below the page that lists them. */
export const OPML_FILE = 'all.opml';

/** The feed of the page at a path: empty for the site, `events`, `projects/x`. */
export const toFeedPath = (path: string, ending: (typeof FEED_ENDINGS)[number]) =>
  `${path === '' ? HOME : toPath(path)}feed.${ending}`;

/** The calendar file of one event: `events/kickoff`. */
export const toEventFilePath = (ref: string) => `/${ref}.ics`;

/** The calendar of the events of `events`, `projects/x`, `countries/rs`. */
export const toCalendarPath = (path: string) => `/${path}/calendar.ics`;

/** The entries of the page at a path as a file for spreadsheets: of `hubs`, `hubs/by/country/rs`, `countries/rs`. */
export const toSpreadsheetPath = (path: string) => `/${path}/list.csv`;

/** The social card of an entry in a language; `site` for every other page. */
export const toCardPath = (ref: string, language = FIRST_LANGUAGE) =>
  `/_cards${toLanguageRoot(language)}/${ref}.png`;

/** Ids that would collide with a list, a feed or a calendar. */
export const RESERVED_IDS: ReadonlySet<string> = new Set(['by', 'page', 'feed', 'calendar', 'index']);

/** First path segments of the site’s own addresses: no page can have them as its id. */
const ROOTS: ReadonlySet<string> = new Set([
  ...collections.map(({ name }) => name),
  ...sitePages.map(({ path }) => path.replaceAll(/^\/|\/$/g, '')).filter((path) => !path.includes('/')),
  '404',
  'embed',
  SEARCH_INDEX,
]);

/** True for an id that would collide with an address of the site. */
export const isReservedId = ({ collection, id }: Located): boolean =>
  RESERVED_IDS.has(id) || (collection.name === pages.name && ROOTS.has(id));

/** True for a path below which the site generates pages and files: lists, search, open data. */
export function isReservedPath(path: string): boolean {
  const [first = '', second = ''] = path.split('/').filter((part) => part !== '');
  const isList = collections.some(({ name }) => name === first);
  return isList ? second === '' || RESERVED_IDS.has(second) : ROOTS.has(first);
}

const names = collections.map(({ name }) => name).join('|');

/** Patterns of pages and files that are generated from several entries, or from one entry beside its page. */
const DERIVED = [
  ...sitePages.flatMap(({ path, hasFurtherPages }) =>
    hasFurtherPages ? [new RegExp(`^${path}(?:[^/]+/)+$`)] : [],
  ),
  // Further pages of lists, and lists by facet.
  new RegExp(`^/(?:${names})/(?:by/[^/]+/[^/]+/)?(?:page/[^/]+/)?$`),
  new RegExp(`^/(?:${names})/[^/]+/related/[^/]+/(?:page/[^/]+/)?$`),
  /^\/countries\/[^/]+\/[^/]+\/(?:page\/[^/]+\/)?$/,
  new RegExp(`^/topics/[^/]+/(?:${names})/(?:page/[^/]+/)?$`),
  /^\/feeds\/all\.opml$/,
  /^\/embed\/.+\/$/,
  /\/list\.csv$/,
  /^\/data\/.+\.(?:csv|geojson|json|jsonld|ttl)$/,
  /^\/_cards\/.+\.png$/,
];

/** What the addresses of files of features end in: feeds, calendars. */
const ENDINGS = featureRows.flatMap(({ files = [] }) => files);

/** True for an address of the form of a derived page or file. Such a page need not exist. */
export const isDerivedPath = (path: string): boolean =>
  ENDINGS.some((ending) => path.endsWith(ending)) || DERIVED.some((pattern) => pattern.test(path));
