/** Entries where there are very many: a name, and what and where it is. */
import { toRef } from '#graph/graph.ts';
import { formatPlace, formatPlaceNames } from '#model/places/places.ts';
import { toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { NameListView, NameView } from '#model/view-types.ts';
import { findEntryDate, getKindLabel } from './teaser.ts';

/** An entry in one line. Where the page is about one country, places do without it. */
export function createNameView(model: SiteModel, entry: ModelEntry, isAbroad = true): NameView {
  const place = isAbroad ? formatPlace(model, entry) : formatPlaceNames(model, entry);
  // Of what is simply there, a date would only say when it was founded.
  const detail = [getKindLabel(entry), place].filter((part) => part).join(', ');
  const date = findEntryDate(entry);
  return { href: toHref(toRef(entry)), name: entry.data.title, detail, ...(date && { date }) };
}

/** As many names as a phone's reader scrolls past with a good will; of more, the first few. */
const MOST = 40;
const FIRST = 24;

interface NameListSettings {
  /** Anchor. */
  id: string;
  label: string;
  /** The list that holds all of them, where there is one. */
  all?: string | undefined;
  isAbroad?: boolean;
}

/** Entries that have something in common, in the order given. Of very many, the first stand here and `all` leads on. */
export function createNameList(
  model: SiteModel,
  entries: readonly ModelEntry[],
  { id, label, all, isAbroad }: NameListSettings,
): NameListView {
  const shown = all !== undefined && entries.length > MOST ? entries.slice(0, FIRST) : entries;
  return {
    id,
    label,
    count: entries.length,
    items: shown.map((entry) => createNameView(model, entry, isAbroad)),
    ...(all !== undefined && { all }),
  };
}
