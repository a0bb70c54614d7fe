/** Where an entry is, by its own fields and its cities. */
import { listCountryCodes } from '#collections/unchecked.ts';
import type { Entry } from '#entries/read-content.ts';
import { listEdges } from '#graph/graph.ts';
import { findZoneOfCountry } from '#preflight/fields/time-zones.ts';

/** The codes of the countries that an entry lies in: its own, or those of its cities. */
export function listCountries(entry: Entry, byRef: ReadonlyMap<string, Entry>): string[] {
  const places = listEdges(entry).filter(({ kind, path }) => kind === 'place' && path.length <= 2);
  const cities = places.flatMap(({ to }) => byRef.get(to) ?? []);
  return [...new Set([entry, ...cities].flatMap(({ data }) => listCountryCodes(data)))];
}

/** The time zone of the place where an entry is. Returns undefined if several are possible. */
export function findLocalZone(entry: Entry, byRef: ReadonlyMap<string, Entry>): string | undefined {
  const [only, ...rest] = new Set(listCountries(entry, byRef).map(findZoneOfCountry));
  return rest.length === 0 ? only : undefined;
}
