/** Entries in long lists: name, kind and place. */
import { toRef } from '#graph/graph.ts';
import { findEntryDate } from '#model/dates/entry-dates.ts';
import type { NameListView, NameView } from '#model/name-view-types.ts';
import { formatPlace, formatPlaceNames } from '#model/places/places.ts';
import { toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { getKindLabel } from './teaser.ts';

/** An entry in one line. On the page of a country, places are without the country. */
export function createNameView(model: SiteModel, entry: ModelEntry, isAbroad = true): NameView {
  const place = isAbroad ? formatPlace(model, entry) : formatPlaceNames(model, entry);
  // For entries without dates in lists, such as hubs, a year would be that of their foundation.
  const detail = [getKindLabel(model, entry), place].filter((part) => part).join(', ');
  const date = findEntryDate(model, entry);
  return { href: toHref(toRef(entry)), name: entry.data.title, detail, ...(date && { date }) };
}

/** As many names as are comfortable to scroll on a phone; of more, only the first are shown. */
export const MOST_NAMES = 40;
const FIRST = 24;

interface NameListSettings {
  /** Anchor. */
  id: string;
  label: string;
  /** The link to the full list, if there is one. */
  all?: string | undefined;
  isAbroad?: boolean;
}

/** A list of entries, in the given order. A long list shows the first entries and links to `all`. */
export function createNameList(
  model: SiteModel,
  entries: readonly ModelEntry[],
  { id, label, all, isAbroad }: NameListSettings,
): NameListView {
  const shown = all !== undefined && entries.length > MOST_NAMES ? entries.slice(0, FIRST) : entries;
  return {
    id,
    label,
    count: entries.length,
    items: shown.map((entry) => createNameView(model, entry, isAbroad)),
    ...(all !== undefined && { all }),
  };
}
