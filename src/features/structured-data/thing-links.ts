/** Links to other things in structured data: type, name and, if there is one, page. */

import { getCoordinates, getVenue, listRoles, type Placed } from '#collections/meanings.ts';
import type { Party, Person, Role } from '#collections/party-fields.ts';
import { SCHEMA_FAMILIES, type SchemaFamily, type SchemaType } from '#collections/schema-org-types.ts';
import { toRef } from '#graph/graph.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { findPerson } from '#model/people/people.ts';
import { getCountryName } from '#model/places/country-names.ts';
import { listSpots, type Spot } from '#model/places/places.ts';
import { findCountryHref, toHref, toPersonHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { LocationThing, PersonThing, ThingLink } from '#model/thing-types.ts';
import { site } from '#site.ts';
import { formatIsoDate } from '#time/iso.ts';

type NamedPerson = Pick<Person, 'name' | 'organisation'>;

/** The schema.org type of an entry. Returns undefined if its collection has none. */
export const findSchemaType = ({ collection, data }: ModelEntry): SchemaType | undefined =>
  collection.schemaType?.(data);

/** The family of an entry’s type. */
export function findSchemaFamily(entry: ModelEntry): SchemaFamily | undefined {
  const type = findSchemaType(entry);
  return type && SCHEMA_FAMILIES[type];
}

/** Name, description and address of an entry page. */
export const createPageLink = (entry: ModelEntry) => ({
  href: toHref(toRef(entry)),
  name: entry.data.title,
  description: entry.data.summary,
});

/** A link to an entry. Returns undefined for entries without a type. */
export function findEntryLink(entry: ModelEntry): ThingLink | undefined {
  const type = findSchemaType(entry);
  return type && { type, name: entry.data.title, href: toHref(toRef(entry)) };
}

/** A party that acts: a city acts through its administration, which is not the place itself. */
export function listPartyLinks(model: SiteModel, party: Party): ThingLink[] {
  if (typeof party !== 'string') return [{ type: 'Organization', name: party.name }];
  const entry = model.entries.get(party);
  if (!entry) return [];
  const link = findSchemaFamily(entry) === 'organisation' ? findEntryLink(entry) : undefined;
  return [link ?? { type: 'Organization', name: entry.data.title }];
}

/** The parties with a role in an entry, in the editor’s order, without duplicates. */
export function listInRole(model: SiteModel, entry: ModelEntry, as: Role['as']): ThingLink[] {
  const roles = listRoles(entry).filter((role) => role.as === as);
  const links = roles.flatMap(({ who }) => listPartyLinks(model, who));
  return withoutRepetition(links);
}

/** Each thing once. */
export const withoutRepetition = (links: readonly ThingLink[]): ThingLink[] => [
  ...new Map(links.map((link) => [link.href ?? link.name, link])).values(),
];

/** Somebody whom an entry names, with the page of the person. */
export function createPersonThing(model: SiteModel, entry: ModelEntry, person: NamedPerson): PersonThing {
  const known = findPerson(model, entry, person);
  return { type: 'Person', name: person.name, ...(known && { href: toPersonHref(known.id) }) };
}

/** The same with affiliation. */
export function createAuthorThing(model: SiteModel, entry: ModelEntry, author: NamedPerson): PersonThing {
  const { organisation } = author;
  const affiliation = [organisation ?? []].flat().flatMap((party) => listPartyLinks(model, party));
  return { ...createPersonThing(model, entry, author), ...(affiliation.length > 0 && { affiliation }) };
}

/** A country by code. */
export function createCountryLink(model: InLanguage, code: string): ThingLink {
  const href = findCountryHref(code);
  return { type: 'Country', name: getCountryName(model, code), ...(href !== undefined && { href }) };
}

/**
 * The locations of an entry or a session: its cities, its place, or only its country; the venue, if there is one
 * city.
 */
export function listLocations(model: SiteModel, placed: Placed): LocationThing[] {
  const venue = getVenue(placed);
  const locations = listSpots(model, placed).flatMap((spot) => listLocationsOf(model, spot));
  const [seat, ...others] = locations;
  if (venue === undefined || others.length > 0) return locations;
  if (!seat) return [{ type: 'Place', name: venue }];
  const { type, name, href, coordinates, ...address } = seat;
  const within = href !== undefined && type !== 'Country' && { within: { type, name, href } };
  return [{ type: 'Place', name: venue, ...address, ...within }];
}

function listLocationsOf(model: SiteModel, { name, ref, country }: Spot): LocationThing[] {
  const inCountry = country === undefined ? {} : { country };
  if (name === undefined)
    return country === undefined ? [] : [{ ...createCountryLink(model, country), country }];
  const entry = ref === undefined ? undefined : model.entries.get(ref);
  const link = entry && findEntryLink(entry);
  const coordinates = entry && getCoordinates(entry);
  return [
    {
      ...(link ?? { type: 'Place', name }),
      locality: name,
      ...inCountry,
      ...(coordinates && { coordinates }),
    },
  ];
}

/** A date field in ISO 8601, as an object to spread; empty if unknown or approximate. */
export function createDateProperty<K extends string>(
  key: K,
  value: unknown,
  timeZone: string = site.timeZone,
) {
  const date = typeof value === 'string' ? formatIsoDate(value, timeZone) : undefined;
  return (date === undefined ? {} : { [key]: date }) as { [P in K]?: string };
}
