/** The rules of schema.org, from the types of schema-dts: the properties of a type, and their values. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A node of JSON-LD. */
export type Node = Record<string, unknown>;

const text = readTypes();
/** Properties that a base declares, with the types of their values. */
const bases = new Map<string, { parents: string[]; properties: Map<string, string[]> }>();
/** The base of a type. */
const leaves = new Map<string, string>();
/** Members of a type: subtypes, values of an enumeration, and data such as text. */
const unions = new Map<string, string[]>();

for (const [, name = '', parents = '', body = ''] of text.matchAll(
  /^interface (\w+)Base extends ([\w, <>"@]+?) \{\n([\s\S]*?)^\}/gm,
)) {
  const properties = [...body.matchAll(/^ {4}"([\w-]+)"\?: SchemaValue<(.+), "/gm)];
  bases.set(`${name}Base`, {
    parents: parents.split(/,\s*/),
    properties: new Map(properties.map(([, key = '', types = '']) => [key, parseNames(types)])),
  });
}
for (const [, name = '', base = ''] of text.matchAll(/^export interface (\w+)Leaf extends (\w+) /gm)) {
  leaves.set(name, base);
}
for (const [, name = '', types = ''] of text.matchAll(/^export type (\w+) = (.+);$/gm)) {
  unions.set(name, parseNames(types));
}

function readTypes(): string {
  const main = createRequire(import.meta.url).resolve('schema-dts/package.json');
  return readFileSync(join(dirname(main), 'dist/schema.d.ts'), 'utf8');
}

function parseNames(types: string): string[] {
  return types.split(' | ').map((type) => type.replaceAll('"', ''));
}

/** The allowed values for a property of a type. Returns undefined if the type has no such property. */
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

/** All names of a type: itself, subtypes, values of an enumeration. */
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
  // An address refers to the node there, by the context of schema.org.
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
  // A reference to a node elsewhere.
  if (type === undefined) return allowed.includes('IdReference');
  return allowed.some((name) => listNames(name).has(String(type)));
}

/** Lists what schema.org does not allow in a node and all nodes in it: paths with values. */
export function listSchemaErrors(node: Node, path = String(node['@type'])): string[] {
  const type = node['@type'];
  const keys = Object.keys(node).filter((key) => !key.startsWith('@'));
  if (type === undefined) return keys.length > 0 || node['@id'] === undefined ? [`${path} has no type`] : [];
  if (!leaves.has(String(type))) return [`${path} is of no known type`];
  return keys.flatMap((key) => {
    // The placeholder of a search action.
    if (key === 'query-input') return [];
    const allowed = findAllowed(String(type), key);
    if (!allowed) return [`${path} has no property ${key}`];
    const values = [node[key]].flat();
    if (values.length === 0) return [`${path}.${key} is empty`];
    return values.flatMap((value) => {
      if (!isAllowed(value, allowed)) return [`${path}.${key} is not to be ${JSON.stringify(value)}`];
      return typeof value === 'object' && value !== null
        ? listSchemaErrors(value as Node, `${path}.${key}`)
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
