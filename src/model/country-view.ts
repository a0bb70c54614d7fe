/** Everything in one country: who has a seat there, what takes place there, what it takes part in. */
import { type Collection, isDirectory } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { toRef } from '#graph/graph.ts';
import { en } from '#i18n/en.ts';
import { countriesHref, homeHref, toCountryHref } from './addresses.ts';
import { listCountryNames, toCountryName, toPlainCountryName } from './countries.ts';
import { findFacetHref } from './facets.ts';
import { completeHead, toHead } from './head.ts';
import { toCountryMap } from './map-kinds.ts';
import { toNameList } from './names.ts';
import { listCountries, listHomeCountries, toNameThen } from './places.ts';
import { listOf, type ModelEntry, type SiteModel } from './site-model.ts';
import { toCountryThing } from './structured-view.ts';
import { compareEntries } from './teaser.ts';
import type { CountriesView, CountryTableView, CountryView, NameGroupView } from './types.ts';

/** What a country has to do with entries, each in the order of its collection's list. */
interface CountryEntries {
  /** What is in it. */
  home: ModelEntry[];
  /** What it takes part in although it is elsewhere. */
  elsewhere: ModelEntry[];
  /** Articles about what is in it. */
  about: ModelEntry[];
}

const known = new WeakMap<SiteModel, ReadonlyMap<string, CountryEntries>>();

function getCountries(model: SiteModel): ReadonlyMap<string, CountryEntries> {
  const made = known.get(model) ?? createCountries(model);
  known.set(model, made);
  return made;
}

function createCountries(model: SiteModel): ReadonlyMap<string, CountryEntries> {
  const countries = new Map<string, CountryEntries>();
  const add = (code: string, part: keyof CountryEntries, entry: ModelEntry) => {
    const own = countries.get(code) ?? { home: [], elsewhere: [], about: [] };
    own[part].push(entry);
    countries.set(code, own);
  };
  for (const entry of collections.flatMap((own) => listOf(model, own).sort(compareEntries))) {
    const home = new Set(listHomeCountries(model, entry));
    for (const code of home) add(code, 'home', entry);
    for (const code of listCountries(model, entry)) if (!home.has(code)) add(code, 'elsewhere', entry);
    for (const code of listCountriesAbout(model, entry)) add(code, 'about', entry);
  }
  return countries;
}

/** The countries of what an article is about; a project of many countries makes it no news from each of them. */
function listCountriesAbout(model: SiteModel, entry: ModelEntry): Set<string> {
  if (entry.collection.where.length > 0) return new Set();
  const edges = model.graph.outgoing.get(toRef(entry)) ?? [];
  const named = edges.flatMap(({ to }) => model.entries.get(to) ?? []);
  return new Set(
    named
      .filter(({ collection }) => !isPartaking(collection))
      .flatMap((own) => listHomeCountries(model, own)),
  );
}

/** True for what is wherever its participants are: a project. */
const isPartaking = ({ where }: Collection) => where.includes('countries');

/** True for what takes place somewhere. */
const isHappening = (own: Collection) => !isDirectory(own) && !isPartaking(own) && own.where.length > 0;

const compareNames = (a: string, b: string) =>
  toPlainCountryName(a).localeCompare(toPlainCountryName(b), 'en');

/** The codes of all countries that anything has to do with, by their names. */
export function listCountryCodes(model: SiteModel): string[] {
  return [...getCountries(model).keys()].sort(compareNames);
}

/** What is in a country, takes place there, takes part from there or is written about it; the registry's order. */
export function listOfCountry(model: SiteModel, code: string): ModelEntry[] {
  const { home = [], elsewhere = [], about = [] } = getCountries(model).get(code) ?? {};
  const all = new Set([...home, ...elsewhere, ...about]);
  return [...model.entries.values()].filter((entry) => all.has(entry));
}

/** The collections that have something in a country, in the order in which a country's page tells of them. */
const PLACED = [
  ...collections.filter(isDirectory),
  ...collections.filter(isHappening),
  ...collections.filter(isPartaking),
];

/** How much there is of some collections in each country where there is any. */
export function toCountryTable(model: SiteModel, columns: readonly Collection[]): CountryTableView {
  const rows = [...getCountries(model)]
    .map(([code, { home }]) => ({ code, counts: columns.map((own) => listIn(home, own).length) }))
    .filter(({ counts }) => counts.some((count) => count > 0))
    .sort((a, b) => compareNames(a.code, b.code));
  return {
    columns: columns.map(({ labels }) => labels.en.plural),
    rows: rows.map(({ code, counts }) => ({
      href: toCountryHref(code),
      name: toCountryName(code),
      counts,
      total: counts.reduce((sum, count) => sum + count, 0),
    })),
  };
}

const listIn = (entries: readonly ModelEntry[], collection: Collection) =>
  entries.filter((entry) => entry.collection === collection);

/** The list of all countries. */
export function toCountriesView(model: SiteModel): CountriesView {
  return completeHead(model, {
    head: toHead(model, {
      title: en.countryList,
      description: en.countriesLead,
      path: countriesHref,
      breadcrumbs: [{ href: homeHref, text: en.home }],
    }),
    title: en.countryList,
    lead: en.countriesLead,
    table: toCountryTable(model, PLACED),
  });
}

/** Everything in the country of a code. Throws for a country that nothing has to do with. */
export function toCountryView(model: SiteModel, code: string): CountryView {
  const own = getCountries(model).get(code);
  if (!own) throw new Error(`Nothing has to do with the country ${code}.`);
  const name = toCountryName(code);
  const groups = toGroups(model, code, own);
  const map = toCountryMap(model, code);
  return completeHead(model, {
    head: toHead(model, {
      title: name,
      description: en.countryLead(name),
      path: toCountryHref(code),
      breadcrumbs: [
        { href: homeHref, text: en.home },
        { href: countriesHref, text: en.countryList },
      ],
      structured: toCountryThing(code, name, en.countryLead(name)),
    }),
    title: name,
    lead: en.countryLead(name),
    counts: groups.flatMap(({ lists }) =>
      lists.map(({ id, label, count }) => ({ href: `#${id}`, label, count })),
    ),
    ...(map && { map }),
    groups,
    search: {
      filters: { kind: [en.countryList], country: [toCountryName(code)] },
      facet: 'country',
      names: [...new Set([...listCountryNames(code), ...listNamesThen(own, code)])],
      people: [],
      words: [],
    },
  });
}

/** The names that a country bore at the time of what it took part in. */
function listNamesThen({ home, elsewhere }: CountryEntries, code: string): string[] {
  return [...home, ...elsewhere].flatMap((entry) => toNameThen(entry, code) ?? []);
}

function toGroups(
  model: SiteModel,
  code: string,
  { home, elsewhere, about }: CountryEntries,
): NameGroupView[] {
  const { seats, happenings, partakings, news } = en.countryGroups;
  const toHomeList = (collection: Collection) =>
    toNameList(model, listIn(home, collection), {
      id: collection.name,
      label: collection.labels.en.plural,
      all: findFacetHref(model, collection, 'country', code),
      isAbroad: false,
    });
  const toElsewhereList = (collection: Collection) =>
    toNameList(model, listIn(elsewhere, collection), {
      id: `${collection.name}-elsewhere`,
      label: en.elsewhere(collection.labels.en.plural),
    });
  const toNewsList = (collection: Collection) =>
    toNameList(model, listIn(about, collection), { id: collection.name, label: collection.labels.en.plural });
  const groups = [
    { id: 'seats', label: seats, lists: PLACED.filter(isDirectory).map(toHomeList) },
    { id: 'happenings', label: happenings, lists: PLACED.filter(isHappening).map(toHomeList) },
    {
      id: 'partakings',
      label: partakings,
      lists: [...PLACED.filter(isPartaking).map(toHomeList), ...collections.map(toElsewhereList)],
    },
    { id: 'about', label: news, lists: collections.map(toNewsList) },
  ];
  return groups
    .map((group) => ({ ...group, lists: group.lists.filter(({ count }) => count > 0) }))
    .filter(({ lists }) => lists.length > 0);
}
