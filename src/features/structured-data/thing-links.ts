/** What others are called in structured data: by their type, their name and, where they have one, their page. */

import type { Party, Person, Role } from '#collections/fields.ts';
import { SCHEMA_FAMILIES, type SchemaFamily, type SchemaType } from '#collections/schema-org-types.ts';
import { toRef } from '#graph/graph.ts';
import { getCountryName } from '#model/places/country-names.ts';
import { listSpots, type Placed, type Spot } from '#model/places/places.ts';
import { toCountryHref, toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { LocationThing, PersonThing, ThingLink } from '#model/thing-types.ts';
import { site } from '#site.ts';
import { formatIsoDate } from '#time/iso.ts';

/** What an entry is in the words of schema.org; undefined where its collection does not say. */
export const toSchemaType = ({ collection, data }: ModelEntry): SchemaType | undefined =>
  collection.schemaType?.(data);

/** The family of what an entry is. */
export function toFamily(entry: ModelEntry): SchemaFamily | undefined {
  const type = toSchemaType(entry);
  return type && SCHEMA_FAMILIES[type];
}

/** The page of an entry, as it names and describes itself. */
export const toPage = (entry: ModelEntry) => ({
  href: toHref(toRef(entry)),
  name: entry.data.title,
  description: entry.data.summary,
});

/** A link to an entry; undefined for what is nothing to schema.org. */
export function findEntryLink(entry: ModelEntry): ThingLink | undefined {
  const type = toSchemaType(entry);
  return type && { type, name: entry.data.title, href: toHref(toRef(entry)) };
}

/** Somebody who acts: a city acts through its administration, which is another thing than the place. */
export function listPartyLinks(model: SiteModel, party: Party): ThingLink[] {
  if (typeof party !== 'string') return [{ type: 'Organization', name: party.name }];
  const entry = model.entries.get(party);
  if (!entry) return [];
  const link = toFamily(entry) === 'organisation' ? findEntryLink(entry) : undefined;
  return [link ?? { type: 'Organization', name: entry.data.title }];
}

/** Who has a role of an entry, in the editor's order, each once. */
export function listInRole(model: SiteModel, { data }: ModelEntry, as: Role['as']): ThingLink[] {
  const roles = (data.roles ?? []).filter((role) => role.as === as);
  const links = roles.flatMap(({ who }) => listPartyLinks(model, who));
  return [...new Map(links.map((link) => [link.href ?? link.name, link])).values()];
}

/** A person, and whom that person speaks or writes for. */
export function createPersonThing(
  model: SiteModel,
  { name, organisation }: Pick<Person, 'name' | 'organisation'>,
): PersonThing {
  const affiliation = [organisation ?? []].flat().flatMap((party) => listPartyLinks(model, party));
  return { type: 'Person', name, ...(affiliation.length > 0 && { affiliation }) };
}

/** A country by its code. */
export const createCountryLink = (code: string): ThingLink => ({
  type: 'Country',
  name: getCountryName(code),
  href: toCountryHref(code),
});

/**
 * Where an entry is, or a part of one: its cities, its place, its country alone; a house or hall, where that is in one
 * place.
 */
export function listLocations(model: SiteModel, { data }: Placed): LocationThing[] {
  const locations = listSpots(model, { data }).flatMap((spot) => toLocation(model, spot));
  const [seat, ...others] = locations;
  if (typeof data.venue !== 'string' || others.length > 0) return locations;
  if (!seat) return [{ type: 'Place', name: data.venue }];
  const { type, name, href, coordinates, ...address } = seat;
  const within = href !== undefined && type !== 'Country' && { within: { type, name, href } };
  return [{ type: 'Place', name: data.venue, ...address, ...within }];
}

function toLocation(model: SiteModel, { name, ref, country }: Spot): LocationThing[] {
  const inCountry = country === undefined ? {} : { country };
  if (name === undefined) return country === undefined ? [] : [{ ...createCountryLink(country), country }];
  const entry = ref === undefined ? undefined : model.entries.get(ref);
  const link = entry && findEntryLink(entry);
  const coordinates = entry?.data.location;
  return [
    {
      ...(link ?? { type: 'Place', name }),
      locality: name,
      ...inCountry,
      ...(coordinates && { coordinates }),
    },
  ];
}

/** A date of a field in ISO 8601, as an object to spread; empty where it is not known, or only about then. */
export function toDated<K extends string>(key: K, value: unknown, timeZone: string = site.timeZone) {
  const date = typeof value === 'string' ? formatIsoDate(value, timeZone) : undefined;
  return (date === undefined ? {} : { [key]: date }) as { [P in K]?: string };
}
