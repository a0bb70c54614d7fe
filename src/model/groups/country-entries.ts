/** The entries of each country: what is in it, what it takes part in elsewhere, and what is written about it. */
import type { Collection } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { toRef } from '#graph/graph.ts';
import { memoize } from '#memo/memoize.ts';
import { compareEntries } from '#model/entries/teaser.ts';
import { getPlainCountryName } from '#model/places/country-names.ts';
import { listCountries, listHomeCountries } from '#model/places/places.ts';
import { listOf, type ModelEntry, type SiteModel } from '#model/site-model.ts';
import { compareNames } from '#text/collation.ts';

/** What a country has to do with entries, each in the order of its collection's list. */
export interface CountryEntries {
  /** What is in it. */
  home: ModelEntry[];
  /** What it takes part in although it is elsewhere. */
  elsewhere: ModelEntry[];
  /** Articles about what is in it. */
  about: ModelEntry[];
}

/** The entries of every country that has any, by its code; made once a model. */
export const getCountries = memoize((model: SiteModel): ReadonlyMap<string, CountryEntries> => {
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
});

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
export const isPartaking = ({ where }: Collection) => where.includes('countries');

/** Compares the codes of two countries by their names. */
export const compareCountries = (a: string, b: string) =>
  compareNames(getPlainCountryName(a), getPlainCountryName(b));

/** The codes of all countries that anything has to do with, by their names. */
export function listCountryCodes(model: SiteModel): string[] {
  return [...getCountries(model).keys()].sort(compareCountries);
}

/** What is in a country, takes place there, takes part from there or is written about it; the registry's order. */
export function listOfCountry(model: SiteModel, code: string): ModelEntry[] {
  const { home = [], elsewhere = [], about = [] } = getCountries(model).get(code) ?? {};
  const all = new Set([...home, ...elsewhere, ...about]);
  return [...model.entries.values()].filter((entry) => all.has(entry));
}
