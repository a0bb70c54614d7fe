/** Creates the data report: completeness, contradictions of sources, the oldest checks. */

import type { Collection } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { getTextDates, listContradictions, listSources } from '#collections/meanings.ts';
import { SITE_PAGES } from '#collections/pages.ts';
import { toRef } from '#graph/graph.ts';
import { labelsOf } from '#i18n/labels.ts';
import { memoize } from '#memo/memoize.ts';
import { createDateView } from '#model/dates/dates.ts';
import { createListHead, createSitePage, createSitePageLink } from '#model/page/page-head.ts';
import {
  countPages,
  createPages,
  formatListSize,
  listOnPage,
  listPagePaths,
  MOST_ITEMS,
} from '#model/page/pagination.ts';
import { toHref, toSitePageHref } from '#model/routes.ts';
import { listOf, type ModelEntry, type SiteModel } from '#model/site-model.ts';
import type { PageLink } from '#model/view-types.ts';
import { isInUse } from '#routes/features.ts';
import { site } from '#site.ts';
import { parseDate } from '#time/edtf.ts';
import { isOld } from './provenance.ts';
import type { ContradictionsPageView, ContradictionView, DataPageView } from './provenance-types.ts';

/** How many of the oldest entries the page lists. */
const OLDEST = 50;

/** The view of the data report. Pure: the same model gives the same view. */
export function createDataPageView(model: SiteModel): DataPageView {
  const entries = [...model.entries.values()];
  const contradictions = createContradictions(model);
  const correction = createCorrectionPlace(model);
  return {
    ...createSitePage(model, 'dataReport', model.words.provenance.dataPage.lead, {
      above: listAbout(model),
      askedAs: model.words.provenance.askedAs,
    }),
    numbers: [
      createNumber(model.words.provenance.dataPage.entries, entries.length),
      createNumber(model.words.provenance.dataPage.sources, countSources(entries)),
      createNumber(model.words.provenance.dataPage.contradictions, contradictions.count),
      createNumber(
        model.words.provenance.dataPage.unconfirmed,
        entries.filter((entry) => getTextDates(entry).confirmed === undefined).length,
      ),
    ],
    contradictions,
    oldest: createOldest(model, entries),
    ...(correction && { correction }),
    ...(isInUse('openData') && {
      openData: { href: toSitePageHref('openData'), text: model.words.provenance.openDataLink },
    }),
    ...(isInUse('numbers') && { statistics: createSitePageLink(model, 'numbers') }),
  };
}

/** The page about the site, which is the parent of this one. */
function listAbout(model: SiteModel): PageLink[] {
  const [id] = SITE_PAGES;
  const about = model.pages.get(id);
  return about ? [{ href: toHref(id), text: about.data.title }] : [];
}

const createNumber = (label: string, value: number) => ({
  label,
  value: value.toLocaleString(site.languages[0]),
});

/** The number of cited pages and documents without duplicates, by address or else by title. */
function countSources(entries: readonly ModelEntry[]): number {
  return new Set(entries.flatMap(listSources).map(({ title, url }) => url ?? title)).size;
}

/** The entries with contradictions by collection, for every collection that has any. */
const getContradictions = memoize((model: SiteModel): ReadonlyMap<Collection, readonly ModelEntry[]> => {
  const lists = collections.map(
    (collection) =>
      [
        collection,
        listOf(model, collection).filter((entry) => listContradictions(entry).length > 0),
      ] as const,
  );
  return new Map(lists.filter(([, entries]) => entries.length > 0));
});

/** True if the contradictions are too many for the report, and those of each collection have pages. */
const isCut = (model: SiteModel) =>
  [...getContradictions(model).values()].reduce((sum, { length }) => sum + length, 0) > MOST_ITEMS;

const toContradiction = (entry: ModelEntry): ContradictionView => ({
  href: toHref(toRef(entry)),
  title: entry.data.title,
  items: listContradictions(entry),
});

/** The path of the contradictions in a collection, below the base path. */
const toContradictionsList = ({ name }: Collection) => `about/data/${name}`;

function createContradictions(model: SiteModel): DataPageView['contradictions'] {
  const groups = [...getContradictions(model)].map(([collection, entries]) => ({
    id: collection.name,
    label: labelsOf(model, collection).plural,
    count: entries.reduce((sum, entry) => sum + listContradictions(entry).length, 0),
    entries: isCut(model) ? [] : entries.map(toContradiction),
    ...(isCut(model) && { href: toHref(toContradictionsList(collection)) }),
  }));
  return { count: groups.reduce((sum, group) => sum + group.count, 0), groups };
}

const listContradictionsPages = (model: SiteModel) =>
  !isCut(model)
    ? []
    : [...getContradictions(model)].flatMap(([collection, entries]) =>
        listPagePaths(collection.name, entries.length).map((page) => ({ ...page, collection, entries })),
      );

/** What stands behind the address of the report for each of its pages: nothing, `hubs`, `hubs/page/2`. */
export const listDataPagePaths = (model: SiteModel): (string | undefined)[] => [
  undefined,
  ...listContradictionsPages(model).map(({ path }) => path),
];

/** A page of the contradictions in one collection. Throws if there is none at the path. */
export function createContradictionsPage(model: SiteModel, path: string): ContradictionsPageView {
  const found = listContradictionsPages(model).find((page) => page.path === path);
  if (!found) throw new Error(`There is no page ${path} of the data report.`);
  const { collection, entries, page } = found;
  const list = toContradictionsList(collection);
  const title = model.words.shared.partOf(
    model.words.provenance.provenance.contradictions,
    labelsOf(model, collection).plural,
  );
  const description = `${title}. ${model.words.provenance.dataPage.contradictionsLead}`;
  const pages = createPages(list, countPages(entries.length), page);
  const above = [...listAbout(model), createSitePageLink(model, 'dataReport')];
  return {
    head: createListHead(model, { title, description, path: list, above }, page),
    title,
    size: formatListSize(model, model.words.shared.entries(entries.length), pages),
    entries: listOnPage(entries, page).map(toContradiction),
    pages,
  };
}

/** Dates that tell how fresh an entry is, the most reliable first. */
const FRESHNESS = ['confirmed', 'updated', 'published'] as const;

interface Dated {
  entry: ModelEntry;
  field: (typeof FRESHNESS)[number];
  date: string;
}

function listDated(entry: ModelEntry): Dated[] {
  const [known] = FRESHNESS.flatMap((field) => {
    const date = getTextDates(entry)[field];
    return date === undefined ? [] : [{ entry, field, date }];
  });
  return known ? [known] : [];
}

const getDay = ({ date }: Dated) => parseDate(date)?.first ?? '';

const compareDays = (a: Dated, b: Dated) => Number(getDay(a) > getDay(b)) - Number(getDay(a) < getDay(b));

function createOldest(model: SiteModel, entries: readonly ModelEntry[]): DataPageView['oldest'] {
  const dated = entries.flatMap(listDated).sort(compareDays);
  const undated = entries.length - dated.length;
  const { checked: confirmed, updated, published } = model.words.provenance.dataPage;
  const what = { confirmed, updated, published };
  return {
    items: dated.slice(0, OLDEST).map(({ entry, field, date }) => ({
      href: toHref(toRef(entry)),
      title: entry.data.title,
      what: what[field],
      date: createDateView(model, date),
      isOld: field === 'confirmed' && isOld(date, model.buildDate),
    })),
    ...(dated.length > OLDEST && { rest: model.words.shared.someOf(OLDEST, dated.length) }),
    ...(undated > 0 && { undated: model.words.provenance.dataPage.undated(undated, entries.length) }),
  };
}

function createCorrectionPlace(model: SiteModel): DataPageView['correction'] {
  const text = model.words.provenance.dataPage.correctText;
  if (site.repository) {
    const link = {
      href: site.repository.url,
      text: model.words.provenance.dataPage.correctRepository,
      isElsewhere: true,
    };
    return { text, link };
  }
  if (!model.pages.has('contact')) return undefined;
  return {
    text,
    link: {
      href: toHref('contact'),
      text: model.words.provenance.dataPage.correctContact,
      isElsewhere: false,
    },
  };
}
