/** Creates the pages of a list of entries that another page only begins. */
import type { InLanguage } from '#i18n/word-types.ts';
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
  const size = model.words.shared.entries(items.length);
  return {
    head: createPageHead(model, {
      title: current === 1 ? title : model.words.shared.listPage(title, current),
      description: `${title}: ${size}.`,
      path: toListHref(path, current),
      above: current === 1 ? above : [...above, { href: toListHref(path, 1), text: title }],
    }),
    title,
    size: total > 1 ? `${size}, ${model.words.shared.pageOf(current, total)}` : size,
    items: listOnPage(items, current),
    pages: createPages(path, total, current),
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
