/** Creates the pages of the timeline of the site: all programmes and projects, where they are many by decade. */
import { collections } from '#collections/index.ts';
import { labelsOf } from '#i18n/labels.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { memoize } from '#memo/memoize.ts';
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
import { findParent, getTree } from '#model/relations/participation.ts';
import { toHref, toListHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { PageLink } from '#model/view-types.ts';
import { site } from '#site.ts';
import { type Domain, findDomain } from './time-domain.ts';
import { compareTime, isPeriod, listRows, type Row } from './timeline-rows.ts';
import type { DecadeView, TimelinePageView } from './timeline-types.ts';
import { createTimelineView } from './timeline-view.ts';

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
    timeline: createTimelineView(model, id, rows, undefined, model.words.timeline.titleOf(label), domain),
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
