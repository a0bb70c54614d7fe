/**
 * Nodes that all families share: named things, people, places.
 *
 * Nodes have the type of one schema.org class each (`OrganizationLeaf`). The type of a class with its subclasses
 * (`Organization`) is a union of hundreds, and TypeScript needs a minute to check a node against it.
 */
import type { OrganizationLeaf, PersonLeaf, PlaceLeaf, PostalAddressLeaf } from 'schema-dts';
import type { LocationThing, PersonThing, Thing, ThingLink } from '#model/thing-types.ts';

/** Makes a path of this site absolute. */
export type ToAbsolute = (href: string) => string;

/** What nodes need besides their view. */
export interface NodeSettings {
  toAbsolute: ToAbsolute;
  /** The picture of the page: a path of this site. */
  image?: string | undefined;
}

/** `#it` after the address of a page identifies the subject of the page, not the page. */
export const toId = (page: string) => `${page}#it`;

// `NoInfer` keeps TypeScript from inferring the value from the node, which would be hundreds of types again.
type Known<K extends string, V> = { [P in K]?: NoInfer<V> };
type Listed<K extends string, V> = Known<K, V | readonly V[]>;

/** A property only if it has values; a single value without an array. */
export function listed<K extends string, V>(key: K, values: readonly V[]): Listed<K, V> {
  const [first, ...rest] = values;
  if (first === undefined) return {};
  return { [key]: rest.length === 0 ? first : values } as Listed<K, V>;
}

/** A property only if it has a value. */
export function known<K extends string, V>(key: K, value: V | undefined): Known<K, V> {
  return (value === undefined ? {} : { [key]: value }) as Known<K, V>;
}

/** Something by type and name, with the id of its own node if it has a page. */
export function createNode<T extends object>({ type, name, href }: ThingLink, toAbsolute: ToAbsolute): T {
  const node = { '@type': type, ...known('@id', href && toId(toAbsolute(href))), name };
  // A link has the type that it states; TypeScript can’t know which.
  return node as T;
}

/** The same for each of a list. */
export const createNodes = <T extends object>(links: readonly ThingLink[], toAbsolute: ToAbsolute): T[] =>
  links.map((link) => createNode<T>(link, toAbsolute));

/** The properties of every subject: type, id, name, address, description, picture. */
export function createPageProperties<T extends string>(
  type: T,
  { href, name, description }: Pick<Thing, 'href' | 'name' | 'description'>,
  { toAbsolute, image }: NodeSettings,
) {
  const url = toAbsolute(href);
  return {
    '@type': type,
    '@id': toId(url),
    name,
    url,
    description,
    ...known('image', image === undefined ? undefined : toAbsolute(image)),
  } as const;
}

/** A person by name, with affiliation. */
export function createPersonNode(
  { name, href, affiliation = [] }: PersonThing,
  toAbsolute: ToAbsolute,
): PersonLeaf {
  return {
    '@type': 'Person',
    ...known('@id', href && toId(toAbsolute(href))),
    name,
    ...listed('affiliation', createNodes<OrganizationLeaf>(affiliation, toAbsolute)),
  };
}

/** A person, organisation or city that acts. */
export const createAgentNode = (
  agent: ThingLink | PersonThing,
  toAbsolute: ToAbsolute,
): OrganizationLeaf | PersonLeaf =>
  agent.type === 'Person'
    ? createPersonNode(agent as PersonThing, toAbsolute)
    : createNode<OrganizationLeaf>(agent as ThingLink, toAbsolute);

/** A postal address with the known parts: place and country. Returns undefined if neither is known. */
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

/** A place. */
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
