/** The pages of entries, for their route. */

import { withFeeds } from '#features/feeds/feeds.ts';
import { getSiteModel } from '#model/get-site-model.ts';
import { createEntryView } from './entry-page.ts';

/** Every published entry. */
export async function listEntryViews() {
  const model = await getSiteModel();
  return [...model.entries.values()].map((entry) => ({
    collection: entry.collection.name,
    id: entry.id,
    view: withFeeds(model, createEntryView(model, entry)),
  }));
}
