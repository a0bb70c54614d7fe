import { toEntryView } from './entry-view.ts';
import { getSiteModel } from './load.ts';
import type { EntryView } from './types.ts';

/** The view of every published entry, for the routes. */
export async function listEntryViews(): Promise<{ collection: string; id: string; view: EntryView }[]> {
  const model = await getSiteModel();
  return [...model.entries.values()].map((entry) => ({
    collection: entry.collection.name,
    id: entry.id,
    view: toEntryView(model, entry),
  }));
}
