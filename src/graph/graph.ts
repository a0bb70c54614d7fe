/**
 * The graph of relations: every reference between entries, seen from both ends. Pure. The preflight asks it for
 * broken references, the model for related entries.
 */
import type { RelationKind } from '#collections/field-types.ts';
import { getCollectionByName } from '#collections/index.ts';
import type { Person, Role } from '#collections/party-fields.ts';
import { resolveReference } from '#collections/references.ts';
import { getShape, visitFields } from '#collections/shape.ts';
import { memoize } from '#memo/memoize.ts';

/** The part of an entry that the graph reads. */
export interface GraphEntry {
  collection: { name: string };
  id: string;
  data: Record<string, unknown>;
}

/** The object around a reference, by the kind of the relation. Empty if the field itself is the reference. */
type EdgeDetail =
  | { kind: 'role'; detail: Role }
  | { kind: 'person'; detail: Person }
  | { kind: Exclude<RelationKind, 'role' | 'person'>; detail: Readonly<Record<string, unknown>> };

/** A reference from one entry to another, with the kind of relation that its field declares. */
export type Edge = EdgeEnds & EdgeDetail;

/** Both ends of an edge are refs: `projects/digital-cities`. */
interface EdgeEnds {
  from: string;
  to: string;
  /** The top-level field of the reference: `roles`, `city`, `about`. */
  relation: string;
  /** The path in the entry: `['roles', 2, 'who']`. */
  path: (string | number)[];
}

/** A reference to an entry that does not exist, and why. */
export interface BrokenReference {
  entry: GraphEntry;
  path: (string | number)[];
  value: string;
  /** The collections that the field may name. */
  to: readonly string[];
  reason: 'collection-missing' | 'collection-wrong' | 'entry-missing' | 'self';
}

export interface Graph {
  /** Edges by the entry that declares them. */
  outgoing: ReadonlyMap<string, readonly Edge[]>;
  /** Edges by the entry that they point to. */
  incoming: ReadonlyMap<string, readonly Edge[]>;
  broken: readonly BrokenReference[];
}

/** The path by which entries name each other: `hubs/nova-iskra-hub`. */
export const toRef = (entry: GraphEntry) => `${entry.collection.name}/${entry.id}`;

/** The entries that exist. */
interface Known {
  has(ref: string): boolean;
}

/**
 * Builds the graph of entries, which may be a subset of `known`. Edges are in the order of entries, then of fields.
 */
export function buildGraph(
  entries: readonly GraphEntry[],
  known: Known = new Set(entries.map(toRef)),
): Graph {
  const outgoing = new Map<string, Edge[]>();
  const incoming = new Map<string, Edge[]>();
  const broken: BrokenReference[] = [];
  for (const entry of entries) {
    const edges: Edge[] = [];
    for (const { edge, broken: reference } of getReferences(entry)) {
      if (edge && known.has(edge.to)) edges.push(edge);
      else broken.push(reference);
    }
    if (edges.length === 0) continue;
    const ref = toRef(entry);
    outgoing.set(ref, outgoing.has(ref) ? [...(outgoing.get(ref) ?? []), ...edges] : edges);
    for (const edge of edges) append(incoming, edge.to, edge);
  }
  return { outgoing, incoming, broken };
}

/** A reference as written in its entry. */
type Written = Pick<BrokenReference, 'path' | 'value' | 'to'> & Pick<Edge, 'kind'>;

/** A reference as far as its entry alone decides. */
interface Reference {
  /** The edge, if the target exists. Undefined if no target is possible. */
  edge: Edge | undefined;
  /** The diagnostic, if the target does not exist. */
  broken: BrokenReference;
}

/** In `dev`, a rebuilt graph walks only through the entry that changed. */
const getReferences = memoize((entry: GraphEntry): readonly Reference[] =>
  [...listReferences(entry)].map((reference) => createReference(entry, reference)),
);

function createReference(entry: GraphEntry, { value, to, path, kind }: Written): Reference {
  const from = toRef(entry);
  const target = resolveReference(value, to);
  const reason = whyBroken(target, to, from);
  const broken: BrokenReference = { entry, path, value, to, reason: reason ?? 'entry-missing' };
  if (target === undefined || reason) return { edge: undefined, broken };
  // A field declares the relation `role` in a role alone, and `person` in a person.
  const around = { kind, detail: getParentObject(entry.data, path) } as EdgeDetail;
  return { edge: { from, to: target, relation: String(path[0]), path, ...around }, broken };
}

/** The edges from one entry, whether or not their targets exist. */
export const listEdges = (entry: GraphEntry): Edge[] =>
  getReferences(entry).flatMap(({ edge }) => edge ?? []);

/** True if an entry references one of `refs`. */
export const isNaming = (entry: GraphEntry, refs: ReadonlySet<string>): boolean =>
  getReferences(entry).some(({ edge }) => edge !== undefined && refs.has(edge.to));

/** Every reference in an entry, in the order of fields. */
export function* listReferences(entry: GraphEntry): Generator<Written> {
  const collection = getCollectionByName(entry.collection.name);
  if (!collection) return;
  for (const { path, value, shape } of visitFields(getShape(collection), entry.data, ['reference'])) {
    if (shape.to && shape.relation && typeof value === 'string') {
      yield { path, value, to: shape.to, kind: shape.relation };
    }
  }
}

/** Why a reference can’t resolve, whatever entries exist. */
function whyBroken(
  target: string | undefined,
  to: readonly string[],
  from: string,
): Exclude<BrokenReference['reason'], 'entry-missing'> | undefined {
  if (target === undefined) return 'collection-missing';
  if (!to.includes(target.split('/')[0] ?? '')) return 'collection-wrong';
  return target === from ? 'self' : undefined;
}

/** The innermost object on a path of the entry; empty for a field of the entry itself. */
function getParentObject(
  data: Record<string, unknown>,
  path: readonly (string | number)[],
): Record<string, unknown> {
  let parent: Record<string, unknown> = {};
  let value: unknown = data;
  for (const step of path.slice(0, -1)) {
    value = (value as Record<string | number, unknown>)[step];
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      parent = value as Record<string, unknown>;
    }
  }
  return parent;
}

function append(map: Map<string, Edge[]>, key: string, edge: Edge): void {
  const edges = map.get(key);
  if (edges) edges.push(edge);
  else map.set(key, [edge]);
}
