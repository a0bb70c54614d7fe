/**
 * The fast path for plain front matter: a parser without positions, ten times as fast as the one with positions. It
 * gives up on anything unusual, and `parse.ts` takes over.
 */
import {
  boolCoreTag,
  defineMappingTag,
  defineScalarTag,
  FAILSAFE_SCHEMA,
  floatCoreTag,
  intCoreTag,
  load,
  NOT_RESOLVED,
  nullCoreTag,
} from 'js-yaml';
import { branchFor, propertyOf, type Shape } from '#collections/shape.ts';
import { parseScalar } from './scalars.ts';

/** A value without quotes, as written. */
class Plain {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const plainTag = defineScalarTag('!plain', {
  implicit: true,
  resolve: (text, isExplicit) => (isExplicit ? NOT_RESOLVED : new Plain(text)),
  identify: () => false,
});

const mapTag = defineMappingTag('tag:yaml.org,2002:map', {
  create: () => new Map<string, unknown>(),
  addPair: (map, key, value) => {
    const name = key instanceof Plain ? key.text : key;
    if (typeof name !== 'string' || map.has(name)) return 'Not a field that stands here once.';
    map.set(name, value);
    return '';
  },
  has: () => false,
  keys: (map) => map.keys(),
  get: (map, key) => map.get(String(key)),
  identify: () => false,
});

const schema = FAILSAFE_SCHEMA.withTags(plainTag, mapTag);

/** Anchors, aliases, tags, comments, tabs, document ends, and quotes that YAML does not know. */
const NEEDS_CARE = /(?:^|[\s[{,])[&*!]|\t|\s#|^#|^\.\.\.|[:\-[{,]\s*[“„«‹‘‚”]|<</m;

/** Returns the data that `parseYaml` would give, or undefined if the text needs `parseYaml`. Never throws. */
export function readQuickly(source: string, shape: Shape): unknown {
  if (NEEDS_CARE.test(source)) return undefined;
  try {
    return parseValue(load(source, { schema }), shape);
  } catch {
    return undefined;
  }
}

function parseValue(value: unknown, shape: Shape | undefined): unknown {
  if (value instanceof Plain) return value.text === '' ? null : parsePlainScalar(value.text, shape);
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const items = branchFor(shape, 'array')?.items;
    return value.map((item) => parseValue(item, items));
  }
  if (!(value instanceof Map)) return null;
  const object = branchFor(shape, 'object');
  const data: Record<string, unknown> = {};
  for (const [key, raw] of value as Map<string, unknown>) {
    const item = parseValue(raw, propertyOf(object, key));
    // Assigning to `__proto__` would set the prototype.
    if (key === '__proto__') Object.defineProperty(data, key, { ...OWN, value: item });
    else data[key] = item;
  }
  return data;
}

const OWN = { configurable: true, enumerable: true, writable: true };

const CORE_TAGS = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];

function parsePlainScalar(text: string, shape: Shape | undefined): unknown {
  // The common case first: a text field takes the text as written.
  if (shape?.type === 'string') return text;
  const known = CORE_TAGS.map((tag) => tag.resolve(text, false, tag.tagName)).find(
    (item) => item !== NOT_RESOLVED,
  );
  return parseScalar(known === undefined ? text : known, text, shape);
}
