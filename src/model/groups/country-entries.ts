/** The entries of each country: located there, taking part from there, and articles about them. */

import { collections } from '#collections/index.ts';
import { isWhereParticipantsAre } from '#collections/meanings.ts';
import { toRef } from '#graph/graph.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { memoize } from '#memo/memoize.ts';
import { listInOrder } from '#model/entries/teaser.ts';
import { getPlainCountryName } from '#model/places/country-names.ts';
import { listCountries, listHomeCountries } from '#model/places/places.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { isInUse } from '#routes/features.ts';
import { compareNamesIn } from '#text/collation.ts';

/** The entries of a country, each group in the order of its list. */
export interface CountryEntries {
  /** Entries in the country. */
  home: ModelEntry[];
  /** Entries elsewhere in which the country takes part. */
  elsewhere: ModelEntry[];
  /** Articles about entries in the country. */
  about: ModelEntry[];
}

/** Entries by country code, for every country that has any. Computed once per model. */
export const getCountries = memoize((model: SiteModel): ReadonlyMap<string, CountryEntries> => {
  const countries = new Map<string, CountryEntries>();
  const add = (code: string, part: keyof CountryEntries, entry: ModelEntry) => {
    const groups = countries.get(code) ?? { home: [], elsewhere: [], about: [] };
    groups[part].push(entry);
    countries.set(code, groups);
  };
  for (const entry of collections.flatMap((collection) => listInOrder(model, collection))) {
    const home = new Set(listHomeCountries(model, entry));
    for (const code of home) add(code, 'home', entry);
    for (const code of listCountries(model, entry)) if (!home.has(code)) add(code, 'elsewhere', entry);
    for (const code of listCountriesAbout(model, entry)) add(code, 'about', entry);
  }
  return countries;
});

/**
 * The countries that an article is about. A project with participants from many countries does not count for each of
 * them.
 */
function listCountriesAbout(model: SiteModel, entry: ModelEntry): Set<string> {
  if (entry.collection.where.length > 0) return new Set();
  const edges = model.graph.outgoing.get(toRef(entry)) ?? [];
  const named = edges.flatMap(({ to }) => model.entries.get(to) ?? []);
  return new Set(
    named
      .filter(({ collection }) => !isWhereParticipantsAre(collection))
      .flatMap((member) => listHomeCountries(model, member)),
  );
}

/** Compares country codes by country names. */
export const compareCountries = (model: InLanguage, a: string, b: string) =>
  compareNamesIn(model)(getPlainCountryName(model, a), getPlainCountryName(model, b));

/** The codes of all countries with entries, which have a page each; sorted by name. None where the site has no such pages. */
export function listCountryCodes(model: SiteModel): string[] {
  if (!isInUse('countries')) return [];
  return [...getCountries(model).keys()].sort((a, b) => compareCountries(model, a, b));
}

/** All entries of a country: in it, with participants from it, or about it; in the order of the registry. */
export function listOfCountry(model: SiteModel, code: string): ModelEntry[] {
  const { home = [], elsewhere = [], about = [] } = getCountries(model).get(code) ?? {};
  const all = new Set([...home, ...elsewhere, ...about]);
  return [...model.entries.values()].filter((entry) => all.has(entry));
}
