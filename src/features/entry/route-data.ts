/** The pages of entries, for their route. */

import { withFeeds } from '#features/feeds/feeds.ts';
import { createRoute } from '#model/route.ts';
import { getEntry } from '#model/site-model.ts';
import { createEntryView } from './entry-page.ts';

/** Every published entry. */
export const entryRoute = createRoute({
  listParams: (model) =>
    [...model.entries.values()].map(({ collection, id }) => ({ collection: collection.name, id })),
  createView: (model, { collection, id }) =>
    withFeeds(model, createEntryView(model, getEntry(model, `${collection}/${id}`))),
});
