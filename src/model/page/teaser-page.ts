/** Creates the pages of a list of entries that another page only begins. */
import type { InLanguage } from '#i18n/word-types.ts';
import { toListHref } from '#model/routes.ts';
import type { SiteModel } from '#model/site-model.ts';
import type { PageLink, RelatedView, TeaserPageView } from '#model/view-types.ts';
import { createListHead } from './page-head.ts';
import { countPages, createPages, FIRST_ITEMS, formatListSize, listOnPage } from './pagination.ts';

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
  const pages = createPages(path, countPages(items.length), current);
  const size = model.words.shared.entries(items.length);
  return {
    head: createListHead(model, { title, description: `${title}: ${size}.`, path, above }, current),
    title,
    size: formatListSize(model, size, pages),
    items: listOnPage(items, current),
    pages,
  };
}

/** The beginning of a list that has pages of its own at a path. */
export const toBeginning = (
  model: InLanguage,
  { id, label, items }: RelatedView,
  path: string,
): RelatedView => ({
  id,
  label,
  items: items.slice(0, FIRST_ITEMS),
  all: {
    href: toListHref(path, 1),
    text: model.words.shared.allIn(label, items.length),
    count: items.length,
  },
});
