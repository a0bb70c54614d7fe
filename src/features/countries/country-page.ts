/** Creates the pages of countries: entries with a seat there, events there, and participation elsewhere. */

import { type Collection, isDirectory } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { isWhereParticipantsAre } from '#collections/meanings.ts';
import { findFacetHref } from '#features/lists/list-facets.ts';
import { createCountryMap } from '#features/map/maps.ts';
import { createSpreadsheet, createSpreadsheetLink } from '#features/spreadsheets/spreadsheet.ts';
import type { SpreadsheetView } from '#features/spreadsheets/spreadsheet-types.ts';
import { createCountryThing } from '#features/structured-data/things.ts';
import { labelsOf } from '#i18n/labels.ts';
import { createNameList, MOST_NAMES } from '#model/entries/name-list.ts';
import { createTeaserView } from '#model/entries/teaser.ts';
import {
  type CountryEntries,
  compareCountries,
  getCountries,
  listCountryCodes,
} from '#model/groups/country-entries.ts';
import {
  createPageHead,
  createSitePage,
  createSitePageLink,
  getSitePageTitle,
} from '#model/page/page-head.ts';
import { isCut, listPagePaths } from '#model/page/pagination.ts';
import { createTeaserPage } from '#model/page/teaser-page.ts';
import { getCountryName, listCountryNames } from '#model/places/country-names.ts';
import { findNameThen } from '#model/places/places.ts';
import { toCountryHref, toListHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { TeaserPageView } from '#model/view-types.ts';
import type { CountriesView, CountryTableView, CountryView } from './country-types.ts';

/** True for collections of occurrences with a place. */
const isOccurrenceCollection = (collection: Collection) =>
  !isDirectory(collection) && !isWhereParticipantsAre(collection) && collection.where.length > 0;

/** The collections on a country page, in order. */
const PLACED = [
  ...collections.filter(isDirectory),
  ...collections.filter(isOccurrenceCollection),
  ...collections.filter(isWhereParticipantsAre),
];

/** The number of entries of some collections in each country that has any. */
export function createCountryTable(model: SiteModel, columns: readonly Collection[]): CountryTableView {
  const rows = [...getCountries(model)]
    .map(([code, { home }]) => ({ code, counts: columns.map((column) => listIn(home, column).length) }))
    .filter(({ counts }) => counts.some((count) => count > 0))
    .sort((a, b) => compareCountries(model, a.code, b.code));
  return {
    columns: columns.map((column) => labelsOf(model, column).plural),
    rows: rows.map(({ code, counts }) => ({
      href: toCountryHref(code),
      name: getCountryName(model, code),
      counts,
      total: counts.reduce((sum, count) => sum + count, 0),
    })),
  };
}

const listIn = (entries: readonly ModelEntry[], collection: Collection) =>
  entries.filter((entry) => entry.collection === collection);

/** The view of the list of all countries. */
export function createCountriesView(model: SiteModel): CountriesView {
  return {
    ...createSitePage(model, 'countries', model.words.countries.countriesLead, {
      askedAs: model.words.countries.askedAs,
    }),
    table: createCountryTable(model, PLACED),
  };
}

/** The view of a country by code. Throws for a country without entries. */
export function createCountryView(model: SiteModel, code: string): CountryView {
  const countryEntries = getCountryEntries(model, code);
  const name = getCountryName(model, code);
  const all = listGroups(model, code, countryEntries);
  const cut = listCut(all);
  const groups = all.map((group) => ({
    ...group,
    lists: group.lists.map((list) => createList(model, code, list, cut.includes(list))),
  }));
  const map = createCountryMap(model, code, (collection) =>
    findFacetHref(model, collection, 'country', code),
  );
  return {
    head: createPageHead(model, {
      title: name,
      description: model.words.shared.countryLead(name),
      path: toCountryHref(code),
      above: [createSitePageLink(model, 'countries')],
      structured: createCountryThing(code, name, model.words.shared.countryLead(name)),
    }),
    title: name,
    lead: model.words.shared.countryLead(name),
    counts: groups.flatMap(({ lists }) =>
      lists.map(({ id, label, count }) => ({ href: `#${id}`, label, count })),
    ),
    ...(map && { map }),
    groups,
    spreadsheet: createSpreadsheetLink(toCountryFolder(code)),
    search: {
      filters: { kind: [getSitePageTitle(model, 'countries')], country: [getCountryName(model, code)] },
      facet: 'country',
      names: [...new Set([...listCountryNames(model, code), ...listNamesThen(countryEntries, code)])],
      people: [],
      words: [],
    },
  };
}

/** All entries of a country for spreadsheets, list by list. Throws for a country without entries. */
export function createCountrySpreadsheet(model: SiteModel, code: string): SpreadsheetView {
  const lists = listGroups(model, code, getCountryEntries(model, code)).flatMap((group) => group.lists);
  return createSpreadsheet(model, lists);
}

function getCountryEntries(model: SiteModel, code: string): CountryEntries {
  const entries = getCountries(model).get(code);
  if (!entries) throw new Error(`Nothing has to do with the country ${code}.`);
  return entries;
}

/** A country had a handful of names; where entries give it more, the index takes those that most of them use. */
const MOST_NAMES_THEN = 12;

/** The names that a country had at the time of its participation. */
function listNamesThen({ home, elsewhere }: CountryEntries, code: string): string[] {
  const names = [...home, ...elsewhere].flatMap((entry) => findNameThen(entry, code) ?? []);
  const byName = Map.groupBy(names, (name) => name);
  const ranked = [...byName].sort(([, a], [, b]) => b.length - a.length).slice(0, MOST_NAMES_THEN);
  const most = new Set(ranked.map(([name]) => name));
  return [...byName.keys()].filter((name) => most.has(name));
}

/** A list of a country. */
interface CountryList {
  /** Its anchor, and its part of the address. */
  id: string;
  label: string;
  entries: readonly ModelEntry[];
  /** The page of all its entries, if the collection has one or the list is long. */
  all?: string | undefined;
  isAbroad?: boolean;
}

/** Below it stands what a country has beside its page; from the base path, without slashes around it. */
const toCountryFolder = (code: string) => `countries/${code.toLowerCase()}`;

/** The path of a list that its country only begins, below the base path. */
const toCountryList = (code: string, id: string) => `${toCountryFolder(code)}/${id}`;

/** The lists that their country only begins. */
function listCut(groups: readonly { lists: CountryList[] }[]): CountryList[] {
  const lists = groups.flatMap((group) => group.lists);
  const together = lists.reduce((sum, { entries }) => sum + entries.length, 0);
  return lists.filter(
    ({ all, entries }) => all === undefined && entries.length > MOST_NAMES && isCut(entries.length, together),
  );
}

function createList(model: SiteModel, code: string, list: CountryList, hasPages: boolean) {
  const all = hasPages ? toListHref(toCountryList(code, list.id), 1) : list.all;
  return createNameList(model, list.entries, { ...list, all });
}

/** A page of a list of a country; `path` stands behind the address of the country: `news`, `news/page/2`. */
type CountryListPath = { code: string; path: string };

const listListPages = (model: SiteModel, code: string) => {
  const own = getCountries(model).get(code);
  return listCut(own ? listGroups(model, code, own) : []).flatMap((list) =>
    listPagePaths(list.id, list.entries.length).map((page) => ({ ...page, list })),
  );
};

/** The pages of all lists that the page of their country only begins. */
export const listCountryListPaths = (model: SiteModel): CountryListPath[] =>
  listCountryCodes(model).flatMap((code) =>
    listListPages(model, code).map(({ path }) => ({ code: code.toLowerCase(), path })),
  );

/** A page of a list of a country. Throws if there is none at the path. */
export function createCountryListPage(model: SiteModel, params: CountryListPath): TeaserPageView {
  const code = params.code.toUpperCase();
  const found = listListPages(model, code).find(({ path }) => path === params.path);
  if (!found) throw new Error(`There is no list ${params.path} of the country ${code}.`);
  const { list, page } = found;
  const name = getCountryName(model, code);
  return createTeaserPage(
    model,
    {
      path: toCountryList(code, list.id),
      title: model.words.shared.partOf(name, list.label),
      above: [createSitePageLink(model, 'countries'), { href: toCountryHref(code), text: name }],
      items: list.entries.map((entry) => createTeaserView(model, entry)),
    },
    page,
  );
}

function listGroups(
  model: SiteModel,
  code: string,
  { home, elsewhere, about }: CountryEntries,
): { id: string; label: string; lists: CountryList[] }[] {
  const { seats, occurrences, partakings, news } = model.words.countries.countryGroups;
  const createHomeList = (collection: Collection): CountryList => ({
    id: collection.name,
    label: labelsOf(model, collection).plural,
    entries: listIn(home, collection),
    all: findFacetHref(model, collection, 'country', code),
    isAbroad: false,
  });
  const createElsewhereList = (collection: Collection): CountryList => ({
    id: `${collection.name}-elsewhere`,
    label: model.words.countries.elsewhere(labelsOf(model, collection).plural),
    entries: listIn(elsewhere, collection),
  });
  const createNewsList = (collection: Collection): CountryList => ({
    id: collection.name,
    label: labelsOf(model, collection).plural,
    entries: listIn(about, collection),
  });
  const groups = [
    { id: 'seats', label: seats, lists: PLACED.filter(isDirectory).map(createHomeList) },
    {
      id: 'happenings',
      label: occurrences,
      lists: PLACED.filter(isOccurrenceCollection).map(createHomeList),
    },
    {
      id: 'partakings',
      label: partakings,
      lists: [
        ...PLACED.filter(isWhereParticipantsAre).map(createHomeList),
        ...collections.map(createElsewhereList),
      ],
    },
    { id: 'about', label: news, lists: collections.map(createNewsList) },
  ];
  return groups
    .map((group) => ({ ...group, lists: group.lists.filter(({ entries }) => entries.length > 0) }))
    .filter(({ lists }) => lists.length > 0);
}
