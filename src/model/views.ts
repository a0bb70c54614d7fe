/** The views of all pages, for the routes: each asks the one model, and hands its page what it shows. */
import { collections } from '#collections/index.ts';
import { toEntryView } from './entry-view.ts';
import { toHomeView } from './home-view.ts';
import { toListViews } from './list-view.ts';
import { getSiteModel } from './load.ts';
import { toSitePageView } from './site-page-view.ts';
import { toNotFoundView, toSearchView } from './ways-view.ts';

export const getHomeView = async () => toHomeView(await getSiteModel());

export const getSearchView = async () => toSearchView(await getSiteModel());

export const getNotFoundView = async () => toNotFoundView(await getSiteModel());

/** Every page of every collection's list; an empty collection has one page that says so. */
export async function listListViews() {
  const model = await getSiteModel();
  return collections.flatMap((collection) =>
    toListViews(model, collection).map((view, index) => ({
      collection: collection.name,
      page: index + 1,
      view,
    })),
  );
}

/** Every published entry. */
export async function listEntryViews() {
  const model = await getSiteModel();
  return [...model.entries.values()].map((entry) => ({
    collection: entry.collection.name,
    id: entry.id,
    view: toEntryView(model, entry),
  }));
}

/** Every page about the site itself. */
export async function listSitePageViews() {
  const model = await getSiteModel();
  return [...model.pages.values()].map((page) => ({ id: page.id, view: toSitePageView(model, page) }));
}
