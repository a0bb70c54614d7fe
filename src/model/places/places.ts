/** The location of an entry: cities, place, country. The country of a city is included. */
import {
  getCountry,
  getPlace,
  isOnline,
  isWhereParticipantsAre,
  listCityRefs,
  listParticipatingCountries,
  type Placed,
} from '#collections/meanings.ts';
import { findCountryHref, toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { ValueView } from '#model/view-types.ts';
import { getCountryName } from './country-names.ts';

/** A city of the site, a place without an entry, or only a country. */
export interface Spot {
  name?: string | undefined;
  /** The ref of a city. */
  ref?: string;
  country?: string | undefined;
}

const toList = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** Lists the locations of an entry: its cities, its place, and its country if none of them is there. */
export function listSpots(model: SiteModel, placed: Placed): Spot[] {
  const cities = listCityRefs(placed).flatMap((ref): Spot[] => {
    const city = model.entries.get(ref);
    return city ? [{ name: city.data.title, ref, country: getCountry(city) }] : [];
  });
  const spots = [...cities, ...toList(getPlace(placed))];
  const country = getCountry(placed);
  const isKnown = country === undefined || spots.some((spot) => spot.country === country);
  return isKnown ? spots : [...spots, { country }];
}

/** The refs of the cities of an entry. */
export function listCities(model: SiteModel, entry: ModelEntry): string[] {
  return listSpots(model, entry).flatMap(({ ref }) => toList(ref));
}

/** The codes of the countries that take part in an entry. */
function listTakingPart(entry: ModelEntry): string[] {
  return listParticipatingCountries(entry).map((country) =>
    typeof country === 'string' ? country : country.code,
  );
}

/** The name of a country at the time of the entry. Returns undefined if it had the current name. */
export function findNameThen(entry: ModelEntry, code: string): string | undefined {
  const countries = listParticipatingCountries(entry);
  const countryOfPlace = countries.find((country) => typeof country !== 'string' && country.code === code);
  return typeof countryOfPlace === 'object' ? countryOfPlace.nameThen : undefined;
}

/** The codes of the countries of an entry and of its participants, without duplicates. */
export function listCountries(model: SiteModel, entry: ModelEntry): string[] {
  const codes = listSpots(model, entry).flatMap(({ country }) => toList(country));
  return [...new Set([...codes, ...listTakingPart(entry)])];
}

/**
 * The codes of the countries of an entry, without duplicates. For projects these are the countries that take part;
 * for other entries participants may be from elsewhere.
 */
export function listHomeCountries(model: SiteModel, entry: ModelEntry): string[] {
  if (isWhereParticipantsAre(entry.collection)) return listCountries(model, entry);
  return [...new Set(listSpots(model, entry).flatMap(({ country }) => toList(country)))];
}

/** The names of an entry’s places without countries: "Belgrade, Pirot". Returns undefined if there are none. */
export function formatPlaceNames(model: SiteModel, entry: ModelEntry): string | undefined {
  const names = listSpots(model, entry).flatMap(({ name }) => toList(name));
  return names.join(', ') || undefined;
}

/**
 * One line for lists: "Budva, Montenegro", "Belgrade, Pirot, Serbia", "Sofia, Bulgaria; Niš, Serbia", "Online", "7
 * countries". Returns undefined if nothing is known.
 */
export function formatPlace(model: SiteModel, entry: ModelEntry): string | undefined {
  const byCountry = Map.groupBy(listSpots(model, entry), ({ country }) => country);
  const groups = [...byCountry].map(([country, spots]) =>
    [...spots.map(({ name }) => name), country && getCountryName(model, country)]
      .filter((part) => part)
      .join(', '),
  );
  if (groups.length > 0) return groups.join('; ');
  if (isOnline(entry) === true) return model.words.shared.online;
  const taking = listTakingPart(entry).map((value) => getCountryName(model, value));
  return taking.length > 2 ? model.words.shared.countries(taking.length) : taking.join(', ') || undefined;
}

/** The values of the fact "Where": cities as links, with their countries. */
export function listPlaceValues(model: SiteModel, entry: ModelEntry): ValueView[] {
  return listSpots(model, entry).map(({ name, ref, country }) => {
    const text = [name, country && getCountryName(model, country)].filter((part) => part).join(', ');
    if (ref !== undefined) return { type: 'page', href: toHref(ref), text };
    // A country without a place links to the page of the country.
    const href = name === undefined && country !== undefined ? findCountryHref(country) : undefined;
    return href === undefined ? { type: 'text', text } : { type: 'page', href, text };
  });
}
