/** The pages of entries, for their route. */
import { toEntryView } from './entry-view.ts';
import { withFeeds } from './feeds.ts';
import { getSiteModel } from './load.ts';

/** Every published entry. */
export async function listEntryViews() {
  const model = await getSiteModel();
  return [...model.entries.values()].map((entry) => ({
    collection: entry.collection.name,
    id: entry.id,
    view: withFeeds(model, toEntryView(model, entry)),
  }));
}
