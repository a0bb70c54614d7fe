/** Pages whose work is to lead elsewhere: search before anybody asked, and 404. */
import { collections } from '#collections/index.ts';
import { en } from '#i18n/en.ts';
import { homeHref, toHref } from './addresses.ts';
import { nameFootnotes } from './countries.ts';
import { getSiteModel } from './load.ts';
import { listOf, type SiteModel } from './site-model.ts';
import type { WaysView } from './types.ts';

export async function getSearchView(): Promise<WaysView> {
  const view = toWaysView(await getSiteModel(), en.search, en.searchLead, 'search');
  // Its results come later, and any of them may need the notes.
  return { ...view, head: { ...view.head, footnotes: nameFootnotes } };
}

export async function getNotFoundView(): Promise<WaysView> {
  return toWaysView(await getSiteModel(), en.notFound, en.notFoundLead, '404');
}

function toWaysView(model: SiteModel, title: string, description: string, page: string): WaysView {
  return {
    head: { title, description, path: toHref(page), breadcrumbs: [{ href: homeHref, text: en.home }] },
    ways: collections.map((collection) => ({
      href: toHref(collection.name),
      label: collection.labels.en.plural,
      count: listOf(model, collection).length,
    })),
  };
}
