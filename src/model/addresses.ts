/** Addresses of the site's own pages, with the base path and a slash at the end. */
import { basePath } from '#entries/settings.ts';

/** `events/kickoff` → `/programmes/events/kickoff/` under the base `/programmes/`. */
export const toHref = (ref: string) => `${basePath}${ref}/`;

export const homeHref = basePath;

/** The address of the nth page of a list, from 1. */
export const toListHref = (collection: string, page: number) =>
  page === 1 ? toHref(collection) : toHref(`${collection}/page/${page}`);

/** Where the search form leads. */
export const searchHref = toHref('search');
