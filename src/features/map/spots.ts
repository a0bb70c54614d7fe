/** Lists the places on maps: cities, and countries without known cities. */

import { listRoles } from '#collections/meanings.ts';
import type { Role } from '#collections/party-fields.ts';
import { toRef } from '#graph/graph.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { memoize } from '#memo/memoize.ts';
import { getCountryName } from '#model/places/country-names.ts';
import { createCitySpots, listEntryCities, type Spot } from '#model/places/locations.ts';
import { listHomeCountries } from '#model/places/places.ts';
import { findCountryHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { findMiddle, findMiddleApart } from './centroids.ts';
import { getDistance } from './globe.ts';

/** All cities of a model with their number of related entries. */
export const listCitySpots = memoize((model: SiteModel): readonly Spot[] =>
  [...model.entries.values()].flatMap((entry) => {
    const edges = model.graph.incoming.get(toRef(entry)) ?? [];
    return createCitySpots(entry, new Set(edges.map(({ from }) => from)).size);
  }),
);

/** Places closer than this, in kilometres, belong to one group. */
const NEAR = 400;

/** Groups places so that each is near another of its group; the largest group first. */
export function groupSpots(spots: readonly Spot[]): Spot[][] {
  const groups: Spot[][] = [];
  let left = [...spots];
  while (left.length > 0) {
    const group = left.splice(0, 1);
    // The group grows during the loop.
    for (const spot of group) {
      const isNear = ({ place }: Spot) => getDistance(spot.place, place) < NEAR;
      group.push(...left.filter(isNear));
      left = left.filter((candidate) => !isNear(candidate));
    }
    groups.push(group);
  }
  return groups.sort((a, b) => b.length - a.length);
}

/** The roles of the arcs’ origin, the first preferred. */
const LEADS = ['lead', 'organiser', 'implementer'] as const;

/**
 * The seats of an entry’s participants: a spot for each city, and for each country of participants without a known
 * city. A participant with several seats is at each; one with several roles counts once. `lead` is the seat of the
 * lead, the organiser or else the first implementer.
 */
export function listParticipantSpots(
  model: SiteModel,
  entry: ModelEntry,
): { spots: Spot[]; lead: { name: string; spot: Spot } | undefined } {
  const roles = listRoles(entry);
  const seats = roles.map((role) => ({ role, spots: listSeats(model, role) }));
  const spots = new Map<string, { spot: Spot; parties: Set<string> }>();
  for (const { role, spots: roleSpots } of seats) {
    for (const spot of roleSpots) {
      const taken = spots.get(toKey(spot)) ?? { spot, parties: new Set() };
      taken.spot = { ...spot, ...taken.spot };
      taken.parties.add(toPartyKey(role));
      spots.set(toKey(spot), taken);
    }
  }
  const cities = [...spots.values()].filter(({ spot }) => spot.isExact).map(({ spot }) => spot.place);
  const all = new Map(
    [...spots].map(([key, { spot, parties }]) => {
      const place = spot.isExact ? spot.place : (findMiddleApart(spot.country, cities) ?? spot.place);
      return [key, { ...spot, place, count: parties.size }] as const;
    }),
  );
  const first = LEADS.map((as) => seats.find(({ role }) => role.as === as)).find((seat) => seat);
  const [seat] = first?.spots ?? [];
  const spot = seat && all.get(toKey(seat));
  return {
    spots: [...all.values()],
    lead: first && spot && { name: toPartyName(model, first.role), spot },
  };
}

const toKey = ({ name, country }: Spot) => `${country} ${name}`;

const toPartyKey = ({ who }: Role) => (typeof who === 'string' ? who : `${who.country} ${who.name}`);

const toPartyName = (model: SiteModel, { who }: Role) =>
  typeof who === 'string' ? (model.entries.get(who)?.data.title ?? who) : who.name;

function listSeats(model: SiteModel, { who }: Role): Spot[] {
  if (typeof who !== 'string') return who.country === undefined ? [] : listCountrySpots(model, who.country);
  const entry = model.entries.get(who);
  if (!entry) return [];
  const citySpots = createCitySpots(entry, 1);
  if (citySpots.length > 0) return citySpots;
  const cities = listEntryCities(model, entry);
  if (cities.length > 0) return cities;
  const [country] = listHomeCountries(model, entry);
  return country === undefined ? [] : listCountrySpots(model, country, findCountryHref(country));
}

function listCountrySpots(model: InLanguage, country: string, href?: string): Spot[] {
  const place = findMiddle(country);
  if (!place) return [];
  return [
    { name: getCountryName(model, country), country, place, isExact: false, count: 1, ...(href && { href }) },
  ];
}
