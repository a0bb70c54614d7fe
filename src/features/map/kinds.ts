/** The entries of one kind on the map: which kinds there are, and where their entries are. */

import type { Collection } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { getCoordinates, isWhereParticipantsAre } from '#collections/meanings.ts';
import { toRef } from '#graph/graph.ts';
import { memoize } from '#memo/memoize.ts';
import { listEntryCities, type Spot } from '#model/places/locations.ts';
import { toHref } from '#model/routes.ts';
import { listOf, type ModelEntry, type SiteModel } from '#model/site-model.ts';

/** A collection whose entries are somewhere, and where they are. */
export interface MappedKind {
  collection: Collection;
  /** A spot for each city; its count is that of the entries there. */
  spots: Spot[];
  /** How many entries are there. */
  count: number;
}

/** The kinds of entries that have a map, in the order of the site. A project is where its participants are. */
export const listMappedKinds = memoize((model: SiteModel): readonly MappedKind[] =>
  collections
    .filter((collection) => !isWhereParticipantsAre(collection))
    .flatMap((collection) => {
      // Cities are places themselves, which the whole map has.
      const others = listOf(model, collection).filter((entry) => !getCoordinates(entry));
      const located = others.map((entry) => ({ entry, spots: listEntryCities(model, entry) }));
      const placed = located.filter(({ spots }) => spots.length > 0);
      return placed.length > 0 ? [{ collection, spots: joinSpots(placed), count: placed.length }] : [];
    }),
);

/** One spot for all entries in a city: it leads to the one that is there, or else to the city. */
function joinSpots(located: readonly { entry: ModelEntry; spots: readonly Spot[] }[]): Spot[] {
  const joined = new Map<string, { spot: Spot; entries: ModelEntry[] }>();
  for (const { entry, spots } of located) {
    for (const spot of spots) {
      const key = spot.href ?? spot.name;
      const known = joined.get(key) ?? { spot, entries: [] };
      known.entries.push(entry);
      joined.set(key, known);
    }
  }
  return [...joined.values()].map(({ spot, entries }) => {
    const [only] = entries;
    return {
      ...spot,
      count: entries.length,
      ...(only && entries.length === 1 && { href: toHref(toRef(only)) }),
    };
  });
}
