/** Creates the tree of a project. */
import { collections } from '#collections/index.ts';
import { toRef } from '#graph/graph.ts';
import { en } from '#i18n/en.ts';
import { findEntryDate } from '#model/dates/entry-dates.ts';
import { findStatuses, isOccurrence } from '#model/dates/event-status.ts';
import { findSeries } from '#model/entries/series.ts';
import { getKindLabel } from '#model/entries/teaser.ts';
import { formatPlace } from '#model/places/places.ts';
import { getTree, type ProjectTree } from '#model/relations/participation.ts';
import { toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { TreeEventView, TreeNodeView, TreeView } from './project-tree-types.ts';
import { projectWords } from './words.ts';

/** The tree shows the last of so many events and folds earlier ones. */
const MOST = 12;

/** The tree of an entry, with its own place marked. Returns undefined if it has no parent and no parts. */
export function createTreeView(model: SiteModel, entry: ModelEntry): TreeView | undefined {
  if (isOccurrence(entry)) return undefined;
  const tree = getTree(model, entry);
  if (tree.parts.length === 0) return undefined;
  const isAlone = tree.parts.every((part) => isOccurrence(part.entry));
  return {
    label: isAlone
      ? formatCount(tree.parts, true)
      : tree.entry === entry
        ? projectWords.below
        : projectWords.around,
    isAlone,
    root: createNode(model, tree, entry, tree.entry === entry),
  };
}

function createNode(
  model: SiteModel,
  tree: ProjectTree,
  current: ModelEntry,
  isBelow: boolean,
): TreeNodeView {
  const { entry } = tree;
  const date = findEntryDate(entry);
  const occurrences = tree.parts.filter((part) => isOccurrence(part.entry));
  const isOpen = isBelow && occurrences.length <= MOST;
  const projects = tree.parts.filter((part) => !isOccurrence(part.entry));
  const views = occurrences.map((part) => createTreeEvent(model, part.entry));
  const folded = entry === current ? Math.max(0, views.length - MOST) : isOpen ? 0 : views.length;
  return {
    href: toHref(toRef(entry)),
    title: entry.data.title,
    kind: getKindLabel(entry),
    ...(date && { date }),
    isCurrent: entry === current,
    ...(folded > 0 && {
      folded: {
        label: formatFoldedLabel(occurrences.slice(0, folded), entry === current),
        items: views.slice(0, folded),
      },
    }),
    occurrences: views.slice(folded),
    parts: projects.map((part) => createNode(model, part, current, isBelow || part.entry === current)),
  };
}

const formatFoldedLabel = (parts: readonly ProjectTree[], isCurrent: boolean) =>
  isCurrent ? projectWords.earlier(formatCount(parts)) : formatCount(parts);

/** "5 events, 1 workshop"; as a heading "Events and workshops". */
function formatCount(parts: readonly ProjectTree[], isHeading = false): string {
  const counted = collections.flatMap((collection) => {
    const count = parts.filter((part) => part.entry.collection === collection).length;
    const { singular, plural } = collection.labels.en;
    return count > 0 ? [{ count, label: isHeading || count > 1 ? plural : singular }] : [];
  });
  if (isHeading) return projectWords.heading(counted.map(({ label }) => label));
  return counted.map(({ count, label }) => `${count} ${en.inSentence(label)}`).join(', ');
}

function createTreeEvent(model: SiteModel, entry: ModelEntry): TreeEventView {
  const date = findEntryDate(entry);
  const place = formatPlace(model, entry);
  const statuses = findStatuses(model, entry);
  const position = findSeries(model, entry)?.position;
  return {
    href: toHref(toRef(entry)),
    title: entry.data.title,
    detail: [getKindLabel(entry), position, place].filter((part) => part).join(', '),
    ...(date && { date }),
    ...(statuses && { statuses }),
  };
}
