/** What the document around a page needs: the same for every page but for its own words. */
import { collections } from '#collections/index.ts';
import { SITE_PAGES } from '#collections/pages.ts';
import { toHref } from './addresses.ts';
import type { SiteModel } from './site-model.ts';
import type { PageHead } from './types.ts';

type OwnHead = Pick<PageHead, 'title' | 'description' | 'path' | 'breadcrumbs'>;

/** The head of a page: its own words, with the ways to every list and to the pages about the site. */
export function toHead(model: SiteModel, own: OwnHead): PageHead {
  return {
    ...own,
    navigation: collections.map(({ name, labels }) => ({ href: toHref(name), text: labels.en.plural })),
    siteLinks: SITE_PAGES.flatMap((id) => {
      const page = model.pages.get(id);
      return page ? [{ href: toHref(id), text: page.data.title }] : [];
    }),
  };
}
