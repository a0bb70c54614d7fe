/** Addresses of the site’s pages and files with the base path, for links. */
import type { Settings } from '#entries/settings.ts';
import { isInUse, type SitePageName } from '#routes/features.ts';
import { toLanguageRoot } from '#routes/languages.ts';
import * as routes from '#routes/routes.ts';
import { site } from '#site.ts';

type SitePlace = Pick<Settings, 'basePath' | 'siteUrl'>;

/** Where the site is hosted: the values of `site.ts`, unless a build sets others. */
let place: SitePlace = { basePath: site.base, siteUrl: site.url };

/**
 * Sets where the site is hosted. Call it before the first address is created. Bundled and plain modules are separate
 * instances, so each needs the call. Addresses are functions, so that none is created at import.
 */
export function setSitePlace({ basePath, siteUrl }: SitePlace): void {
  place = { basePath, siteUrl };
}

const withBase = (path: string) => `${place.basePath}${path.slice(1)}`;

/** `events/kickoff` → `/programmes/events/kickoff/` under the base `/programmes/`. */
export const toHref = (ref: string) => withBase(routes.toPath(ref));

/** The address of a page in a language, by that in the first language of the site. */
export const toHrefIn = (language: string, href: string) =>
  withBase(`${toLanguageRoot(language)}/${href.slice(place.basePath.length)}`);

/** The absolute address of a page or file of this site, for use elsewhere. */
export const toAbsolute = (href: string) => `${place.siteUrl}${href}`;

export const homeHref = () => withBase(routes.HOME);

export const homeUrl = () => toAbsolute(homeHref());

/** The page, or the file, of a feature: `map`, `directory`. */
export const toSitePageHref = (name: SitePageName) => withBase(routes.toSitePagePath(name));

/** The address of the nth page of a list, from 1: of `events`, of `events/by/kind/forum`. */
export const toListHref = (list: string, page: number) => withBase(routes.toListPath(list, page));

/** The program that answers without a line. */
export const toServiceWorkerHref = () => withBase(routes.SERVICE_WORKER);

/** The list of what that program keeps. */
export const toKeptFilesHref = () => withBase(routes.KEPT_FILES);

/** The page of a country by code. */
export const toCountryHref = (code: string) => withBase(routes.toCountryPath(code));

/** The same, where the site has such pages. */
export const findCountryHref = (code: string): string | undefined =>
  isInUse('countries') ? toCountryHref(code) : undefined;

/** The page of a person. */
export const toPersonHref = (id: string) => withBase(routes.toPersonPath(id));

/** What other sites show of a page in a frame: `map`, `hubs/x`. */
export const toEmbedHref = (path: string) => withBase(routes.toEmbedPath(path));

export const toTopicHref = (id: string) => withBase(routes.toTopicPath(id));

/** The social card of an entry in a language. */
export const toCardHref = (ref: string, language?: string) => withBase(routes.toCardPath(ref, language));

/** The social card of all other pages in a language. */
export const siteCardHref = (language?: string) => toCardHref('site', language);

/** The calendar file of one event: `events/kickoff`. */
export const toEventFileHref = (ref: string) => withBase(routes.toEventFilePath(ref));

/** The calendar of the events of `events`, `projects/x`, `countries/rs`. */
export const toCalendarHref = (path: string) => withBase(routes.toCalendarPath(path));

/** The entries of the page at a path as a file for spreadsheets: of `hubs`, `countries/rs`. */
export const toSpreadsheetHref = (path: string) => withBase(routes.toSpreadsheetPath(path));

/** A file of the open data: `events.json`, `parts/figures.csv`. */
export const toDataFileHref = (file: string) => withBase(routes.toDataFilePath(file));

/** The absolute address of a file of the open data. */
export const toDataFileUrl = (file: string) => toAbsolute(toDataFileHref(file));

/** The feed of the page at a path: empty for the site, `events`, `projects/x`. */
export const toFeedHref = (path: string, ending: 'json' | 'xml') => withBase(routes.toFeedPath(path, ending));
