/**
 * The parts that things of all families have in common: names by which they are referred to, people, places.
 *
 * Nodes have the types of one class of schema.org each (`OrganizationLeaf`). The types of a class with all below it
 * (`Organization`) are unions of hundreds, and TypeScript needs a minute to compare a node with them.
 */
import type { OrganizationLeaf, PersonLeaf, PlaceLeaf, PostalAddressLeaf } from 'schema-dts';
import type { LocationThing, PersonThing, ThingLink } from '#model/thing-types.ts';

/** Makes a path of this site absolute: with its origin in front. */
export type ToAbsolute = (href: string) => string;

/** Where `#it` stands behind the address of a page, what the page is about is meant, not the page itself. */
export const toId = (page: string) => `${page}#it`;

// `NoInfer`: what a node may hold there says nothing of the value, and would be hundreds of types again.
type Known<K extends string, V> = { [P in K]?: NoInfer<V> };
type Listed<K extends string, V> = Known<K, V | readonly V[]>;

/** A property only where there is something in it; of one, that itself. */
export function listed<K extends string, V>(key: K, values: readonly V[]): Listed<K, V> {
  const [first, ...others] = values;
  if (first === undefined) return {};
  return { [key]: others.length === 0 ? first : values } as Listed<K, V>;
}

/** A property only where it has a value. */
export function known<K extends string, V>(key: K, value: V | undefined): Known<K, V> {
  return (value === undefined ? {} : { [key]: value }) as Known<K, V>;
}

/** Something by its type and name, and by its own node where it has a page. */
export function createNode<T>({ type, name, href }: ThingLink, toAbsolute: ToAbsolute): T {
  const node = { '@type': type, ...known('@id', href && toId(toAbsolute(href))), name };
  // What a link leads to is of the type that it says; TypeScript can't know which one that is.
  return node as unknown as T;
}

/** The same for each of a list. */
export const createNodes = <T>(links: readonly ThingLink[], toAbsolute: ToAbsolute): T[] =>
  links.map((link) => createNode<T>(link, toAbsolute));

/** A person by name, with whom the person speaks or writes for. */
export function createPersonNode(
  { name, affiliation = [] }: PersonThing,
  toAbsolute: ToAbsolute,
): PersonLeaf {
  return {
    '@type': 'Person',
    name,
    ...listed('affiliation', createNodes<OrganizationLeaf>(affiliation, toAbsolute)),
  };
}

/** Somebody who acts. */
export const createAgentNode = (
  agent: ThingLink | PersonThing,
  toAbsolute: ToAbsolute,
): OrganizationLeaf | PersonLeaf =>
  agent.type === 'Person'
    ? createPersonNode(agent as PersonThing, toAbsolute)
    : createNode<OrganizationLeaf>(agent as ThingLink, toAbsolute);

/** A postal address as far as it is known: the place and the country. Undefined where neither is. */
export function createAddressNode({
  locality,
  region,
  country,
}: {
  locality?: string | undefined;
  region?: string | undefined;
  country?: string | undefined;
}): PostalAddressLeaf | undefined {
  if (locality === undefined && region === undefined && country === undefined) return undefined;
  return {
    '@type': 'PostalAddress',
    ...known('addressLocality', locality),
    ...known('addressRegion', region),
    ...known('addressCountry', country),
  };
}

/** A place where something is or happens. */
export function createPlaceNode(location: LocationThing, toAbsolute: ToAbsolute): PlaceLeaf {
  const { coordinates, within } = location;
  return {
    ...createNode<PlaceLeaf>(location, toAbsolute),
    ...known('address', createAddressNode(location)),
    ...known('geo', coordinates && createGeoNode(coordinates)),
    ...known('containedInPlace', within && createNode<PlaceLeaf>(within, toAbsolute)),
  };
}

/** A point in degrees (WGS 84). */
export const createGeoNode = ({ lat, lon }: { lat: number; lon: number }) =>
  ({ '@type': 'GeoCoordinates', latitude: lat, longitude: lon }) as const;
