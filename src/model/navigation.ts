import { collections } from '#collections/index.ts';
import { SITE_PAGES } from '#collections/pages.ts';
import { toHref } from './addresses.ts';
import { getSiteModel } from './load.ts';
import type { PageLink } from './types.ts';

/** The collections, in the order of the registry. */
export function listNavigation(): PageLink[] {
  return collections.map(({ name, labels }) => ({ href: toHref(name), text: labels.en.plural }));
}

/** The pages about the site itself. */
export async function listFooter(): Promise<PageLink[]> {
  const { pages } = await getSiteModel();
  return SITE_PAGES.flatMap((id) => {
    const page = pages.get(id);
    return page ? [{ href: toHref(id), text: page.data.title }] : [];
  });
}

/** Where the search form leads. */
export const searchAction = toHref('search');
