/** The pages of entries, for their route. */

import { withFeeds } from '#features/feeds/feeds.ts';
import { createRoute } from '#model/route.ts';
import { getEntry } from '#model/site-model.ts';
import { createEntryView } from './entry-page.ts';
import { createRelatedPage, listRelatedPaths } from './related/related-pages.ts';

/** Every published entry. */
export const entryRoute = createRoute({
  listParams: (model) =>
    [...model.entries.values()].map(({ collection, id }) => ({ collection: collection.name, id })),
  createView: (model, { collection, id }) =>
    withFeeds(model, createEntryView(model, getEntry(model, `${collection}/${id}`))),
});

/** The pages of related entries that are too many for the page of an entry. */
export const relatedRoute = createRoute({
  listParams: (model) => listRelatedPaths(model),
  createView: (model, params) => createRelatedPage(model, params),
});
