/** The locations of entries, as points on a map. */
import { getCoordinates, getCountry } from '#collections/meanings.ts';
import { toRef } from '#graph/graph.ts';
import { toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { listCities } from './places.ts';

/** Longitude and latitude in degrees, east and north positive. */
export type Degrees = readonly [lon: number, lat: number];

/** A city, or a country without a known city, with its point. */
export interface Spot {
  /** The name of the city or the country. */
  name: string;
  /** Country code. */
  country: string;
  /** Its page. */
  href?: string;
  place: Degrees;
  /** False for the centre of a country. */
  isExact: boolean;
  /** The number of entries or participants. */
  count: number;
}

/** A spot for an entry with coordinates; empty for others. */
export function createCitySpots(entry: ModelEntry, count: number): Spot[] {
  const [location, country] = [getCoordinates(entry), getCountry(entry)];
  if (!location || country === undefined) return [];
  const href = toHref(toRef(entry));
  return [
    { name: entry.data.title, country, href, place: [location.lon, location.lat], isExact: true, count },
  ];
}

/** The cities of an entry. */
export function listEntryCities(model: SiteModel, entry: ModelEntry): Spot[] {
  return listCities(model, entry).flatMap((ref) => {
    const city = model.entries.get(ref);
    return city ? createCitySpots(city, 1) : [];
  });
}
