/** Pages whose work is to lead elsewhere: search before anybody asked, and 404. */
import { collections } from '#collections/index.ts';
import { en } from '#i18n/en.ts';
import { homeHref, toHref } from './addresses.ts';
import { nameFootnotes } from './countries.ts';
import { toHead } from './head.ts';
import { listOf, type SiteModel } from './site-model.ts';
import type { WaysView } from './types.ts';

/** The search page before anybody asked. */
export function toSearchView(model: SiteModel): WaysView {
  const view = toWaysView(model, en.search, en.searchLead, 'search');
  // Its results come later, and any of them may need the notes.
  return { ...view, head: { ...view.head, footnotes: nameFootnotes } };
}

/** The page for an address where nothing is. */
export function toNotFoundView(model: SiteModel): WaysView {
  return toWaysView(model, en.notFound, en.notFoundLead, '404');
}

function toWaysView(model: SiteModel, title: string, description: string, page: string): WaysView {
  return {
    head: toHead(model, {
      title,
      description,
      path: toHref(page),
      breadcrumbs: [{ href: homeHref, text: en.home }],
    }),
    ways: collections.map((collection) => ({
      href: toHref(collection.name),
      label: collection.labels.en.plural,
      count: listOf(model, collection).length,
    })),
  };
}
