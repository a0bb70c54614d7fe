/** Creates timelines of programmes, projects and their events, with tables. */
import { findSpan } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { getDuration } from '#collections/meanings.ts';
import { toRef } from '#graph/graph.ts';
import { en } from '#i18n/en.ts';
import { findEntryDate } from '#model/dates/entry-dates.ts';
import { findStatuses, isOccurrence } from '#model/dates/event-status.ts';
import { getSortDay } from '#model/entries/teaser.ts';
import { createSitePage } from '#model/page/page-head.ts';
import {
  findInTree,
  findParent,
  getTree,
  listParts,
  type ProjectTree,
} from '#model/relations/participation.ts';
import { toHref, toSitePageHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { FEATURES } from '#routes/features.ts';
import { getDays, parseMoment } from '#time/moment.ts';
import { listBarSegments, type TimePart } from './bar-segments.ts';
import { addDays, countDays, createScale, listTicks, type TimeScale } from './time-scale.ts';
import type {
  TickView,
  TimelinePageView,
  TimelineRowView,
  TimelineView,
  TimeMarkView,
  TimePartView,
} from './timeline-types.ts';
import { timelineWords } from './words.ts';

/** The most ticks on a wide screen and on a phone: more would overlap. */
const TICKS = { wide: 7, narrow: 4 };

/** After this position, the label of a tick would not fit. */
const LAST_WORD = 0.84;

/** The length of a fading end, relative to the axis. */
const FADE = 0.08;

/** A month narrower than this is drawn as a day. */
const DOT = 0.008;

/** The id prefix of the timeline on an entry page. */
const ENTRY = FEATURES.timeline.drawings.entry;

/** A project on a timeline, with its events. */
interface Row {
  entry: ModelEntry;
  depth: number;
  occurrences: readonly ModelEntry[];
}

const partsOf = (entry: ModelEntry) => listBarSegments(findSpan(entry) ?? {}, getDuration(entry));

const daysOf = (entry: ModelEntry) => {
  const span = findSpan(entry);
  return span && getDays(span);
};

/** True for periods, which are bars: programmes and projects. */
const isPeriod = ({ collection }: ModelEntry) => collection.nature === 'period';

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
    ...createView(model, ENTRY, rows, entry, timelineWords.titleOf(tree.entry.data.title)),
    all: { href: toSitePageHref('timeline'), text: timelineWords.all },
  };
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
  return createView(model, ENTRY, [row], entry, timelineWords.titleOf(project.data.title));
}

/** Every programme and project of the site, grouped by programme. */
export function createTimelinePage(model: SiteModel): TimelinePageView {
  const projects = [...model.entries.values()].filter(isPeriod);
  const tops = projects.filter((entry) => findParent(model, entry) === undefined).sort(compareTime);
  const trees = tops.map((top) => listRows(getTree(model, top)).map((row) => ({ ...row, occurrences: [] })));
  const all = trees.flat();
  const scale = findDomain(model, all, true);
  const createGroup = (id: string, label: string, rows: Row[]) => ({
    id,
    label,
    timeline: createView(model, id, rows, undefined, timelineWords.titleOf(label), scale),
  });
  const programmes = trees.filter(({ length }) => length > 1);
  const singles = trees.filter(({ length }) => length === 1).flat();
  const groups = [
    ...programmes.flatMap((rows) => {
      const top = rows[0]?.entry;
      return top ? [createGroup(top.id, top.data.title, rows)] : [];
    }),
    ...(singles.length > 0 ? [createGroup('single-projects', timelineWords.singles, singles)] : []),
  ];
  const name = collections.find((collection) => projects[0]?.collection === collection);
  return {
    ...createSitePage(model, 'timeline', timelineWords.lead, {
      above: name ? [{ href: toHref(name.name), text: name.labels.en.plural }] : [],
    }),
    size: en.entries(all.length),
    groups,
  };
}

/** By start; entries without a date are last. */
function compareTime(a: ModelEntry, b: ModelEntry): number {
  const getSortKey = (entry: ModelEntry) => `${getSortDay(entry) || '9999'} ${toRef(entry)}`;
  return getSortKey(a) < getSortKey(b) ? -1 : 1;
}

/** The projects of a tree from the top down, each with its events. */
function listRows({ entry, parts }: ProjectTree, depth = 0): Row[] {
  const occurrences = parts.map((part) => part.entry).filter(isOccurrence);
  const projects = parts.filter((part) => !isOccurrence(part.entry));
  return [{ entry, depth, occurrences }, ...projects.flatMap((part) => listRows(part, depth + 1))];
}

interface Days {
  first: string;
  last: string;
}

interface Domain extends Days {
  scale: TimeScale;
  today?: { at: number; text: string };
}

/** The days of the axis: all known dates, and space for fading ends. */
function findDomain(model: SiteModel, rows: readonly Row[], hasToday = false): Domain | undefined {
  const parts = rows.flatMap(({ entry }) => partsOf(entry));
  const occurrences = rows.flatMap((row) => row.occurrences);
  const exact = occurrences.filter(isExact).flatMap((entry) => daysOf(entry) ?? []);
  const loose = occurrences.filter((entry) => !isExact(entry)).flatMap((entry) => daysOf(entry) ?? []);
  const core = findExtent([...parts, ...exact]) ?? findExtent(loose);
  if (!core) return undefined;
  // A date like "in 2018" is drawn only as far as it is within the other dates.
  const outside = loose.filter(({ first, last }) => last < core.first || first > core.last);
  const whole = findExtent([core, ...outside]) ?? core;
  const room = Math.ceil(countDays(whole.first, whole.last) * FADE);
  const { first, last } = findExtent([whole, ...parts.flatMap((part) => listFadeDays(part, room))]) ?? whole;
  const scale = createScale(first, last);
  const { buildDate } = model;
  const isWithin = hasToday && first < buildDate && buildDate < last;
  return {
    first,
    last,
    scale,
    ...(isWithin && { today: { at: scale.toPlace(buildDate), text: timelineWords.today } }),
  };
}

/** From the first to the last of many days. Returns undefined if there are none. */
function findExtent(days: readonly Days[]): Days | undefined {
  const first = days.map((extent) => extent.first).sort()[0];
  const last = days
    .map((extent) => extent.last)
    .sort()
    .at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** The days that a fading segment takes on the axis. */
function listFadeDays({ look, first, last }: TimePart, room: number): Days[] {
  if (look === 'fade-out') return [{ first, last: addDays(last, room) }];
  return look === 'fade-in' ? [{ first: addDays(first, -room), last }] : [];
}

function createView(
  model: SiteModel,
  id: string,
  rows: readonly Row[],
  current: ModelEntry | undefined,
  title: string,
  known?: Domain,
): TimelineView {
  const domain = known ?? findDomain(model, rows);
  const views = rows.map((row) => createRow(model, row, current, domain));
  const undated = views.filter(({ parts, marks }) => parts.length + marks.length === 0).length;
  return {
    id,
    title,
    description: formatDescription(views, domain),
    ticks: domain
      ? {
          wide: listTicks(domain.first, domain.last, TICKS.wide).map(createTick),
          narrow: listTicks(domain.first, domain.last, TICKS.narrow).map(createTick),
        }
      : { wide: [], narrow: [] },
    ...(domain?.today && { today: domain.today }),
    rows: views,
    ...(undated > 0 && { undated: timelineWords.undated(undated) }),
  };
}

/** At the end of the axis, a label does not fit. */
const createTick = (tick: TickView): TickView => (tick.at > LAST_WORD ? { at: tick.at } : tick);

/** The description for screen readers; names and dates follow in the diagram and in its table. */
function formatDescription(rows: readonly TimelineRowView[], domain: Domain | undefined): string {
  const marks = rows.reduce((sum, row) => sum + row.marks.length, 0);
  const years = domain ? [domain.first.slice(0, 4), domain.last.slice(0, 4)] : [];
  return timelineWords.described(rows.filter(({ parts }) => parts.length > 0).length, marks, [
    ...new Set(years),
  ]);
}

function createRow(
  model: SiteModel,
  { entry, depth, occurrences }: Row,
  current: ModelEntry | undefined,
  domain: Domain | undefined,
): TimelineRowView {
  const date = findEntryDate(entry);
  return {
    href: toHref(toRef(entry)),
    title: entry.data.title,
    ...(date && { date }),
    depth,
    isCurrent: entry === current,
    parts: domain ? createTimeParts(partsOf(entry), domain.scale) : [],
    occurrences: occurrences.map((event) => createTreeEvent(event, current)),
    marks: domain ? occurrences.flatMap((event) => listMarks(model, event, current, domain)) : [],
  };
}

/** The segments of a bar; adjacent known ones are joined, because the edges would be visible. */
function createTimeParts(parts: readonly TimePart[], scale: TimeScale): TimePartView[] {
  const drawn: TimePartView[] = [];
  for (const part of parts.map((segment) => createPart(segment, scale, parts.length > 1))) {
    const last = drawn.at(-1);
    if (last?.look === 'known' && part.look === 'known') last.to = part.to;
    else drawn.push(part);
  }
  return drawn;
}

function createPart({ look, first, last }: TimePart, scale: TimeScale, hasOthers: boolean): TimePartView {
  const [from, to] = [scale.toPlace(first), scale.toEnd(last)];
  if (look === 'fade-out') return { look, from: to, to: Math.min(1, to + FADE) };
  if (look === 'fade-in') return { look, from: Math.max(0, from - FADE), to: from };
  // On a long axis, the month of a start is no wider than a day.
  const isDot = look === 'open' && hasOthers && to - from < DOT;
  return { look: isDot ? 'known' : look, from, to };
}

function createTreeEvent(entry: ModelEntry, current: ModelEntry | undefined) {
  const date = findEntryDate(entry);
  return {
    href: toHref(toRef(entry)),
    title: entry.data.title,
    ...(date && { date }),
    isCurrent: entry === current,
  };
}

function listMarks(
  model: SiteModel,
  entry: ModelEntry,
  current: ModelEntry | undefined,
  { first, last, scale }: Domain,
): TimeMarkView[] {
  const days = daysOf(entry);
  if (!days) return [];
  const date = findEntryDate(entry);
  return [
    {
      from: scale.toPlace(days.first < first ? first : days.first),
      to: scale.toEnd(days.last > last ? last : days.last),
      isExact: isExact(entry),
      isOpen: (findStatuses(model, entry) ?? []).some(({ tone, isHidden }) => tone === 'open' && !isHidden),
      isCurrent: entry === current,
      text: [entry.data.title, date?.text].filter((part) => part).join(', '),
    },
  ];
}

/** True if the days of an event are known. */
function isExact(entry: ModelEntry): boolean {
  const { start, end, within } = findSpan(entry) ?? {};
  const moments = [start, end].flatMap((text) => (text === undefined ? [] : [parseMoment(text)]));
  return (
    within === undefined && moments.every((moment) => moment?.precision === 'day' && !moment.approximate)
  );
}
