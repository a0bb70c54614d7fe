/** Addresses of the site's own pages and files, with the base path: what links lead to. */
import type { Settings } from '#entries/settings.ts';
import * as routes from '#routes/routes.ts';
import { site } from '#site.ts';

type SitePlace = Pick<Settings, 'basePath' | 'siteUrl'>;

/** Where the site stands: where `site.ts` says, until a build is told otherwise. */
let place: SitePlace = { basePath: site.base, siteUrl: site.url };

/**
 * Sets where the site stands. Whoever makes a model sets it once, before the first address is made: bundled and plain
 * modules are loaded apart, and each has addresses of its own. No address may be made at import: these are functions.
 */
export function setSitePlace({ basePath, siteUrl }: SitePlace): void {
  place = { basePath, siteUrl };
}

const withBase = (path: string) => `${place.basePath}${path.slice(1)}`;

/** `events/kickoff` → `/programmes/events/kickoff/` under the base `/programmes/`. */
export const toHref = (ref: string) => withBase(routes.toPath(ref));

/** The whole address of a page or file of this site, for who reads it elsewhere. */
export const toAbsolute = (href: string) => `${place.siteUrl}${href}`;

export const homeHref = () => withBase(routes.HOME);

export const homeUrl = () => toAbsolute(homeHref());

/** The address of the nth page of a list, from 1: of `events`, of `events/by/kind/forum`. */
export const toListHref = (list: string, page: number) => withBase(routes.toListPath(list, page));

/** The page of a country by its code. */
export const toCountryHref = (code: string) => withBase(routes.toCountryPath(code));

export const toTopicHref = (id: string) => withBase(routes.toTopicPath(id));

/** The page of the map of all places. */
export const mapHref = () => withBase(routes.SITE_PATHS.map);

export const directoryHref = () => withBase(routes.SITE_PATHS.directory);
export const countriesHref = () => withBase(routes.SITE_PATHS.countries);
export const topicsHref = () => withBase(routes.SITE_PATHS.topics);

/** What the site knows, and how far it can be relied on. */
export const dataHref = () => withBase(routes.SITE_PATHS.dataReport);

/** Open calls and registrations. */
export const callsHref = () => withBase(routes.SITE_PATHS.calls);

/** Every programme and project in time. */
export const timelineHref = () => withBase(routes.SITE_PATHS.timeline);

/** The picture that stands for an entry where its page is shared. */
export const toCardHref = (ref: string) => withBase(routes.toCardPath(ref));

/** That of every other page. */
export const siteCardHref = () => toCardHref('site');

/** Where the search form leads. */
export const searchHref = () => withBase(routes.SITE_PATHS.search);

/** The calendar file of one event: `events/kickoff`. */
export const toEventFileHref = (ref: string) => withBase(routes.toEventFilePath(ref));

/** The calendar of all that happens in something: `events`, `projects/x`, `countries/rs`. */
export const toCalendarHref = (path: string) => withBase(routes.toCalendarPath(path));

/** The page that documents the open data. */
export const openDataHref = () => withBase(routes.SITE_PATHS.openData);

/** A file of the open data: `events.json`, `parts/figures.csv`. */
export const toDataFileHref = (file: string) => withBase(routes.toDataFilePath(file));

/** The same, whole. */
export const toDataFileUrl = (file: string) => toAbsolute(toDataFileHref(file));

/** The page that lists all feeds. */
export const feedsHref = () => withBase(routes.SITE_PATHS.feeds);

/** The feed of what has its page at a path: empty for the site, `events`, `projects/x`. */
export const toFeedHref = (path: string, ending: 'json' | 'xml') => withBase(routes.toFeedPath(path, ending));
