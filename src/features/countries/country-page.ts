/** Creates the pages of countries: entries with a seat there, events there, and participation elsewhere. */
import { type Collection, isDirectory } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { isWhereParticipantsAre } from '#collections/meanings.ts';
import { findFacetHref } from '#features/lists/list-facets.ts';
import { createCountryMap } from '#features/map/maps.ts';
import { createCountryThing } from '#features/structured-data/things.ts';
import { en } from '#i18n/en.ts';
import { createNameList } from '#model/entries/name-list.ts';
import { type CountryEntries, compareCountries, getCountries } from '#model/groups/country-entries.ts';
import {
  createPageHead,
  createSitePage,
  createSitePageLink,
  getSitePageTitle,
} from '#model/page/page-head.ts';
import { getCountryName, listCountryNames } from '#model/places/country-names.ts';
import { findNameThen } from '#model/places/places.ts';
import { toCountryHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { NameGroupView } from '#model/view-types.ts';
import type { CountriesView, CountryTableView, CountryView } from './country-types.ts';
import { countriesWords } from './words.ts';

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
    .sort((a, b) => compareCountries(a.code, b.code));
  return {
    columns: columns.map(({ labels }) => labels.en.plural),
    rows: rows.map(({ code, counts }) => ({
      href: toCountryHref(code),
      name: getCountryName(code),
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
    ...createSitePage(model, 'countries', countriesWords.countriesLead),
    table: createCountryTable(model, PLACED),
  };
}

/** The view of a country by code. Throws for a country without entries. */
export function createCountryView(model: SiteModel, code: string): CountryView {
  const countryEntries = getCountries(model).get(code);
  if (!countryEntries) throw new Error(`Nothing has to do with the country ${code}.`);
  const name = getCountryName(code);
  const groups = listGroups(model, code, countryEntries);
  const map = createCountryMap(model, code);
  return {
    head: createPageHead(model, {
      title: name,
      description: en.countryLead(name),
      path: toCountryHref(code),
      above: [createSitePageLink('countries')],
      structured: createCountryThing(code, name, en.countryLead(name)),
    }),
    title: name,
    lead: en.countryLead(name),
    counts: groups.flatMap(({ lists }) =>
      lists.map(({ id, label, count }) => ({ href: `#${id}`, label, count })),
    ),
    ...(map && { map }),
    groups,
    search: {
      filters: { kind: [getSitePageTitle('countries')], country: [getCountryName(code)] },
      facet: 'country',
      names: [...new Set([...listCountryNames(code), ...listNamesThen(countryEntries, code)])],
      people: [],
      words: [],
    },
  };
}

/** The names that a country had at the time of its participation. */
function listNamesThen({ home, elsewhere }: CountryEntries, code: string): string[] {
  return [...home, ...elsewhere].flatMap((entry) => findNameThen(entry, code) ?? []);
}

function listGroups(
  model: SiteModel,
  code: string,
  { home, elsewhere, about }: CountryEntries,
): NameGroupView[] {
  const { seats, occurrences, partakings, news } = countriesWords.countryGroups;
  const createHomeList = (collection: Collection) =>
    createNameList(model, listIn(home, collection), {
      id: collection.name,
      label: collection.labels.en.plural,
      all: findFacetHref(model, collection, 'country', code),
      isAbroad: false,
    });
  const createElsewhereList = (collection: Collection) =>
    createNameList(model, listIn(elsewhere, collection), {
      id: `${collection.name}-elsewhere`,
      label: countriesWords.elsewhere(collection.labels.en.plural),
    });
  const createNewsList = (collection: Collection) =>
    createNameList(model, listIn(about, collection), {
      id: collection.name,
      label: collection.labels.en.plural,
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
    .map((group) => ({ ...group, lists: group.lists.filter(({ count }) => count > 0) }))
    .filter(({ lists }) => lists.length > 0);
}
