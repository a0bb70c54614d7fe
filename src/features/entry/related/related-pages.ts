/** The pages of related entries that are too many for the page of an entry. */

import { listBelow, MOST_PARTS } from '#features/entry/project/project-tree.ts';
import { toRef } from '#graph/graph.ts';
import { labelsOf } from '#i18n/labels.ts';
import { createTeaserView } from '#model/entries/teaser.ts';
import { isCut, listPagePaths, MOST_TOGETHER } from '#model/page/pagination.ts';
import { createTeaserPage, toBeginning } from '#model/page/teaser-page.ts';
import { listIncoming, listOutgoing } from '#model/relations/participation.ts';
import { toHref } from '#model/routes.ts';
import { getEntry, type ModelEntry, type SiteModel } from '#model/site-model.ts';
import type { RelatedView, TeaserPageView } from '#model/view-types.ts';
import { PARTS, toRelatedList } from '#routes/routes.ts';
import { listRelated } from './related.ts';

/** The related entries on the page of an entry: a very long group has the first, and a link to its pages. */
export function listShortRelated(model: SiteModel, entry: ModelEntry): RelatedView[] {
  const groups = listRelated(model, entry);
  const long = listLongGroups(groups);
  return groups.map((group) =>
    long.includes(group) ? toBeginning(model, group, toRelatedList(toRef(entry), group.id)) : group,
  );
}

function listLongGroups(groups: RelatedView[]): RelatedView[] {
  const together = groups.reduce((sum, { items }) => sum + items.length, 0);
  return groups.filter(({ items }) => isCut(items.length, together));
}

/** The lists of an entry that have pages of their own: long groups, and all that belongs to a large programme. */
function listLong(model: SiteModel, entry: ModelEntry): RelatedView[] {
  const groups = mayBeLong(model, entry) ? listLongGroups(listRelated(model, entry)) : [];
  const parts = listBelow(model, entry);
  if (parts.length <= MOST_PARTS) return groups;
  const items = parts.map((part) => createTeaserView(model, part));
  return [...groups, { id: PARTS, label: model.words.project.below, items }];
}

/** Cheap, and true for every entry with a long group: there are that many relations, or somebody else has them. */
function mayBeLong(model: SiteModel, entry: ModelEntry): boolean {
  const ref = toRef(entry);
  const outgoing = listOutgoing(model, ref);
  const labels = labelsOf(model, entry.collection).relations;
  const counts = outgoing.map(({ to, edge }) =>
    labels[edge.relation]?.through === undefined ? 0 : listIncoming(model, toRef(to)).length,
  );
  const total = [...counts, outgoing.length, listIncoming(model, ref).length].reduce((sum, n) => sum + n, 0);
  return total > MOST_TOGETHER;
}

/** A page of related entries. */
type RelatedPath = {
  collection: string;
  id: string;
  /** `news-about`, `news-about/page/2`. */
  path: string;
};

/** The pages of all long lists of related entries. */
export const listRelatedPaths = (model: SiteModel): RelatedPath[] =>
  [...model.entries.values()].flatMap((entry) =>
    listLong(model, entry).flatMap((group) =>
      listPagePaths(group.id, group.items.length).map(({ path }) => ({
        collection: entry.collection.name,
        id: entry.id,
        path,
      })),
    ),
  );

/** A page of a long list of related entries. Throws if there is none at the path. */
export function createRelatedPage(model: SiteModel, { collection, id, path }: RelatedPath): TeaserPageView {
  const entry = getEntry(model, `${collection}/${id}`);
  const found = listLong(model, entry)
    .flatMap((group) => listPagePaths(group.id, group.items.length).map((page) => ({ ...page, group })))
    .find((page) => page.path === path);
  if (!found) throw new Error(`There is no list ${path} of ${collection}/${id}.`);
  const { title } = entry.data;
  return createTeaserPage(
    model,
    {
      path: toRelatedList(toRef(entry), found.group.id),
      title: model.words.shared.partOf(title, found.group.label),
      above: [
        { href: toHref(collection), text: labelsOf(model, entry.collection).plural },
        { href: toHref(toRef(entry)), text: title },
      ],
      items: found.group.items,
    },
    found.page,
  );
}
