/** The pages of entries, for their route. */

import { withFeeds } from '#features/feeds/feeds.ts';
import { toRef } from '#graph/graph.ts';
import { isTranslated } from '#model/language-model.ts';
import { createRoute } from '#model/route.ts';
import { getEntry } from '#model/site-model.ts';
import { createEntryView } from './entry-page.ts';
import { createRelatedPage, listRelatedPaths } from './related/related-pages.ts';

/** Every published entry; in another language, those that are translated. */
export const entryRoute = createRoute({
  listParams: (model) =>
    [...model.entries.values()]
      .filter((entry) => isTranslated(model, toRef(entry)))
      .map(({ collection, id }) => ({ collection: collection.name, id })),
  createView: (model, { collection, id }) =>
    withFeeds(model, createEntryView(model, getEntry(model, `${collection}/${id}`))),
});

/** The pages of related entries that are too many for the page of an entry. */
export const relatedRoute = createRoute({
  listParams: (model) => listRelatedPaths(model),
  createView: (model, params) => createRelatedPage(model, params),
});
