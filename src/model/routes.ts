/** Addresses of the site's own pages, with the base path and a slash at the end. */
import { basePath, siteUrl } from '#entries/settings.ts';

/** `events/kickoff` → `/programmes/events/kickoff/` under the base `/programmes/`. */
export const toHref = (ref: string) => `${basePath}${ref}/`;

/** The whole address of a page or file of this site, for who reads it elsewhere. */
export const toAbsolute = (href: string) => `${siteUrl}${href}`;

export const homeHref = basePath;

export const homeUrl = toAbsolute(homeHref);

/** The address of the nth page of a list, from 1: of `events`, of `events/by/kind/forum`. */
export const toListHref = (list: string, page: number) =>
  page === 1 ? toHref(list) : toHref(`${list}/page/${page}`);

/** The page of a country by its code; codes in addresses are lower case. */
export const toCountryHref = (code: string) => toHref(`countries/${code.toLowerCase()}`);

export const toTopicHref = (id: string) => toHref(`topics/${id}`);

/** The page of the map of all places. */
export const mapHref = toHref('map');

export const directoryHref = toHref('directory');
export const countriesHref = toHref('countries');
export const topicsHref = toHref('topics');

/** What the site knows, and how far it can be relied on. */
export const dataHref = toHref('about/data');

/** Open calls and registrations. */
export const callsHref = toHref('calls');

/** Every programme and project in time. */
export const timelineHref = toHref('timeline');

/** The picture that stands for an entry where its page is shared. */
export const toCardHref = (ref: string) => `${basePath}_cards/${ref}.png`;

/** That of every other page. */
export const siteCardHref = toCardHref('site');

/** Where the search form leads. */
export const searchHref = toHref('search');

/** The calendar file of what happens: `events/kickoff`. */
export const toEventFileHref = (ref: string) => `${basePath}${ref}.ics`;

/** The calendar of all that happens in something: `events`, `projects/x`, `countries/rs`. */
export const toCalendarHref = (path: string) => `${basePath}${path}/calendar.ics`;

/** The page that documents the open data. */
export const openDataHref = toHref('data');

/** A file of the open data: `events.json`, `parts/figures.csv`. */
export const toDataFileHref = (file: string) => `${openDataHref}${file}`;

/** The same, whole. */
export const toDataFileUrl = (file: string) => toAbsolute(toDataFileHref(file));

/** The page that lists all feeds. */
export const feedsHref = toHref('feeds');

/** The feed of what has its page at a path: empty for the site, `events`, `projects/x`. */
export const toFeedHref = (path: string, ending: 'json' | 'xml') =>
  `${path === '' ? basePath : toHref(path)}feed.${ending}`;
