/**
 * Who with whom: every relation that an entry declares, seen from both ends. Pure: entries in, relations
 * out. Preflight asks it for what is broken, the model for what is related.
 */
import { getCollectionByName } from '#collections/index.ts';
import { getShape, visitValues } from '#collections/shape.ts';

/** What the graph needs to know of an entry. */
export interface GraphEntry {
  collection: { name: string };
  id: string;
  data: Record<string, unknown>;
}

/** One reference from one entry to another. Ends are references: `projects/digital-cities`. */
export interface Edge {
  from: string;
  to: string;
  /** The top-level field that declares it: `roles`, `city`, `about`. */
  relation: string;
  /** Where it stands in the entry: `['roles', 2, 'who']`. */
  path: (string | number)[];
  /** The object that it stands in: the role, the person; empty where the field itself is the reference. */
  detail: Record<string, unknown>;
}

/** A reference that leads nowhere, and why. */
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
  /** Edges by the entry that they lead to. */
  incoming: ReadonlyMap<string, readonly Edge[]>;
  broken: readonly BrokenReference[];
}

/** The path by which entries name each other: `hubs/nova-iskra-hub`. */
export const toRef = (entry: GraphEntry) => `${entry.collection.name}/${entry.id}`;

/** Builds the graph of a set of entries. Order of edges: order of entries, then of their fields. */
export function buildGraph(entries: readonly GraphEntry[]): Graph {
  const known = new Set(entries.map(toRef));
  const outgoing = new Map<string, Edge[]>();
  const incoming = new Map<string, Edge[]>();
  const broken: BrokenReference[] = [];
  for (const entry of entries) {
    const from = toRef(entry);
    for (const { value, to, path } of listReferences(entry)) {
      const target = resolveReference(value, to);
      const reason = whyBroken(target, to, from, known);
      if (target === undefined || reason) {
        broken.push({ entry, path, value, to, reason: reason ?? 'collection-missing' });
        continue;
      }
      const edge: Edge = {
        from,
        to: target,
        relation: String(path[0]),
        path,
        detail: holderOf(entry.data, path),
      };
      append(outgoing, from, edge);
      append(incoming, target, edge);
    }
  }
  return { outgoing, incoming, broken };
}

/** Every reference in an entry, in the order of its fields. */
export function* listReferences(entry: GraphEntry) {
  const collection = getCollectionByName(entry.collection.name);
  if (!collection) return;
  for (const { path, value, shape } of visitValues(getShape(collection), entry.data)) {
    if (shape.field === 'reference' && shape.to && typeof value === 'string') {
      yield { path, value, to: shape.to };
    }
  }
}

/**
 * The full path that a reference means: itself, or with its collection in front where the field can name
 * only one. Undefined where the collection can't be told.
 */
export function resolveReference(value: string, to: readonly string[]): string | undefined {
  if (value.includes('/')) return value;
  return to.length === 1 ? `${to[0]}/${value}` : undefined;
}

function whyBroken(
  target: string | undefined,
  to: readonly string[],
  from: string,
  known: ReadonlySet<string>,
): BrokenReference['reason'] | undefined {
  if (target === undefined) return 'collection-missing';
  if (!to.includes(target.split('/')[0] ?? '')) return 'collection-wrong';
  if (!known.has(target)) return 'entry-missing';
  return target === from ? 'self' : undefined;
}

/** The innermost object of the entry that a path runs through; empty for a field of the entry itself. */
function holderOf(
  data: Record<string, unknown>,
  path: readonly (string | number)[],
): Record<string, unknown> {
  let holder: Record<string, unknown> = {};
  let value: unknown = data;
  for (const step of path.slice(0, -1)) {
    value = (value as Record<string | number, unknown>)[step];
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      holder = value as Record<string, unknown>;
    }
  }
  return holder;
}

function append(map: Map<string, Edge[]>, key: string, edge: Edge): void {
  const edges = map.get(key);
  if (edges) edges.push(edge);
  else map.set(key, [edge]);
}
