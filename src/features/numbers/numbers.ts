/** Creates the numbers of the site, and the lists that no other page has. */

import { collections } from '#collections/index.ts';
import { SITE_PAGES } from '#collections/pages.ts';
import { listBelow, MOST_PARTS } from '#features/entry/project/project-tree.ts';
import { listFacets, toFacetPath } from '#features/lists/list-facets.ts';
import { toRef } from '#graph/graph.ts';
import { labelsOf } from '#i18n/labels.ts';
import { createTeaserView } from '#model/entries/teaser.ts';
import type { Facet } from '#model/groups/facets.ts';
import { createSitePage, createSitePageLink } from '#model/page/page-head.ts';
import { listPagePaths } from '#model/page/pagination.ts';
import { createTeaserPage } from '#model/page/teaser-page.ts';
import { findParent } from '#model/relations/participation.ts';
import { toHref, toListHref } from '#model/routes.ts';
import { listOf, type ModelEntry, type SiteModel } from '#model/site-model.ts';
import type { PageLink, TeaserPageView } from '#model/view-types.ts';
import { FEATURES } from '#routes/features.ts';
import { PARTS, toRelatedList } from '#routes/routes.ts';
import { DERIVED_SECTIONS } from '#routes/sections.ts';
import { compareNamesIn } from '#text/collation.ts';
import { formatNumber } from './format-number.ts';
import { type Gap, listGaps } from './gaps.ts';
import type { NumbersView, PanelsView, PanelView, RowView } from './numbers-types.ts';
import { listPairs } from './pairs.ts';
import { createYears } from './years.ts';

/** Of a facet with more values, a panel has the most frequent. */
const [MOST_ROWS, FIRST_ROWS] = [10, 8];

/** How many programmes the page has. */
const MOST_PROGRAMMES = 16;

/** The numbers of the site. Pure: the same model gives the same view. */
export function createNumbersView(model: SiteModel): NumbersView {
  const { countries, kinds, topics, gaps, checks } = model.words.numbers.sections;
  const years = createYears(model);
  const isTopic = ({ values }: Facet) => values.every(({ value }) => model.topics.has(value));
  const isKind = (facet: Facet) => facet.field !== 'year' && facet.field !== 'country' && !isTopic(facet);
  const hasPanels = ({ panels }: PanelsView) => panels.length > 0;
  return {
    ...createSitePage(model, 'numbers', model.words.numbers.lead, {
      above: listAbove(model).slice(0, -1),
      askedAs: model.words.numbers.askedAs,
    }),
    totals: collections.map((collection) => ({
      label: labelsOf(model, collection).plural,
      text: formatNumber(listOf(model, collection).length),
      href: toHref(collection.name),
    })),
    before: [
      {
        ...countries,
        note: model.words.numbers.countriesNote,
        panels: listFacetPanels(model, ({ field }) => field === 'country'),
      },
      { ...kinds, panels: listFacetPanels(model, isKind) },
    ].filter(hasPanels),
    ...(years && { years }),
    after: [
      createProgrammes(model),
      { ...topics, panels: listFacetPanels(model, isTopic) },
      createTogether(model),
      { ...gaps, note: model.words.numbers.gapsNote, panels: listGapPanels(model, isMissing) },
      {
        ...checks,
        note: model.words.numbers.checksNote,
        panels: listGapPanels(model, (gap) => !isMissing(gap)),
      },
    ].filter(hasPanels),
  };
}

/** The pages between home and the lists: about the site, about the data, the numbers. */
function listAbove(model: SiteModel): PageLink[] {
  const [id] = SITE_PAGES;
  const about = model.pages.get(id);
  return [
    ...(about ? [{ href: toHref(id), text: about.data.title }] : []),
    createSitePageLink(model, 'dataReport'),
    createSitePageLink(model, 'numbers'),
  ];
}

/** Lines with a number each, whose bars are as long as their share of the largest. */
function createRows(rows: readonly { label: string; count: number; href: string }[]): RowView[] {
  const most = Math.max(...rows.map(({ count }) => count));
  return rows.map(({ label, count, href }) => ({
    label,
    text: formatNumber(count),
    href,
    bar: formatShare(count, most),
  }));
}

const formatShare = (count: number, whole: number) => `${Number(((100 * count) / whole).toFixed(1))}%`;

/** A panel for each facet of each collection that is asked for: the most frequent values first. */
function listFacetPanels(model: SiteModel, isAsked: (facet: Facet) => boolean): PanelView[] {
  return collections.flatMap((collection) => {
    const { plural } = labelsOf(model, collection);
    return listFacets(model, collection)
      .filter(isAsked)
      .map(({ field, label, values }) => {
        const ranked = [...values].sort((a, b) => b.entries.length - a.entries.length);
        const isLong = ranked.length > MOST_ROWS;
        return {
          id: `${collection.name}-${field}`,
          label: field === 'country' ? plural : model.words.numbers.panel(plural, label),
          rows: createRows(
            (isLong ? ranked.slice(0, FIRST_ROWS) : ranked).map((value) => ({
              label: value.label,
              count: value.entries.length,
              href: toHref(toFacetPath(collection, field, value)),
            })),
          ),
          ...(isLong && {
            more: { href: toHref(collection.name), text: model.words.numbers.more(ranked.length) },
          }),
        };
      });
  });
}

/** Programmes by what belongs to them. */
function createProgrammes(model: SiteModel): PanelsView {
  const programmes = [...model.entries.values()]
    .filter(({ collection }) => collection.hasParts)
    .filter((entry) => findParent(model, entry) === undefined)
    .map((entry) => ({ entry, label: entry.data.title, count: listBelow(model, entry).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || compareNamesIn(model)(a.label, b.label))
    .slice(0, MOST_PROGRAMMES);
  const { programmes: section } = model.words.numbers.sections;
  const rows = programmes.map(({ entry, label, count }) => ({
    label,
    count,
    href: toPartsHref(entry, count),
  }));
  return { ...section, note: model.words.numbers.programmesNote, panels: listSinglePanel(section, rows) };
}

/** What belongs to a programme: the tree on its page, or the list of very many parts. */
const toPartsHref = (entry: ModelEntry, count: number) =>
  count > MOST_PARTS
    ? toListHref(toRelatedList(toRef(entry), PARTS), 1)
    : `${toHref(toRef(entry))}#${DERIVED_SECTIONS.tree}`;

const listSinglePanel = (
  { id, label }: { id: string; label: string },
  rows: readonly { label: string; count: number; href: string }[],
): PanelView[] => (rows.length > 0 ? [{ id: `${id}-all`, label, rows: createRows(rows) }] : []);

function createTogether(model: SiteModel): PanelsView {
  const { together } = model.words.numbers.sections;
  const rows = listPairs(model).map((pair) => ({
    label: model.words.numbers.pair(pair.members.map(({ data }) => data.title)),
    count: pair.shared.length,
    href: toListHref(toListPath(pair.path), 1),
  }));
  return { ...together, note: model.words.numbers.togetherNote, panels: listSinglePanel(together, rows) };
}

const isMissing = ({ name }: Gap) => name !== 'checked' && name !== 'unchecked';

/** A panel for each thing that can be missing, with a line for each collection where it is. */
function listGapPanels(model: SiteModel, isAsked: (gap: Gap) => boolean): PanelView[] {
  return [...Map.groupBy(listGaps(model).filter(isAsked), ({ name }) => name)].map(([name, gaps]) => {
    const rows = gaps.filter(({ entries }) => entries.length > 0);
    const total = gaps.reduce((sum, gap) => sum + gap.total, 0);
    return {
      id: `gap-${name}`,
      label: model.words.numbers.gaps[name].label,
      rows: rows.map(({ collection, entries, total, path }) => ({
        label: labelsOf(model, collection).plural,
        text: formatNumber(entries.length),
        // All of a collection have a list already.
        href: path === undefined ? toHref(collection.name) : toListHref(toListPath(path), 1),
        bar: formatShare(entries.length, total),
        of: model.words.numbers.of(formatNumber(total)),
      })),
      ...(rows.length === 0 && { note: model.words.numbers.noneOf(total) }),
    };
  });
}

/** The path of a list, below the base path. */
const toListPath = (path: string) => `${FEATURES.numbers.path.slice(1)}${path}`;

interface NumberList {
  path: string;
  title: string;
  entries: readonly ModelEntry[];
}

/** The lists that are below the page. */
const listLists = (model: SiteModel): NumberList[] => [
  ...listPairs(model).map(({ path, members, shared }) => ({
    path,
    title: model.words.numbers.pair(members.map(({ data }) => data.title)),
    entries: shared,
  })),
  ...listGaps(model).flatMap(({ path, name, collection, entries }) =>
    path === undefined
      ? []
      : [{ path, title: model.words.numbers.gaps[name].list(labelsOf(model, collection).plural), entries }],
  ),
];

const listListPages = (model: SiteModel) =>
  listLists(model).flatMap((list) =>
    listPagePaths(list.path, list.entries.length).map((page) => ({ ...page, list })),
  );

/** What stands behind the address of the page for each of its pages: nothing, `hubs/without-source`. */
export const listNumbersPaths = (model: SiteModel): (string | undefined)[] => [
  undefined,
  ...listListPages(model).map(({ path }) => path),
];

/** A page of a list. Throws if there is none at the path. */
export function createNumbersListPage(model: SiteModel, path: string): TeaserPageView {
  const found = listListPages(model).find((page) => page.path === path);
  if (!found) throw new Error(`There is no list ${path} of the numbers.`);
  const { list, page } = found;
  return createTeaserPage(
    model,
    {
      path: toListPath(list.path),
      title: list.title,
      above: listAbove(model),
      items: list.entries.map((entry) => createTeaserView(model, entry)),
    },
    page,
  );
}
