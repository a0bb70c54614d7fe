/** The rows of timelines: projects, each with its events. */
import { findSpan } from '#collections/collection.ts';
import { getDuration } from '#collections/meanings.ts';
import { toRef } from '#graph/graph.ts';
import { isOccurrence } from '#model/dates/event-status.ts';
import { getSortDay } from '#model/entries/teaser.ts';
import type { ProjectTree } from '#model/relations/participation.ts';
import type { ModelEntry } from '#model/site-model.ts';
import { getDays, parseMoment } from '#time/moment.ts';
import { listBarSegments } from './bar-segments.ts';

/** A project on a timeline, with its events. */
export interface Row {
  entry: ModelEntry;
  depth: number;
  occurrences: readonly ModelEntry[];
}

/** The segments of the bar of a project. */
export const partsOf = (entry: ModelEntry) => listBarSegments(findSpan(entry) ?? {}, getDuration(entry));

/** The days of an entry; undefined without a date. */
export const daysOf = (entry: ModelEntry) => {
  const span = findSpan(entry);
  return span && getDays(span);
};

/** True for periods, which are bars: programmes and projects. */
export const isPeriod = ({ collection }: ModelEntry) => collection.nature === 'period';

/** By start; entries without a date are last. */
export function compareTime(a: ModelEntry, b: ModelEntry): number {
  const getSortKey = (entry: ModelEntry) => `${getSortDay(entry) || '9999'} ${toRef(entry)}`;
  return getSortKey(a) < getSortKey(b) ? -1 : 1;
}

/** The projects of a tree from the top down, each with its events. */
export function listRows({ entry, parts }: ProjectTree, depth = 0): Row[] {
  const occurrences = parts.map((part) => part.entry).filter(isOccurrence);
  const projects = parts.filter((part) => !isOccurrence(part.entry));
  return [{ entry, depth, occurrences }, ...projects.flatMap((part) => listRows(part, depth + 1))];
}

/** True if the days of an event are known. */
export function isExact(entry: ModelEntry): boolean {
  const { start, end, within } = findSpan(entry) ?? {};
  const moments = [start, end].flatMap((text) => (text === undefined ? [] : [parseMoment(text)]));
  return (
    within === undefined && moments.every((moment) => moment?.precision === 'day' && !moment.approximate)
  );
}
