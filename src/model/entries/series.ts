/** The series of an event, with the events before and after. */
import type { Series } from '#collections/event-fields.ts';
import { getSeries, getSeriesTarget } from '#collections/meanings.ts';
import { toRef } from '#graph/graph.ts';
import { memoize } from '#memo/memoize.ts';
import { toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { PageLink } from '#model/view-types.ts';
import { getSortMoment } from './teaser.ts';

/** The series of an event, and its place there. */
export interface SeriesView {
  name: string;
  href?: string;
  /** "number 3". */
  position?: string;
  previous?: PageLink;
  next?: PageLink;
}

/** The key of a series: its project, or its name. */
function keyOf(series: Series): string {
  const target = getSeriesTarget(series);
  return 'ref' in target ? target.ref : target.name;
}

/** The members of every series of a model, in order. Computed once. */
const getMembers = memoize((model: SiteModel): ReadonlyMap<string, readonly ModelEntry[]> => {
  const all = new Map<string, ModelEntry[]>();
  for (const entry of model.entries.values()) {
    const series = getSeries(entry);
    if (series) all.set(keyOf(series), [...(all.get(keyOf(series)) ?? []), entry]);
  }
  for (const members of all.values()) orderMembers(members);
  return all;
});

const listMembers = (model: SiteModel, key: string): readonly ModelEntry[] =>
  getMembers(model).get(key) ?? [];

/** By number if every member has one, otherwise by date. */
function orderMembers(members: ModelEntry[]): void {
  const numberOf = (entry: ModelEntry) => getSeries(entry)?.number ?? 0;
  const isNumbered = members.every((entry) => getSeries(entry)?.number !== undefined);
  const getSortKey = (entry: ModelEntry) => `${getSortMoment(entry)} ${toRef(entry)}`;
  members.sort(
    (a, b) => (isNumbered ? numberOf(a) - numberOf(b) : 0) || (getSortKey(a) < getSortKey(b) ? -1 : 1),
  );
}

/** The series of an entry. Returns undefined if it has none. */
export function findSeries(model: SiteModel, entry: ModelEntry): SeriesView | undefined {
  const series = getSeries(entry);
  if (!series) return undefined;
  const key = keyOf(series);
  const isProject = 'ref' in getSeriesTarget(series);
  const project = isProject ? model.entries.get(key) : undefined;
  // An unpublished project must not give the series its name.
  if (isProject && !project) return undefined;
  const members = listMembers(model, key);
  const at = members.indexOf(entry);
  const previous = createMemberLink(members[at - 1]);
  const next = createMemberLink(members[at + 1]);
  return {
    name: project?.data.title ?? key,
    ...(project && { href: toHref(key) }),
    ...(series.number !== undefined && { position: model.words.shared.numberInSeries(series.number) }),
    ...(previous && { previous }),
    ...(next && { next }),
  };
}

function createMemberLink(entry: ModelEntry | undefined): PageLink | undefined {
  return entry && { href: toHref(toRef(entry)), text: entry.data.title };
}
