/** Creates the pages of a list of entries that another page only begins. */
import { en } from '#i18n/en.ts';
import { toListHref } from '#model/routes.ts';
import type { SiteModel } from '#model/site-model.ts';
import type { PageLink, RelatedView, TeaserPageView } from '#model/view-types.ts';
import { createPageHead } from './page-head.ts';
import { countPages, createPages, FIRST_ITEMS, listOnPage } from './pagination.ts';

interface TeaserList {
  /** Below the base path, without slashes around it: `topics/ict/news`. */
  path: string;
  title: string;
  /** The page that begins the list, after those above it. */
  above: PageLink[];
  items: RelatedView['items'];
}

/** One page of the list, from 1. */
export function createTeaserPage(
  model: SiteModel,
  { path, title, above, items }: TeaserList,
  current: number,
): TeaserPageView {
  const total = countPages(items.length);
  const size = en.entries(items.length);
  return {
    head: createPageHead(model, {
      title: current === 1 ? title : en.listPage(title, current),
      description: `${title}: ${size}.`,
      path: toListHref(path, current),
      above: current === 1 ? above : [...above, { href: toListHref(path, 1), text: title }],
    }),
    title,
    size: total > 1 ? `${size}, ${en.pageOf(current, total)}` : size,
    items: listOnPage(items, current),
    pages: createPages(path, total, current),
  };
}

/** The beginning of a list that has pages of its own at a path. */
export const toBeginning = ({ id, label, items }: RelatedView, path: string): RelatedView => ({
  id,
  label,
  items: items.slice(0, FIRST_ITEMS),
  all: { href: toListHref(path, 1), text: en.allIn(label, items.length), count: items.length },
});
