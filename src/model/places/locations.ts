/** Where entries are, as points of a map. */
import { toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { listCities } from './places.ts';

/** Longitude and latitude in degrees, east and north positive. */
export type Degrees = readonly [lon: number, lat: number];

/** A city, or a country of which no more is known, with the point that stands for it. */
export interface Spot {
  /** The name of the city or the country. */
  name: string;
  /** Code of its country. */
  country: string;
  /** Its page. */
  href?: string;
  place: Degrees;
  /** False for the middle of a country. */
  isExact: boolean;
  /** What it stands for, and how many: entries, participants. */
  count: number;
}

/** A spot for an entry that says where it is itself; none for others. */
export function toCitySpots({ collection, id, data }: ModelEntry, count: number): Spot[] {
  const { location, country } = data;
  if (!location || country === undefined) return [];
  const href = toHref(`${collection.name}/${id}`);
  return [{ name: data.title, country, href, place: [location.lon, location.lat], isExact: true, count }];
}

/** The cities that an entry is in. */
export function listEntryCities(model: SiteModel, entry: ModelEntry): Spot[] {
  return listCities(model, entry).flatMap((ref) => {
    const city = model.entries.get(ref);
    return city ? toCitySpots(city, 1) : [];
  });
}
