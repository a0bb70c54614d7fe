/**
 * Entries of a collection with a hostile text in every field that its schema knows, each value on a line of its own:
 * a diagnostic tells by its line which value was refused.
 */
import type { Collection } from '#collections/collection.ts';
import { getShape, type Shape } from '#collections/shape.ts';
import { hasOddCharacter } from '#text/odd-characters.ts';
import type { Vector } from './vectors.ts';

/** What stands in a field. */
export type Content = 'hostile' | 'sample' | 'none';

export interface Leaf {
  kind: 'leaf';
  /** The path in the schema: `events.roles[].who.name`. */
  position: string;
  shape: Shape;
  /** Its place among the fields of a skeleton. */
  number: number;
}

interface Group {
  kind: 'object' | 'array';
  position: string;
  parts: [key: string, node: Node][];
}

type Node = Leaf | Group;

/** A front matter of a collection, in which each union has one of its branches. */
export interface Skeleton {
  collection: Collection;
  root: Group;
  leaves: readonly Leaf[];
}

/** How hostile texts become values of a field: as they are, and within what the field asks for. */
const TEMPLATES: Partial<Record<NonNullable<Shape['field']>, readonly ((text: string) => string)[]>> = {
  url: [
    (text) => text,
    (text) => `https://example.org/${text}`,
    (text) => `https://${text}`,
    (text) => `https://example.org/?q=${encodeURI(text.toWellFormed())}`,
  ],
  path: [(text) => text, (text) => `/${text}/`],
  image: [(text) => text, (text) => `./${text}`, (text) => `./${text}.png`],
  reference: [(text) => text, (text) => `cities/${text}`],
};

/** How free the values of a field are: words of any kind, addresses, or few right values. */
export function getFreedom({ shape: { type, enum: choices, const: only, field } }: Leaf): Freedom {
  if (type !== 'string' || choices || only !== undefined) return 'few';
  if (field === 'text' || field === undefined) return 'any';
  return field === 'url' || field === 'path' || field === 'image' ? 'address' : 'few';
}

export type Freedom = 'any' | 'address' | 'few';

/** The skeletons of a collection: together they have every branch of every union. */
export function createSkeletons(collection: Collection): Skeleton[] {
  return listVariants(getShape(collection), collection.name).flatMap((variant) => {
    const root = numberLeaves(variant, { last: 0 });
    return root.kind === 'leaf' ? [] : [{ collection, root, leaves: listLeaves(root) }];
  });
}

/** Copies a tree: branches of unions share the rest of it. */
function numberLeaves(node: Node, counter: { last: number }): Node {
  if (node.kind !== 'leaf') {
    return { ...node, parts: node.parts.map(([key, part]) => [key, numberLeaves(part, counter)]) };
  }
  counter.last += 1;
  return { ...node, number: counter.last };
}

const listLeaves = (node: Node): Leaf[] =>
  node.kind === 'leaf' ? [node] : node.parts.flatMap(([, part]) => listLeaves(part));

/** Every way in which a value can be built from a shape; those of a list and of an object stand beside each other. */
function listVariants(shape: Shape, position: string): Node[] {
  if (shape.anyOf) return shape.anyOf.flatMap((branch) => listVariants(branch, position));
  if (shape.type === 'array') {
    const items = listVariants(shape.items ?? {}, `${position}[]`);
    return [{ kind: 'array', position, parts: items.map((item, index) => [String(index), item]) }];
  }
  if (shape.type !== 'object') return [{ kind: 'leaf', position, shape, number: 0 }];
  const properties =
    typeof shape.additionalProperties === 'object'
      ? { sr: shape.additionalProperties }
      : (shape.properties ?? {});
  const choices = Object.entries(properties).map(
    ([key, property]) => [key, listVariants(property, `${position}.${key}`)] as const,
  );
  const count = Math.max(1, ...choices.map(([, variants]) => variants.length));
  return Array.from({ length: count }, (_, index) => ({
    kind: 'object',
    position,
    parts: choices.flatMap(([key, variants]): [string, Node][] => {
      const variant = variants[Math.min(index, variants.length - 1)];
      return variant ? [[key, variant]] : [];
    }),
  }));
}

export interface FieldDocument {
  skeleton: Skeleton;
  /** The id of the entry. */
  id: string;
  vector: Vector;
  /** What is in the fields. Those left out hold the text, if they are of text. */
  content: ReadonlyMap<Leaf, Content>;
  body: string;
}

export interface RenderedDocument {
  /** The file. */
  text: string;
  /** The fields by the line of their value; all fields of a group by the line of its name. */
  lines: ReadonlyMap<number, readonly Leaf[]>;
  /** The number of lines before the body. */
  head: number;
}

/** Renders the file of a document, and tells which field stands on which line. */
export function renderDocument(document: FieldDocument): RenderedDocument {
  const rows: string[] = ['---'];
  const lines = new Map<number, readonly Leaf[]>();
  const write = (node: Node, key: string, indent: string): void => {
    if (node.kind !== 'leaf') {
      const inside = node.parts.filter(([, part]) => isFilled(part, document));
      if (inside.length === 0) return;
      if (key !== '') {
        rows.push(`${indent}${key}`);
        lines.set(rows.length, listLeaves(node));
      }
      const deeper = key === '' ? indent : `${indent}  `;
      for (const [name, part] of inside) write(part, node.kind === 'array' ? '-' : `${name}:`, deeper);
      return;
    }
    const value = getValue(node, document);
    if (value === undefined) return;
    rows.push(`${indent}${key} ${value}`);
    lines.set(rows.length, [node]);
  };
  write(document.skeleton.root, '', '');
  rows.push('---', '');
  return { text: `${rows.join('\n')}\n${document.body}\n`, lines, head: rows.length };
}

const isFilled = (node: Node, document: FieldDocument): boolean =>
  node.kind === 'leaf'
    ? document.content.get(node) !== 'none'
    : node.parts.some(([, part]) => isFilled(part, document));

function getValue(leaf: Leaf, { id, vector, content }: FieldDocument): string | undefined {
  const kind = content.get(leaf) ?? 'hostile';
  if (kind === 'none') return undefined;
  const templates = (leaf.shape.field && TEMPLATES[leaf.shape.field]) ?? [(value: string) => value];
  const format = templates[(vector.number + leaf.number) % templates.length];
  if (kind === 'sample' || !format) return getSample(leaf, id);
  return quote(format(vector.text));
}

/** A value that the field accepts, of entries that there are. */
function getSample({ shape, position, number }: Leaf, id: string): string {
  if (shape.enum) return quote(String(shape.enum[0]));
  if (shape.const !== undefined) return JSON.stringify(shape.const);
  switch (shape.field) {
    case 'reference':
      return shape.to?.length === 1 ? 'known' : `${shape.to?.[0]}/known`;
    case 'topic':
      return 'known';
    case 'image':
      return './picture.png';
    case 'path':
      return `/old/${position.toLowerCase().replaceAll(/\W+/g, '-')}-${id}/`.replaceAll('--', '-');
    case 'text':
      // Many lists refuse the same item twice.
      return quote(`${shape.example ?? 'Words'} ${number}`);
    default:
  }
  if (shape.type === 'boolean') return 'false';
  return shape.type === 'number' || shape.type === 'integer'
    ? (shape.example ?? '1')
    : quote(shape.example ?? 'Words');
}

/** Text as YAML in double quotes. What can't be seen stands there as an escape, so that the value has it. */
function quote(text: string): string {
  const quoted = JSON.stringify(text);
  if (!hasOddCharacter(text)) return quoted;
  return quoted.replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
