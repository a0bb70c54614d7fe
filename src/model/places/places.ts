/** Where an entry is: its cities, its place, its country; a city brings its country. */
import type { EntryData } from '#collections/entry-data.ts';
import { resolveReference } from '#graph/graph.ts';
import { en } from '#i18n/en.ts';
import { toCountryHref, toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { ValueView } from '#model/view-types.ts';
import { getCountryName } from './country-names.ts';

/** A city of the site, a place without an entry, or a country alone. */
export interface Spot {
  name?: string | undefined;
  /** Of a city: its reference. */
  ref?: string;
  country?: string | undefined;
}

/** An entry, or a part of one, by the fields that say where it is. */
export interface Placed {
  data: Pick<EntryData, 'city' | 'place' | 'country' | 'venue'>;
}

const toList = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** Where an entry is, one by one: its cities, its place, its country where none of them is in it. */
export function listSpots(model: SiteModel, { data }: Placed): Spot[] {
  const cities = toList(data.city).flatMap((id): Spot[] => {
    const ref = resolveReference(id, ['cities']) ?? id;
    const city = model.entries.get(ref);
    return city ? [{ name: city.data.title, ref, country: city.data.country }] : [];
  });
  const spots = [...cities, ...toList(data.place)];
  const country = data.country;
  const isKnown = country === undefined || spots.some((spot) => spot.country === country);
  return isKnown ? spots : [...spots, { country }];
}

/** The cities of the site that an entry is in, by reference. */
export function listCities(model: SiteModel, entry: ModelEntry): string[] {
  return listSpots(model, entry).flatMap(({ ref }) => toList(ref));
}

/** The codes of the countries that take part in an entry. */
function listTakingPart({ data }: ModelEntry): string[] {
  const countries = toList(data.countries);
  return countries.map((country) => (typeof country === 'string' ? country : country.code));
}

/** The name that a country bore at the time of what it takes part in; undefined where that is none of its own. */
export function findNameThen({ data }: ModelEntry, code: string): string | undefined {
  const countries = toList(data.countries);
  const own = countries.find((country) => typeof country !== 'string' && country.code === code);
  return typeof own === 'object' ? own.nameThen : undefined;
}

/** The codes of the countries that an entry is in or that take part in it, without repetition. */
export function listCountries(model: SiteModel, entry: ModelEntry): string[] {
  const own = listSpots(model, entry).flatMap(({ country }) => toList(country));
  return [...new Set([...own, ...listTakingPart(entry)])];
}

/**
 * The codes of the countries that an entry is in, without repetition. Where its collection says by the countries
 * that take part where an entry is, these are they; elsewhere who takes part need not be there.
 */
export function listHomeCountries(model: SiteModel, entry: ModelEntry): string[] {
  if (entry.collection.where.includes('countries')) return listCountries(model, entry);
  return [...new Set(listSpots(model, entry).flatMap(({ country }) => toList(country)))];
}

/** The names of the places that an entry is in, without their countries: "Belgrade, Pirot"; undefined for none. */
export function formatPlaceNames(model: SiteModel, entry: ModelEntry): string | undefined {
  const names = listSpots(model, entry).flatMap(({ name }) => toList(name));
  return names.join(', ') || undefined;
}

/**
 * One line for lists: "Budva, Montenegro", "Belgrade, Pirot, Serbia", "Sofia, Bulgaria; Niš, Serbia",
 * "Online", "7 countries". Undefined where nothing is known.
 */
export function formatPlace(model: SiteModel, entry: ModelEntry): string | undefined {
  const byCountry = Map.groupBy(listSpots(model, entry), ({ country }) => country);
  const groups = [...byCountry].map(([country, spots]) =>
    [...spots.map(({ name }) => name), country && getCountryName(country)].filter((part) => part).join(', '),
  );
  if (groups.length > 0) return groups.join('; ');
  if (entry.data.online === true) return en.online;
  const taking = listTakingPart(entry).map(getCountryName);
  return taking.length > 2 ? en.countries(taking.length) : taking.join(', ') || undefined;
}

/** The values of the fact "Where": cities as links, each with its country. */
export function listPlaceValues(model: SiteModel, entry: ModelEntry): ValueView[] {
  return listSpots(model, entry).map(({ name, ref, country }) => {
    const text = [name, country && getCountryName(country)].filter((part) => part).join(', ');
    if (ref !== undefined) return { type: 'page', href: toHref(ref), text };
    // A country alone is a way to all that is in it.
    const isCountry = name === undefined && country !== undefined;
    return isCountry ? { type: 'page', href: toCountryHref(country), text } : { type: 'text', text };
  });
}
