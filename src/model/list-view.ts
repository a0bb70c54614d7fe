/** Lists of a collection, in pages. */
import type { Collection } from '#collections/collection.ts';
import { en } from '#i18n/en.ts';
import { site } from '#site.ts';
import { homeHref, toHref, toListHref } from './addresses.ts';
import { withFootnotes } from './countries.ts';
import { toHead } from './head.ts';
import { listOf, type ModelEntry, type SiteModel } from './site-model.ts';
import { compareEntries, toSortDay, toTeaser } from './teaser.ts';
import type { ListView } from './types.ts';

/** The pages of one collection's list. */
export function toListViews(model: SiteModel, collection: Collection): ListView[] {
  const labels = collection.labels.en;
  const entries = listOf(model, collection).sort(compareEntries);
  const total = Math.max(1, Math.ceil(entries.length / site.pageSize));
  const links = Array.from({ length: total }, (_, index) => ({
    href: toListHref(collection.name, index + 1),
    text: String(index + 1),
  }));
  return links.map((link, index) => {
    const current = index + 1;
    const shown = entries.slice(index * site.pageSize, current * site.pageSize);
    const previous = links[index - 1]?.href;
    const next = links[current]?.href;
    return withFootnotes({
      head: toHead(model, {
        title: current === 1 ? labels.plural : en.listPage(labels.plural, current),
        description: labels.lead,
        path: link.href,
        breadcrumbs: [
          { href: homeHref, text: en.home },
          ...(current === 1 ? [] : [{ href: toHref(collection.name), text: labels.plural }]),
        ],
      }),
      title: labels.plural,
      lead: labels.lead,
      count: entries.length,
      groups: toGroups(model, shown),
      pages: { current, total, links, ...(previous && { previous }), ...(next && { next }) },
      empty: labels.empty,
    });
  });
}

function toGroups(model: SiteModel, entries: ModelEntry[]): ListView['groups'] {
  const groups = new Map<string, ListView['groups'][number]>();
  for (const entry of entries) {
    const label = toGroupLabel(entry);
    const group = groups.get(label) ?? {
      id: `group-${label.toLowerCase().replaceAll(' ', '-')}`,
      label,
      items: [],
    };
    groups.set(label, group);
    group.items.push(toTeaser(model, entry));
  }
  return [...groups.values()];
}

/** A year, or the first letter of the title without its accents, or digits as one group. */
function toGroupLabel(entry: ModelEntry): string {
  if (entry.collection.order === 'newest') return toSortDay(entry).slice(0, 4) || en.undated;
  const letter = entry.data.title.normalize('NFD').charAt(0).toUpperCase();
  return /\p{L}/u.test(letter) ? letter : '0-9';
}
