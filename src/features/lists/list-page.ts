/** Creates the pages of a collection’s lists: the whole one, and one for each value of its facets. */

import { type Collection, isNewestFirst } from '#collections/collection.ts';
import type { CalendarLinksView } from '#features/calendars/calendar-types.ts';
import { createListCalendarLinks } from '#features/calendars/calendars.ts';
import { createSpreadsheetLink } from '#features/spreadsheets/spreadsheet.ts';
import { labelsOf } from '#i18n/labels.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { memoize } from '#memo/memoize.ts';
import { createTeaserView, getSortDay, listInOrder } from '#model/entries/teaser.ts';
import { createPassing, splitUpcoming } from '#model/entries/upcoming.ts';
import type { FacetValue } from '#model/groups/facets.ts';
import { createListHead } from '#model/page/page-head.ts';
import { countPages, createPages, listOnPage, listPagePaths } from '#model/page/pagination.ts';
import { toHref, toSitePageHref } from '#model/routes.ts';
import { listOf, type ModelEntry, type SiteModel } from '#model/site-model.ts';
import type { FacetView, PageLink, TeaserView } from '#model/view-types.ts';
import { isInUse } from '#routes/features.ts';
import { toLetter } from '#text/a-to-z.ts';
import { listFacets, listFacetViews, toFacetPath } from './list-facets.ts';
import type { ListView } from './list-types.ts';

/** What all pages of one list share. */
interface List {
  /** Its path below the base path: `events`, `events/by/kind/forum`. */
  path: string;
  title: string;
  description: string;
  lead?: string;
  size: string;
  empty: string;
  /** The pages between home and this one. */
  above: PageLink[];
  facets: FacetView[];
  all?: PageLink;
  calls?: PageLink;
  calendar?: CalendarLinksView;
  entries: readonly ModelEntry[];
}

const getList = memoize((model: SiteModel) =>
  memoize((collection: Collection): List => {
    const { plural, lead, empty } = labelsOf(model, collection);
    const entries = listInOrder(model, collection);
    const calendar = createListCalendarLinks(model, collection.name);
    return {
      path: collection.name,
      title: plural,
      description: lead,
      lead,
      size: model.words.shared.entries(entries.length),
      empty,
      above: [],
      ...(calendar && { calendar }),
      facets: listFacetViews(model, collection),
      ...(collection.isCall &&
        isInUse('calls') && { calls: { href: toSitePageHref('calls'), text: model.words.lists.callsLink } }),
      entries,
    };
  }),
);

/** The number of pages of a collection’s list. */
export const countListPages = (model: SiteModel, collection: Collection) =>
  countPages(getList(model)(collection).entries.length);

/** One page of a collection’s list, from 1. */
export const createListView = (model: SiteModel, collection: Collection, page: number): ListView =>
  createPage(model, getList(model)(collection), page);

/** One page of a list by facet. */
interface FacetPath {
  field: string;
  /** The part of the address after the field: `rs`, `rs/page/2`. */
  path: string;
}

interface FacetPage extends FacetPath {
  value: FacetValue;
  /** From 1. */
  page: number;
}

const getFacetPages = memoize((model: SiteModel) =>
  memoize((collection: Collection): readonly FacetPage[] =>
    listFacets(model, collection).flatMap(({ field, values }) =>
      values.flatMap((value) =>
        listPagePaths(value.path, value.entries.length).map((page) => ({ field, value, ...page })),
      ),
    ),
  ),
);

/** The pages of all lists by facet of a collection. */
export const listFacetPaths = (model: SiteModel, collection: Collection): readonly FacetPath[] =>
  getFacetPages(model)(collection);

/** The page of a list by facet at a path. Throws if there is none. */
export function createFacetView(
  model: SiteModel,
  collection: Collection,
  field: string,
  path: string,
): ListView {
  const found = getFacetPages(model)(collection).find((page) => page.field === field && page.path === path);
  if (!found) throw new Error(`There is no list ${collection.name}/by/${field}/${path}.`);
  return createPage(model, createNarrowed(model, collection, field, found.value), found.page);
}

function createNarrowed(model: SiteModel, collection: Collection, field: string, value: FacetValue): List {
  const { plural, lead, empty } = labelsOf(model, collection);
  const { heading, entries } = value;
  const total = listOf(model, collection).length;
  const size = model.words.lists.partOfList(entries.length, total);
  const whole = toHref(collection.name);
  return {
    path: toFacetPath(collection, field, value),
    title: heading,
    description: `${heading}: ${size}. ${lead}`,
    size,
    empty,
    above: [{ href: whole, text: plural }],
    facets: listFacetViews(model, collection, value),
    all: { href: whole, text: model.words.shared.allIn(plural, total) },
    entries,
  };
}

function createPage(model: SiteModel, list: List, current: number): ListView {
  const { path, title, description, above, entries, ...shown } = list;
  const { ahead, past } = splitUpcoming(model, entries);
  const total = countPages(entries.length);
  const onPage = listOnPage([...ahead, ...past], current);
  return {
    head: createListHead(model, { title, description, path, above }, current),
    ...shown,
    title,
    count: entries.length,
    groups: listGroups(model, onPage, new Set(ahead)),
    pages: createPages(path, total, current),
    ...(entries.length > 0 && { spreadsheet: createSpreadsheetLink(path) }),
  };
}

function listGroups(
  model: SiteModel,
  entries: readonly ModelEntry[],
  ahead: ReadonlySet<ModelEntry>,
): ListView['groups'] {
  const coming = entries.filter((entry) => ahead.has(entry));
  const labels = [...new Set(entries.map((value) => formatGroupLabel(model, value)))];
  const past = Map.groupBy(
    entries.filter((entry) => !ahead.has(entry)),
    (value) => formatGroupLabel(model, value),
  );
  // A future year has an empty group, for entries that pass before the page is viewed.
  const ordered = coming.length === 0 ? labels : labels.sort((a, b) => compareYears(model, a, b));
  return [
    ...(coming.length === 0
      ? []
      : [
          {
            id: 'coming',
            label: model.words.lists.comingAndUnderWay,
            items: coming.map((entry) => createComing(model, entry)),
          },
        ]),
    ...ordered.map((label) => ({
      id: toGroupId(label),
      label,
      items: (past.get(label) ?? []).map((entry) => createTeaserView(model, entry)),
    })),
  ];
}

/** Latest year first, entries without a year last. */
const compareYears = (model: InLanguage, a: string, b: string) =>
  Number(a === model.words.shared.undated) - Number(b === model.words.shared.undated) || (a < b ? 1 : -1);

const toGroupId = (label: string) => `group-${label.toLowerCase().replaceAll(' ', '-')}`;

const createComing = (model: SiteModel, entry: ModelEntry): TeaserView => ({
  ...createTeaserView(model, entry),
  ...createPassing(entry, toGroupId(formatGroupLabel(model, entry))),
});

/** A year, or the initial letter of the title. */
function formatGroupLabel(model: InLanguage, entry: ModelEntry): string {
  if (isNewestFirst(entry.collection)) return getSortDay(entry).slice(0, 4) || model.words.shared.undated;
  return toLetter(entry.data.title);
}
