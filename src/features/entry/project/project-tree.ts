/** Creates the tree of a project. */

import { collections } from '#collections/index.ts';
import { toRef } from '#graph/graph.ts';
import { labelsOf } from '#i18n/labels.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { findEntryDate } from '#model/dates/entry-dates.ts';
import { findStatuses, isOccurrence } from '#model/dates/event-status.ts';
import { findSeries } from '#model/entries/series.ts';
import { getKindLabel } from '#model/entries/teaser.ts';
import { formatPlace } from '#model/places/places.ts';
import { findInTree, getTree, listParts, type ProjectTree } from '#model/relations/participation.ts';
import { toHref, toListHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { PageLink } from '#model/view-types.ts';
import { PARTS, toRelatedList } from '#routes/routes.ts';
import type { TreeEventView, TreeNodeView, TreeView } from './project-tree-types.ts';

/** The tree shows the last of so many events and folds earlier ones. */
const MOST = 12;

/** A larger tree is cut, and its parts have pages of their own. */
export const MOST_PARTS = 60;

/** The tree of an entry, with its own place marked. Returns undefined if it has no parent and no parts. */
export function createTreeView(model: SiteModel, entry: ModelEntry): TreeView | undefined {
  if (isOccurrence(entry)) return undefined;
  const tree = getTree(model, entry);
  if (tree.parts.length === 0) return undefined;
  const isAlone = tree.parts.every((part) => isOccurrence(part.entry));
  const short = countNodes(tree) > MOST_PARTS ? shorten(tree, entry) : undefined;
  return {
    label: isAlone
      ? formatCount(model, tree.parts, true)
      : tree.entry === entry
        ? model.words.project.below
        : model.words.project.around,
    isAlone,
    root: createNode(model, short?.tree ?? tree, entry, tree.entry === entry),
    ...(short && { all: createPartsLink(model, short.of) }),
  };
}

/** In the tree of a very large project, its first projects and last events. */
const SHORT = { projects: 24, occurrences: 12 };

/** A part of a large tree: from its root down to the entry, and what belongs to the entry. `of` has it all. */
function shorten(tree: ProjectTree, entry: ModelEntry): { tree: ProjectTree; of: ProjectTree } {
  const own = findInTree(tree, entry) ?? tree;
  const isLong = countNodes(own) > MOST_PARTS;
  const projects = own.parts.filter((part) => !isOccurrence(part.entry));
  const occurrences = own.parts.filter((part) => isOccurrence(part.entry));
  const beginning = {
    ...own,
    parts: [
      ...occurrences.slice(-SHORT.occurrences),
      ...projects.slice(0, SHORT.projects).map((part) => ({ ...part, parts: [] })),
    ],
  };
  const prune = (node: ProjectTree): ProjectTree | undefined => {
    if (node === own) return isLong ? beginning : own;
    const [below] = node.parts.flatMap((part) => prune(part) ?? []);
    return below && { ...node, parts: [below] };
  };
  return { tree: prune(tree) ?? tree, of: isLong ? own : tree };
}

/** The link to the pages of all that belongs to a project. */
const createPartsLink = (model: InLanguage, tree: ProjectTree): PageLink => ({
  href: toListHref(toRelatedList(toRef(tree.entry), PARTS), 1),
  text: model.words.shared.allIn(tree.entry.data.title, countNodes(tree)),
});

/** The number of entries below the root of a tree. */
const countNodes = ({ parts }: ProjectTree): number =>
  parts.reduce((sum, part) => sum + 1 + countNodes(part), 0);

/** All that belongs to an entry, over any number of steps, in the order of its tree. */
export function listBelow(
  model: SiteModel,
  entry: ModelEntry,
  above: readonly ModelEntry[] = [],
): ModelEntry[] {
  const path = [...above, entry];
  const parts = listParts(model, entry).filter((part) => !path.includes(part));
  return [...new Set(parts.flatMap((part) => [part, ...listBelow(model, part, path)]))];
}

function createNode(
  model: SiteModel,
  tree: ProjectTree,
  current: ModelEntry,
  isBelow: boolean,
): TreeNodeView {
  const { entry } = tree;
  const date = findEntryDate(model, entry);
  const occurrences = tree.parts.filter((part) => isOccurrence(part.entry));
  const isOpen = isBelow && occurrences.length <= MOST;
  const projects = tree.parts.filter((part) => !isOccurrence(part.entry));
  const views = occurrences.map((part) => createTreeEvent(model, part.entry));
  const folded = entry === current ? Math.max(0, views.length - MOST) : isOpen ? 0 : views.length;
  return {
    href: toHref(toRef(entry)),
    title: entry.data.title,
    kind: getKindLabel(model, entry),
    ...(date && { date }),
    isCurrent: entry === current,
    ...(folded > 0 && {
      folded: {
        label: formatFoldedLabel(model, occurrences.slice(0, folded), entry === current),
        items: views.slice(0, folded),
      },
    }),
    occurrences: views.slice(folded),
    parts: projects.map((part) => createNode(model, part, current, isBelow || part.entry === current)),
  };
}

const formatFoldedLabel = (model: InLanguage, parts: readonly ProjectTree[], isCurrent: boolean) =>
  isCurrent ? model.words.project.earlier(formatCount(model, parts)) : formatCount(model, parts);

/** "5 events, 1 workshop"; as a heading "Events and workshops". */
function formatCount(model: InLanguage, parts: readonly ProjectTree[], isHeading = false): string {
  const counted = collections.flatMap((collection) => {
    const count = parts.filter((part) => part.entry.collection === collection).length;
    const { singular, plural } = labelsOf(model, collection);
    return count > 0 ? [{ count, label: isHeading || count > 1 ? plural : singular }] : [];
  });
  if (isHeading) return model.words.project.heading(counted.map(({ label }) => label));
  return counted.map(({ count, label }) => model.words.project.counted(count, label)).join(', ');
}

function createTreeEvent(model: SiteModel, entry: ModelEntry): TreeEventView {
  const date = findEntryDate(model, entry);
  const place = formatPlace(model, entry);
  const statuses = findStatuses(model, entry);
  const position = findSeries(model, entry)?.position;
  return {
    href: toHref(toRef(entry)),
    title: entry.data.title,
    detail: [getKindLabel(model, entry), position, place].filter((part) => part).join(', '),
    ...(date && { date }),
    ...(statuses && { statuses }),
  };
}
