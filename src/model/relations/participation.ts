/**
 * Who takes part in what, as what and when, and with whom: the graph of `graph/` with its edges read for what they
 * mean. The one source of every list of relations, every count and every picture of them. Pure.
 */
import { isNewestFirst } from '#collections/collection.ts';
import type { RelationKind, Role } from '#collections/fields.ts';
import { type Edge, toRef } from '#graph/graph.ts';
import { memoize } from '#memo/memoize.ts';
import { toLastDay, toSortDay, toSortMoment } from '#model/entries/teaser.ts';
import { listCities, listCountries } from '#model/places/places.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { compareNames } from '#text/collation.ts';

/** One relation between two entries, from the one that declares it to the one that it names. */
export interface Relation {
  kind: RelationKind;
  from: ModelEntry;
  to: ModelEntry;
  /** Of a role: in what capacity, in which part, to which share. */
  as?: Role['as'];
  strand?: string;
  share?: Role['share'];
  /** Of a person: who it was. */
  person?: string;
  /** The days of the entry that declares it, `YYYY-MM-DD`; missing where they are not known. */
  days?: { first: string; last: string };
  edge: Edge;
}

/** All relations of a model, seen from both ends. */
export interface Participation {
  /** By the reference of the entry that declares them. */
  outgoing: ReadonlyMap<string, readonly Relation[]>;
  /** By the reference of the entry that they name. */
  incoming: ReadonlyMap<string, readonly Relation[]>;
  /** In how much an entry took part, by a role or by its people; by its reference. */
  counts: ReadonlyMap<string, number>;
  /** What has its seat in a city, by the city’s reference, and in a country, by its code; the busiest first. */
  seats: {
    byCity: ReadonlyMap<string, readonly ModelEntry[]>;
    byCountry: ReadonlyMap<string, readonly ModelEntry[]>;
  };
}

/** The relations of a model; made once a model. */
export const getParticipation = memoize((model: SiteModel): Participation => {
  const joins = [...model.graph.outgoing.values()].flat().flatMap((edge) => createRelations(model, edge));
  const incoming = Map.groupBy(joins, ({ edge }) => edge.to);
  const counts = new Map([...incoming].map(([ref, own]) => [ref, own.filter(isTakingPart).length]));
  return {
    outgoing: Map.groupBy(joins, ({ edge }) => edge.from),
    incoming,
    counts,
    seats: indexSeats(model, counts),
  };
});

function createRelations(model: SiteModel, edge: Edge): Relation[] {
  const [from, to] = [model.entries.get(edge.from), model.entries.get(edge.to)];
  if (!from || !to) return [];
  const { kind } = edge;
  const { as, strand, share } = edge.detail as Partial<Role>;
  const [first, last] = [toSortDay(from), toLastDay(from)];
  return [
    {
      kind,
      from,
      to,
      ...(kind === 'role' && as !== undefined && { as }),
      ...(kind === 'role' && strand !== undefined && { strand }),
      ...(kind === 'role' && share !== undefined && { share }),
      ...(kind === 'person' && { person: String(edge.detail.name) }),
      ...(first !== '' && { days: { first, last } }),
      edge,
    },
  ];
}

/** The relations that an entry declares, in the order of its fields. */
export function listOutgoing(model: SiteModel, ref: string): readonly Relation[] {
  return getParticipation(model).outgoing.get(ref) ?? [];
}

/** The relations in which others name an entry, in the order of the registry and of ids. */
export function listIncoming(model: SiteModel, ref: string): readonly Relation[] {
  return getParticipation(model).incoming.get(ref) ?? [];
}

/** True for a relation by which its other end took part. */
const isTakingPart = ({ kind }: Relation) => kind === 'role' || kind === 'person';

/** What an entry took part in by a role or by its people, in the order of the registry and of ids. */
export function listTookPart(model: SiteModel, entry: ModelEntry): Relation[] {
  return listIncoming(model, toRef(entry)).filter(isTakingPart);
}

/** Who took part in an entry by a role, in the editor's order. */
export function listParticipants(model: SiteModel, entry: ModelEntry): Relation[] {
  return listOutgoing(model, toRef(entry)).filter(({ kind }) => kind === 'role');
}

/** Another who took part in the same, and in what. */
export interface CoParticipant {
  entry: ModelEntry;
  /** What both took part in, in the order of the registry and of ids. */
  shared: ModelEntry[];
}

/**
 * With whom an entry took part, by roles of both: those with most in common first; of equals, who took part in
 * most at all, then by title.
 */
export function listCoParticipants(model: SiteModel, entry: ModelEntry): CoParticipant[] {
  const { counts } = getParticipation(model);
  const shared = new Map<ModelEntry, ModelEntry[]>();
  for (const occasion of listOccasions(model, entry)) {
    for (const companion of new Set(listParticipants(model, occasion).map(({ to }) => to))) {
      if (companion !== entry) append(shared, companion, occasion);
    }
  }
  return [...shared]
    .map(([companion, own]) => ({ entry: companion, shared: own }))
    .sort((a, b) => b.shared.length - a.shared.length || compareBusy(counts, a.entry, b.entry));
}

/** What an entry had a role in, each once. */
export function listOccasions(model: SiteModel, entry: ModelEntry): ModelEntry[] {
  const roles = listTookPart(model, entry).filter(({ kind }) => kind === 'role');
  return [...new Set(roles.map(({ from }) => from))];
}

/** Who took part in most first; of equals by title. */
function compareBusy(counts: Participation['counts'], a: ModelEntry, b: ModelEntry): number {
  const difference = (counts.get(toRef(b)) ?? 0) - (counts.get(toRef(a)) ?? 0);
  return difference || compareNames(a.data.title, b.data.title) || (toRef(a) < toRef(b) ? -1 : 1);
}

/** Entries near another, and what they have in common: a city of the site, or else a country. */
export interface Nearby {
  /** Of a city: its entry. */
  city?: ModelEntry;
  /** Of a country: its code. */
  country?: string;
  /** Who took part in most first. */
  entries: ModelEntry[];
}

/**
 * The others that have their seat in the city of an entry, or in its country where it has no city. Undefined for
 * what has no seat, and where nobody else is.
 */
export function findNearby(model: SiteModel, entry: ModelEntry): Nearby | undefined {
  if (!isSeated(entry)) return undefined;
  const { byCity, byCountry } = getParticipation(model).seats;
  const [city] = listCities(model, entry);
  const [country] = listCountries(model, entry);
  const near = city !== undefined ? byCity.get(city) : country !== undefined ? byCountry.get(country) : [];
  const entries = (near ?? []).filter((other) => other !== entry);
  const cityEntry = city === undefined ? undefined : model.entries.get(city);
  if (entries.length === 0) return undefined;
  if (cityEntry) return { city: cityEntry, entries };
  return country === undefined ? undefined : { country, entries };
}

/** True for what has its seat somewhere, and does not happen there. */
const isSeated = ({ collection: { where, when } }: ModelEntry) =>
  where.includes('city') && when === undefined;

function indexSeats(model: SiteModel, counts: Participation['counts']): Participation['seats'] {
  const [byCity, byCountry] = [new Map<string, ModelEntry[]>(), new Map<string, ModelEntry[]>()];
  const seated = [...model.entries.values()].filter(isSeated);
  for (const entry of seated.sort((a, b) => compareBusy(counts, a, b))) {
    for (const city of new Set(listCities(model, entry))) append(byCity, city, entry);
    for (const country of listCountries(model, entry)) append(byCountry, country, entry);
  }
  return { byCity, byCountry };
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/**
 * What came of what an entry had a role in, without what it had a role in itself: news about it, its events and
 * workshops, the newest first. What an entry names itself, or names it, is left out: its page shows that already.
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
  const [momentA, momentB] = [toSortMoment(a), toSortMoment(b)];
  return momentA === momentB ? (toRef(a) < toRef(b) ? -1 : 1) : momentA < momentB ? 1 : -1;
}

/** A project with all that is part of it, over however many steps. */
export interface ProjectTree {
  entry: ModelEntry;
  /** The projects below it, then its events and workshops; each in order of time, without a date last. */
  parts: ProjectTree[];
}

/** The tree that an entry belongs to, from its top. An entry that is part of nothing and has no parts is alone. */
export function getTree(model: SiteModel, entry: ModelEntry): ProjectTree {
  return createTree(model, findTop(model, entry), []);
}

/** The part of a tree that begins with an entry. */
export function findInTree(tree: ProjectTree, entry: ModelEntry): ProjectTree | undefined {
  if (tree.entry === entry) return tree;
  for (const part of tree.parts) {
    const found = findInTree(part, entry);
    if (found) return found;
  }
  return undefined;
}

/** What an entry is part of: its programme or its project, or else the project whose series it is in. */
export function findParent(model: SiteModel, entry: ModelEntry): ModelEntry | undefined {
  const joins = listOutgoing(model, toRef(entry));
  const isOf = (wanted: RelationKind) => joins.find(({ kind }) => kind === wanted)?.to;
  return isOf('part') ?? isOf('series');
}

function findTop(model: SiteModel, entry: ModelEntry): ModelEntry {
  const path = [entry];
  // Parts of each other are an error that the preflight tells; a page must not wait for ever meanwhile.
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

/** What names an entry as what it is part of: projects, then events and workshops, each in order of time. */
export function listParts(model: SiteModel, entry: ModelEntry): ModelEntry[] {
  const joins = listIncoming(model, toRef(entry)).filter(({ kind }) => kind === 'part' || kind === 'series');
  const begin = toSortDay(entry);
  return [...new Set(joins.map(({ from }) => from))]
    .map((part) => ({ part, key: toPartKey(part, begin) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ part }) => part);
}

/** Projects before what happened in them; then by the first day that is possible, which is none before the project. */
function toPartKey(part: ModelEntry, begin: string): string {
  const [first, last] = [toSortDay(part), toLastDay(part)];
  const day = first < begin && begin <= last ? begin : first;
  return `${isNewestFirst(part.collection) ? 1 : 0} ${day || '9999'} ${last} ${toSortMoment(part)} ${toRef(part)}`;
}
