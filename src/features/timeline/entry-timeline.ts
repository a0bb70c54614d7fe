/** The timeline on the page of an entry: a project with its parts, or an event within its project. */
import { isOccurrence } from '#model/dates/event-status.ts';
import { findInTree, findParent, getTree, listParts } from '#model/relations/participation.ts';
import { toSitePageHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { FEATURES } from '#routes/features.ts';
import { compareTime, daysOf, isPeriod, listRows, partsOf, type Row } from './timeline-rows.ts';
import type { TimelineView } from './timeline-types.ts';
import { createTimelineView } from './timeline-view.ts';

/** The id prefix of the timeline on an entry page. */
const ENTRY = FEATURES.timeline.drawings.entry;

/** The timeline on an entry page: of a project, or of the project of an event. */
export const createEntryTimeline = (model: SiteModel, entry: ModelEntry): TimelineView | undefined =>
  createProjectTimeline(model, entry) ?? createEventTimeline(model, entry);

/**
 * The timeline of a project: its parents, itself, its parts, and their events. Its siblings are in the tree and on
 * the timeline page. Returns undefined if it would show only one thing.
 */
export function createProjectTimeline(model: SiteModel, entry: ModelEntry): TimelineView | undefined {
  if (!isPeriod(entry)) return undefined;
  const tree = getTree(model, entry);
  const ownRows = listRows(findInTree(tree, entry) ?? tree);
  const above = listAbove(model, entry).map((ancestor, depth) => ({
    entry: ancestor,
    depth,
    occurrences: [],
  }));
  const rows = [...above, ...ownRows.map((row) => ({ ...row, depth: row.depth + above.length }))];
  const dated = rows
    .flatMap((row) => [row.entry, ...row.occurrences])
    .filter((candidate) => daysOf(candidate));
  if (dated.length < 2) return undefined;
  return {
    ...createShortView(model, rows, entry, model.words.timeline.titleOf(tree.entry.data.title)),
    all: { href: toSitePageHref('timeline'), text: model.words.timeline.all },
  };
}

/** The most rows and events on the page of an entry. */
const MOST_OF_ENTRY = { rows: 24, occurrences: 36 };

/** The timeline on the page of an entry: of very many projects the first, of very many events the last. */
function createShortView(
  model: SiteModel,
  rows: readonly Row[],
  entry: ModelEntry,
  title: string,
): TimelineView {
  const shown = rows.slice(0, MOST_OF_ENTRY.rows);
  const all = shown.flatMap(({ occurrences }) => occurrences).sort(compareTime);
  const last = new Set(listAround(all, entry, MOST_OF_ENTRY.occurrences));
  const short = shown.map((row) => ({
    ...row,
    occurrences: row.occurrences.filter((event) => last.has(event)),
  }));
  const total = rows.reduce((sum, { occurrences }) => sum + occurrences.length, 0);
  const isShort = shown.length < rows.length || last.size < total;
  return {
    ...createTimelineView(model, ENTRY, short, entry, title),
    ...(isShort && {
      shortened: model.words.timeline.shortened(
        { shown: shown.length, total: rows.length },
        { shown: last.size, total },
      ),
    }),
  };
}

/** So many items before and behind one of them; if it is not there, the last. */
function listAround<Item>(items: readonly Item[], item: Item, most: number): readonly Item[] {
  const at = items.indexOf(item);
  const end = at < 0 ? items.length : Math.min(items.length, Math.max(at + most / 2, most));
  return items.slice(Math.max(0, end - most), end);
}

/** The parents of an entry, from the top down. */
function listAbove(model: SiteModel, entry: ModelEntry): ModelEntry[] {
  const path: ModelEntry[] = [];
  for (
    let above = findParent(model, entry);
    above && !path.includes(above);
    above = findParent(model, above)
  ) {
    path.unshift(above);
  }
  return path.filter((ancestor) => ancestor !== entry);
}

/** The timeline of an event within its project. Returns undefined if there is nothing to compare it with. */
export function createEventTimeline(model: SiteModel, entry: ModelEntry): TimelineView | undefined {
  const project = isOccurrence(entry) ? findParent(model, entry) : undefined;
  if (!project || !daysOf(entry)) return undefined;
  const occurrences = listParts(model, project).filter(isOccurrence);
  const siblings = occurrences.filter((event) => event !== entry && daysOf(event));
  if (partsOf(project).length === 0 && siblings.length === 0) return undefined;
  const row = { entry: project, depth: 0, occurrences };
  return createShortView(model, [row], entry, model.words.timeline.titleOf(project.data.title));
}
