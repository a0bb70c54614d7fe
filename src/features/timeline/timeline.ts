/** Creates timelines of programmes, projects and their events, with tables. */

import { findSpan } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { getDuration } from '#collections/meanings.ts';
import { toRef } from '#graph/graph.ts';
import { labelsOf } from '#i18n/labels.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { memoize } from '#memo/memoize.ts';
import { findEntryDate } from '#model/dates/entry-dates.ts';
import { findStatuses, isOccurrence } from '#model/dates/event-status.ts';
import { getSortDay } from '#model/entries/teaser.ts';
import {
  createListHead,
  createSitePage,
  createSitePageLink,
  getSitePageTitle,
} from '#model/page/page-head.ts';
import {
  countPages,
  createPages,
  formatListSize,
  listOnPage,
  listPagePaths,
} from '#model/page/pagination.ts';
import {
  findInTree,
  findParent,
  getTree,
  listParts,
  type ProjectTree,
} from '#model/relations/participation.ts';
import { toHref, toListHref, toSitePageHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { PageLink } from '#model/view-types.ts';
import { FEATURES } from '#routes/features.ts';
import { site } from '#site.ts';
import { getDays, parseMoment } from '#time/moment.ts';
import { listBarSegments, type TimePart } from './bar-segments.ts';
import { addDays, countDays, createScale, listTicks, type TimeScale } from './time-scale.ts';
import type {
  DecadeView,
  TickView,
  TimelinePageView,
  TimelineRowView,
  TimelineView,
  TimeMarkView,
  TimePartView,
} from './timeline-types.ts';

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
    ...createView(model, ENTRY, short, entry, title),
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

/** As many rows as one page takes; of more, each decade has pages of its own. */
const MOST_ROWS = 80;

/** In the overview of a decade, the first of so many programmes; the others are on its pages. */
const MOST_PROGRAMMES = 48;

/** The rows of a programme, or all single projects. */
interface RowGroup {
  id: string;
  label: string;
  rows: readonly Row[];
  isProgramme: boolean;
}

/** What begins in a decade. */
interface Decade {
  /** `2010s`; `undated` for what has no date. */
  id: string;
  groups: readonly RowGroup[];
}

interface SiteTimeline {
  groups: readonly RowGroup[];
  rows: readonly Row[];
  /** If the rows are too many for one page. */
  decades?: readonly Decade[];
}

const getSiteTimeline = memoize((model: SiteModel): SiteTimeline => {
  const tops = [...model.entries.values()]
    .filter((entry) => isPeriod(entry) && findParent(model, entry) === undefined)
    .sort(compareTime);
  const trees = tops.map((top) => listRows(getTree(model, top)).map((row) => ({ ...row, occurrences: [] })));
  const rows = trees.flat();
  const byDecade = Map.groupBy(trees, ([row]) => toDecade(row?.entry));
  const decades = [...byDecade].map(([id, members]) => ({ id, groups: groupRows(model, members) }));
  return { rows, groups: groupRows(model, trees), ...(rows.length > MOST_ROWS && { decades }) };
});

/** A group for each programme, and one for all that is no part of any. */
function groupRows(model: InLanguage, trees: readonly (readonly Row[])[]): RowGroup[] {
  const singles = trees.filter(({ length }) => length === 1).flat();
  return [
    ...trees.flatMap((rows) => {
      const top = rows.length > 1 ? rows[0]?.entry : undefined;
      return top ? [{ id: top.id, label: top.data.title, rows, isProgramme: true }] : [];
    }),
    ...(singles.length > 0
      ? [{ id: 'single-projects', label: model.words.timeline.singles, rows: singles, isProgramme: false }]
      : []),
  ];
}

const UNDATED = 'undated';

const toDecade = (entry: ModelEntry | undefined) => {
  const day = entry ? getSortDay(entry) : '';
  return day ? `${day.slice(0, 3)}0s` : UNDATED;
};

/** The path of the pages of a decade, below the base path. */
const toDecadeList = ({ id }: Decade) => `timeline/${id}`;

const countRows = (groups: readonly RowGroup[]) => groups.reduce((sum, { rows }) => sum + rows.length, 0);

const listDecadePages = (model: SiteModel) =>
  (getSiteTimeline(model).decades ?? []).flatMap((decade) =>
    listPagePaths(decade.id, countRows(decade.groups)).map((page) => ({ ...page, decade })),
  );

/** What stands behind `/timeline/` in the address of each page: nothing, `2010s`, `2010s/page/2`. */
export const listTimelinePaths = (model: SiteModel): (string | undefined)[] => [
  undefined,
  ...listDecadePages(model).map(({ path }) => path),
];

/**
 * Every programme and project of the site, grouped by programme: on one page, or, where they are many, an overview of
 * the decades and pages of each. Throws for an unknown path.
 */
export function createTimelinePage(model: SiteModel, path?: string): TimelinePageView {
  if (path === undefined) return createFirstPage(model);
  const found = listDecadePages(model).find((page) => page.path === path);
  if (!found) throw new Error(`There is no page ${path} of the timeline.`);
  return createDecadePage(model, found.decade, found.page);
}

function createFirstPage(model: SiteModel): TimelinePageView {
  const { rows, groups, decades } = getSiteTimeline(model);
  return {
    ...createSitePage(model, 'timeline', model.words.timeline.lead, {
      above: listAboveTimeline(model),
      askedAs: model.words.timeline.askedAs,
    }),
    size: model.words.shared.entries(rows.length),
    groups: decades ? [] : createGroups(model, groups, findDomain(model, rows, true)),
    decades: (decades ?? []).map((decade) => createDecadeView(model, decade)),
  };
}

/** The list of the collection of programmes and projects. */
function listAboveTimeline(model: SiteModel): PageLink[] {
  const [row] = getSiteTimeline(model).rows;
  const collection = collections.find((candidate) => row?.entry.collection === candidate);
  return collection ? [{ href: toHref(collection.name), text: labelsOf(model, collection).plural }] : [];
}

const createGroups = (model: SiteModel, groups: readonly RowGroup[], domain: Domain | undefined) =>
  groups.map(({ id, label, rows }) => ({
    id,
    label,
    timeline: createView(model, id, rows, undefined, model.words.timeline.titleOf(label), domain),
  }));

/** The links to a decade and to its programmes, each with its number of projects. */
function createDecadeView(model: InLanguage, decade: Decade): DecadeView {
  const { id, groups } = decade;
  const programmes = groups.filter(({ isProgramme }) => isProgramme);
  let before = 0;
  const starts = new Map<RowGroup, number>();
  for (const group of groups) {
    starts.set(group, before);
    before += group.rows.length;
  }
  const toPage = (group: RowGroup) => Math.floor((starts.get(group) ?? 0) / site.pageSize) + 1;
  return {
    href: toHref(toDecadeList(decade)),
    text: model.words.timeline.decade(id === UNDATED ? undefined : id),
    size: model.words.shared.entries(countRows(groups)),
    programmes: programmes.slice(0, MOST_PROGRAMMES).map((group) => ({
      href: `${toListHref(toDecadeList(decade), toPage(group))}#${group.id}`,
      text: group.label,
      count: group.rows.length,
    })),
    ...(programmes.length > MOST_PROGRAMMES && {
      rest: model.words.shared.foldedMore(programmes.length - MOST_PROGRAMMES),
    }),
  };
}

function createDecadePage(model: SiteModel, decade: Decade, page: number): TimelinePageView {
  const list = toDecadeList(decade);
  const rows = decade.groups.flatMap((group) => group.rows.map((row) => ({ row, group })));
  const onPage = Map.groupBy(listOnPage(rows, page), ({ group }) => group);
  const groups = [...onPage].map(([group, members]) => ({ ...group, rows: members.map(({ row }) => row) }));
  const domain = findDomain(
    model,
    rows.map(({ row }) => row),
    true,
  );
  const { text } = createDecadeView(model, decade);
  const title = model.words.shared.partOf(
    getSitePageTitle(model, 'timeline'),
    model.words.shared.inSentence(text),
  );
  const size = model.words.shared.entries(rows.length);
  const description = `${title}: ${size}. ${model.words.timeline.lead}`;
  const pages = createPages(list, countPages(rows.length), page);
  const above = [...listAboveTimeline(model), createSitePageLink(model, 'timeline')];
  return {
    head: createListHead(model, { title, description, path: list, above }, page),
    title,
    lead: model.words.timeline.lead,
    size: formatListSize(model, size, pages),
    groups: createGroups(model, groups, domain),
    decades: [],
    pages,
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
    ...(isWithin && { today: { at: scale.toPlace(buildDate), text: model.words.timeline.today } }),
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
    description: formatDescription(model, views, domain),
    ticks: domain
      ? {
          wide: listTicks(model, domain.first, domain.last, TICKS.wide).map(createTick),
          narrow: listTicks(model, domain.first, domain.last, TICKS.narrow).map(createTick),
        }
      : { wide: [], narrow: [] },
    ...(domain?.today && { today: domain.today }),
    rows: views,
    ...(undated > 0 && { undated: model.words.timeline.undated(undated) }),
  };
}

/** At the end of the axis, a label does not fit. */
const createTick = (tick: TickView): TickView => (tick.at > LAST_WORD ? { at: tick.at } : tick);

/** The description for screen readers; names and dates follow in the diagram and in its table. */
function formatDescription(
  model: InLanguage,
  rows: readonly TimelineRowView[],
  domain: Domain | undefined,
): string {
  const marks = rows.reduce((sum, row) => sum + row.marks.length, 0);
  const years = domain ? [domain.first.slice(0, 4), domain.last.slice(0, 4)] : [];
  return model.words.timeline.described(rows.filter(({ parts }) => parts.length > 0).length, marks, [
    ...new Set(years),
  ]);
}

function createRow(
  model: SiteModel,
  { entry, depth, occurrences }: Row,
  current: ModelEntry | undefined,
  domain: Domain | undefined,
): TimelineRowView {
  const date = findEntryDate(model, entry);
  return {
    href: toHref(toRef(entry)),
    title: entry.data.title,
    ...(date && { date }),
    depth,
    isCurrent: entry === current,
    parts: domain ? createTimeParts(partsOf(entry), domain.scale) : [],
    occurrences: occurrences.map((event) => createTreeEvent(model, event, current)),
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

function createTreeEvent(model: InLanguage, entry: ModelEntry, current: ModelEntry | undefined) {
  const date = findEntryDate(model, entry);
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
  const date = findEntryDate(model, entry);
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
