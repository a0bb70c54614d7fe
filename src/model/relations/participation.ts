/**
 * Participation: who took part in what, in which role, when and with whom. Reads the edges of `graph/`. Every list,
 * count and diagram of relations comes from here. Pure.
 */
import { isDirectory, isNewestFirst } from '#collections/collection.ts';
import type { RelationKind } from '#collections/field-types.ts';
import { liesInCities } from '#collections/meanings.ts';
import type { Role } from '#collections/party-fields.ts';
import { type Edge, toRef } from '#graph/graph.ts';
import { memoize } from '#memo/memoize.ts';
import { getLastDay, getSortDay, getSortMoment } from '#model/entries/teaser.ts';
import { listCities, listCountries } from '#model/places/places.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { compareNamesIn } from '#text/collation.ts';

/** A relation from the entry that declares it to the entry that it references. */
export interface Relation {
  kind: RelationKind;
  from: ModelEntry;
  to: ModelEntry;
  /** For a role: the role, the part, the share. */
  as?: Role['as'];
  strand?: string;
  share?: Role['share'];
  /** For a person: the name. */
  person?: string;
  /** The days of the declaring entry, `YYYY-MM-DD`; missing if unknown. */
  days?: { first: string; last: string };
  edge: Edge;
}

/** Entries with their seat in a city, by its ref, and in a country, by its code; the most active first. */
interface Seats {
  byCity: ReadonlyMap<string, readonly ModelEntry[]>;
  byCountry: ReadonlyMap<string, readonly ModelEntry[]>;
}

/** The relations of edges of a model. Each is made when it is first asked for: a page needs few of all. */
const relationsOf = memoize((model: SiteModel) => {
  const createOnce = memoize((edge: Edge) => createRelations(model, edge));
  return memoize((edges: readonly Edge[]): readonly Relation[] => edges.flatMap(createOnce));
});

const NONE: readonly Edge[] = [];

function createRelations(model: SiteModel, edge: Edge): Relation[] {
  const [from, to] = [model.entries.get(edge.from), model.entries.get(edge.to)];
  if (!from || !to) return [];
  const [first, last] = [getSortDay(from), getLastDay(from)];
  return [
    {
      kind: edge.kind,
      from,
      to,
      ...(edge.kind === 'role' && pickPart(edge.detail)),
      ...(edge.kind === 'person' && { person: edge.detail.name }),
      ...(first !== '' && { days: { first, last } }),
      edge,
    },
  ];
}

const pickPart = ({ as, strand, share }: Role) => ({
  ...(as !== undefined && { as }),
  ...(strand !== undefined && { strand }),
  ...(share !== undefined && { share }),
});

/** The relations that an entry declares, in the order of its fields. */
export function listOutgoing(model: SiteModel, ref: string): readonly Relation[] {
  return relationsOf(model)(model.graph.outgoing.get(ref) ?? NONE);
}

/** The relations that reference an entry, in the order of the registry and of ids. */
export function listIncoming(model: SiteModel, ref: string): readonly Relation[] {
  return relationsOf(model)(model.graph.incoming.get(ref) ?? NONE);
}

/** All relations of a model, in the order of the registry and of ids, then of fields. */
export const listRelations = (model: SiteModel): Relation[] =>
  [...model.graph.outgoing.values()].flatMap(relationsOf(model));

/** True if the referenced entry took part. */
const isTakingPart = ({ kind }: Pick<Relation, 'kind'>) => kind === 'role' || kind === 'person';

/** What an entry took part in, by a role or by its people, in the order of the registry and of ids. */
export function listTookPart(model: SiteModel, entry: ModelEntry): Relation[] {
  return listIncoming(model, toRef(entry)).filter(isTakingPart);
}

/** The participants of an entry by role, in the editor’s order. */
export function listParticipants(model: SiteModel, entry: ModelEntry): Relation[] {
  return listOutgoing(model, toRef(entry)).filter(({ kind }) => kind === 'role');
}

/** An entry that took part in the same. */
export interface CoParticipant {
  entry: ModelEntry;
  /** What both took part in, in the order of the registry and of ids. */
  shared: ModelEntry[];
}

/**
 * The co-participants of an entry by role: those with most in common first, then those with most participations, then
 * by title.
 */
export function listCoParticipants(model: SiteModel, entry: ModelEntry): CoParticipant[] {
  const shared = new Map<ModelEntry, ModelEntry[]>();
  for (const occasion of listOccasions(model, entry)) {
    for (const coParticipant of new Set(listParticipants(model, occasion).map(({ to }) => to))) {
      if (coParticipant !== entry) append(shared, coParticipant, occasion);
    }
  }
  return sortByActivity(model, [...shared.keys()])
    .map((coParticipant) => ({ entry: coParticipant, shared: shared.get(coParticipant) ?? [] }))
    .sort((a, b) => b.shared.length - a.shared.length);
}

/** What an entry had a role in, without duplicates. */
export function listOccasions(model: SiteModel, entry: ModelEntry): ModelEntry[] {
  const roles = listTookPart(model, entry).filter(({ kind }) => kind === 'role');
  return [...new Set(roles.map(({ from }) => from))];
}

/** Sorts entries: most participations first, then by title. */
function sortByActivity(model: SiteModel, entries: readonly ModelEntry[]): ModelEntry[] {
  const compareNames = compareNamesIn(model);
  return entries
    .map((entry) => ({ entry, ref: toRef(entry), count: countParticipations(model, entry) }))
    .sort(
      (a, b) =>
        b.count - a.count || compareNames(a.entry.data.title, b.entry.data.title) || (a.ref < b.ref ? -1 : 1),
    )
    .map(({ entry }) => entry);
}

/** The number of references by which an entry took part in something. */
const countParticipations = (model: SiteModel, entry: ModelEntry): number =>
  (model.graph.incoming.get(toRef(entry)) ?? []).filter(isTakingPart).length;

/** Nearby entries, and what they share: a city of the site, or else a country. */
interface Nearby {
  /** The city entry, if they share a city. */
  city?: ModelEntry;
  /** The country code, if they share a country. */
  country?: string;
  /** Most participations first. */
  entries: ModelEntry[];
}

/**
 * Other entries with their seat in the same city; without a city, in the same country. Returns undefined for entries
 * without a seat, and if there are no others.
 */
export function findNearby(model: SiteModel, entry: ModelEntry): Nearby | undefined {
  if (!isSeated(entry)) return undefined;
  const { byCity, byCountry } = getSeats(model);
  const [city] = listCities(model, entry);
  const [country] = listCountries(model, entry);
  const near = city !== undefined ? byCity.get(city) : country !== undefined ? byCountry.get(country) : [];
  const entries = (near ?? []).filter((candidate) => candidate !== entry);
  const cityEntry = city === undefined ? undefined : model.entries.get(city);
  if (entries.length === 0) return undefined;
  if (cityEntry) return { city: cityEntry, entries };
  return country === undefined ? undefined : { country, entries };
}

/** True for entries with a seat: they have a location and no date. */
const isSeated = ({ collection }: ModelEntry) => liesInCities(collection) && isDirectory(collection);

const getSeats = memoize((model: SiteModel): Seats => {
  const [byCity, byCountry] = [new Map<string, ModelEntry[]>(), new Map<string, ModelEntry[]>()];
  const seated = [...model.entries.values()].filter(isSeated);
  for (const entry of sortByActivity(model, seated)) {
    for (const city of new Set(listCities(model, entry))) append(byCity, city, entry);
    for (const country of listCountries(model, entry)) append(byCountry, country, entry);
  }
  return { byCity, byCountry };
});

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/**
 * The outcomes of what an entry had a role in: news, events and workshops about it, newest first. Leaves out those in
 * which it had a role itself, and those that its page shows already because one references the other.
 */
export function listOutcomes(model: SiteModel, entry: ModelEntry): ModelEntry[] {
  const joined = new Set([
    entry,
    ...listOutgoing(model, toRef(entry)).map(({ to }) => to),
    ...listIncoming(model, toRef(entry)).map(({ from }) => from),
  ]);
  const outcomes = listOccasions(model, entry)
    .flatMap((occasion) => listIncoming(model, toRef(occasion)))
    .filter(({ kind, from }) => kind !== 'role' && kind !== 'person' && isNewestFirst(from.collection))
    .map(({ from }) => from);
  return [...new Set(outcomes)].filter((outcome) => !joined.has(outcome)).sort(compareNewest);
}

function compareNewest(a: ModelEntry, b: ModelEntry): number {
  const [momentA, momentB] = [getSortMoment(a), getSortMoment(b)];
  return momentA === momentB ? (toRef(a) < toRef(b) ? -1 : 1) : momentA < momentB ? 1 : -1;
}

/** A project with its parts, over any number of steps. */
export interface ProjectTree {
  entry: ModelEntry;
  /** Projects first, then events and workshops; each by date, undated ones last. */
  parts: ProjectTree[];
}

/** The tree of an entry, from its top. An entry without parent and parts is a tree of one. */
export function getTree(model: SiteModel, entry: ModelEntry): ProjectTree {
  return createTree(model, findTop(model, entry), []);
}

/** Finds the part of a tree that begins with an entry. */
export function findInTree(tree: ProjectTree, entry: ModelEntry): ProjectTree | undefined {
  if (tree.entry === entry) return tree;
  for (const part of tree.parts) {
    const found = findInTree(part, entry);
    if (found) return found;
  }
  return undefined;
}

/** The parent of an entry: its programme or project, or else the project of its series. */
export function findParent(model: SiteModel, entry: ModelEntry): ModelEntry | undefined {
  const relations = listOutgoing(model, toRef(entry));
  const isOf = (wanted: RelationKind) => relations.find(({ kind }) => kind === wanted)?.to;
  return isOf('part') ?? isOf('series');
}

function findTop(model: SiteModel, entry: ModelEntry): ModelEntry {
  const path = [entry];
  // A circle is an error that the preflight reports; this loop must end nevertheless.
  for (let top = entry; ; path.push(top)) {
    const parent = findParent(model, top);
    if (!parent || path.includes(parent)) return top;
    top = parent;
  }
}

function createTree(model: SiteModel, entry: ModelEntry, above: readonly ModelEntry[]): ProjectTree {
  const path = [...above, entry];
  return {
    entry,
    parts: listParts(model, entry)
      .filter((part) => !path.includes(part))
      .map((part) => createTree(model, part, path)),
  };
}

/** The direct parts of an entry: projects, then events and workshops, each by date. */
export function listParts(model: SiteModel, entry: ModelEntry): ModelEntry[] {
  const relations = listIncoming(model, toRef(entry)).filter(
    ({ kind }) => kind === 'part' || kind === 'series',
  );
  const begin = getSortDay(entry);
  return [...new Set(relations.map(({ from }) => from))]
    .map((part) => ({ part, key: getPartSortKey(part, begin) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ part }) => part);
}

/** Sorts projects before events; then by the first possible day, but not before the start of the project. */
function getPartSortKey(part: ModelEntry, begin: string): string {
  const [first, last] = [getSortDay(part), getLastDay(part)];
  const day = first < begin && begin <= last ? begin : first;
  return `${isNewestFirst(part.collection) ? 1 : 0} ${day || '9999'} ${last} ${getSortMoment(part)} ${toRef(part)}`;
}
