/** What schema.org allows, read from the types of schema-dts: which properties a type has, and what may stand there. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A node of JSON-LD. */
export type Node = Record<string, unknown>;

const text = readTypes();
/** Properties that are declared by a base, with the types of their values. */
const bases = new Map<string, { parents: string[]; properties: Map<string, string[]> }>();
/** The base of a type. */
const leaves = new Map<string, string>();
/** What belongs to a type: narrower ones, values of an enumeration, and data such as text. */
const unions = new Map<string, string[]>();

for (const [, name = '', parents = '', body = ''] of text.matchAll(
  /^interface (\w+)Base extends ([\w, <>"@]+?) \{\n([\s\S]*?)^\}/gm,
)) {
  const properties = [...body.matchAll(/^ {4}"([\w-]+)"\?: SchemaValue<(.+), "/gm)];
  bases.set(`${name}Base`, {
    parents: parents.split(/,\s*/),
    properties: new Map(properties.map(([, key = '', types = '']) => [key, toNames(types)])),
  });
}
for (const [, name = '', base = ''] of text.matchAll(/^export interface (\w+)Leaf extends (\w+) /gm)) {
  leaves.set(name, base);
}
for (const [, name = '', types = ''] of text.matchAll(/^export type (\w+) = (.+);$/gm)) {
  unions.set(name, toNames(types));
}

function readTypes(): string {
  const main = createRequire(import.meta.url).resolve('schema-dts/package.json');
  return readFileSync(join(dirname(main), 'dist/schema.d.ts'), 'utf8');
}

function toNames(types: string): string[] {
  return types.split(' | ').map((type) => type.replaceAll('"', ''));
}

/** What may stand as the value of a property of a type; undefined where the type has no such property. */
function findAllowed(type: string, property: string): string[] | undefined {
  const queue = [leaves.get(type) ?? ''];
  for (const name of queue) {
    const base = bases.get(name);
    const allowed = base?.properties.get(property);
    if (allowed) return allowed;
    queue.push(...(base?.parents ?? []));
  }
  return undefined;
}

/** All names that a type stands for: itself, what is narrower, values of an enumeration. */
function listNames(type: string): Set<string> {
  const names = new Set([type]);
  for (const name of names) {
    for (const narrower of unions.get(name.replace(/Leaf$/, '')) ?? [])
      names.add(narrower.replace(/Leaf$/, ''));
  }
  return names;
}

const DATA: Readonly<Record<string, RegExp>> = {
  Text: /./,
  URL: /^https?:\/\/\S+$/,
  // An address stands for what is told there: the context of schema.org says so.
  IdReference: /^https?:\/\/(?!schema\.org\/)\S+$/,
  Date: /^\d{4}(-\d{2}(-\d{2})?)?$/,
  DateTime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/,
};

function isAllowed(value: unknown, allowed: readonly string[]): boolean {
  if (typeof value === 'number') return allowed.some((type) => listNames(type).has('number'));
  if (typeof value === 'boolean') return allowed.includes('Boolean');
  if (typeof value === 'string') {
    return allowed.some((type) => DATA[type]?.test(value) || (!DATA[type] && listNames(type).has(value)));
  }
  const type = (value as Node)['@type'];
  // A node that is told elsewhere.
  if (type === undefined) return allowed.includes('IdReference');
  return allowed.some((name) => listNames(name).has(String(type)));
}

/** What of a node, and of all nodes in it, schema.org does not know: paths with what stands there. */
export function listSchemaFaults(node: Node, path = String(node['@type'])): string[] {
  const type = node['@type'];
  const keys = Object.keys(node).filter((key) => !key.startsWith('@'));
  if (type === undefined) return keys.length > 0 || node['@id'] === undefined ? [`${path} has no type`] : [];
  if (!leaves.has(String(type))) return [`${path} is of no known type`];
  return keys.flatMap((key) => {
    // Of a search: where the words go.
    if (key === 'query-input') return [];
    const allowed = findAllowed(String(type), key);
    if (!allowed) return [`${path} has no property ${key}`];
    const values = [node[key]].flat();
    if (values.length === 0) return [`${path}.${key} is empty`];
    return values.flatMap((value) => {
      if (!isAllowed(value, allowed)) return [`${path}.${key} is not to be ${JSON.stringify(value)}`];
      return typeof value === 'object' && value !== null
        ? listSchemaFaults(value as Node, `${path}.${key}`)
        : [];
    });
  });
}

/** A node with all nodes in it. */
export function listNodes(node: Node): Node[] {
  const inner = Object.values(node)
    .flat()
    .filter((value): value is Node => typeof value === 'object' && value !== null);
  return [node, ...inner.flatMap(listNodes)];
}
