/** How a long list is cut into pages, so that no page grows with the site. */

import type { InLanguage } from '#i18n/word-types.ts';
import { toListHref } from '#model/routes.ts';
import type { PagesView } from '#model/view-types.ts';
import { site } from '#site.ts';

/** The most items of a list on one page: nobody scans more, and each costs bytes. */
export const MOST_ITEMS = 100;

/** Of a list that has pages of its own, an overview shows the first. */
export const FIRST_ITEMS = 12;

/** A page with more items in all its lists has only the first of its long ones. */
export const MOST_TOGETHER = 60;

/** True for a list with pages of its own, by its number of items and that of all lists of the page that begins it. */
export const isCut = (items: number, together: number): boolean =>
  items > MOST_ITEMS || (together > MOST_TOGETHER && items > 2 * FIRST_ITEMS);

/** Up to this many pages, each links to all; of more, to the first, the last, every tenth and those nearby. */
const MOST_LINKS = 24;

/** The number of pages of so many entries; an empty list has one page. */
export const countPages = (entries: number, size: number = site.pageSize) =>
  Math.max(1, Math.ceil(entries / size));

/** The entries of a page, from 1. */
export const listOnPage = <Item>(items: readonly Item[], page: number, size: number = site.pageSize) =>
  items.slice((page - 1) * size, page * size);

/** The paths of the pages of a list, without slashes around them: `hubs`, `hubs/page/2`. */
export const listPagePaths = (
  list: string,
  entries: number,
  size?: number,
): { path: string; page: number }[] =>
  Array.from({ length: countPages(entries, size) }, (_, index) => ({
    path: index === 0 ? list : `${list}/page/${index + 1}`,
    page: index + 1,
  }));

/** The size of a list on one of its pages: "120 entries, page 2 of 3"; of a list on one page, its size alone. */
export const formatListSize = ({ words }: InLanguage, size: string, { current, total }: PagesView): string =>
  total > 1 ? `${size}, ${words.shared.pageOf(current, total)}` : size;

/** The links between the pages of a list. `list` is its path below the base path. */
export function createPages(list: string, total: number, current: number): PagesView {
  const toHref = (page: number) => toListHref(list, page);
  const numbers = Array.from({ length: total }, (_, index) => index + 1);
  const isLinked = (page: number) =>
    total <= MOST_LINKS || page === 1 || page === total || page % 10 === 0 || Math.abs(page - current) <= 2;
  return {
    current,
    total,
    links: numbers.filter(isLinked).map((page) => ({ href: toHref(page), text: String(page) })),
    ...(current > 1 && { previous: toHref(current - 1) }),
    ...(current < total && { next: toHref(current + 1) }),
  };
}
