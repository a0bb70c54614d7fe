/** The lists of the collections, for their routes. */
import { collections } from '#collections/index.ts';
import { withFeeds } from '#features/feeds/feeds.ts';
import { getSiteModel } from '#model/get-site-model.ts';
import { createListViews, listFacetPages } from './list-page.ts';

/** Every page of every collection's list; an empty collection has one page that says so. */
export async function listListViews() {
  const model = await getSiteModel();
  return collections.flatMap((collection) =>
    createListViews(model, collection).map((view, index) => ({
      collection: collection.name,
      page: index + 1,
      view: withFeeds(model, view),
    })),
  );
}

/** Every page of every list that a collection's list can be narrowed to. */
export async function listFacetViews() {
  const model = await getSiteModel();
  return collections.flatMap((collection) =>
    listFacetPages(model, collection).map((page) => ({ collection: collection.name, ...page })),
  );
}
