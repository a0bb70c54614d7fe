/**
 * The quick way through front matter that is as it should be: a reader that keeps no positions, ten times as fast as
 * the one that does. Where anything in the text needs a second look it gives up, and `yaml.ts` reads with care.
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

/** A value without quotes, as it was written. */
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

/** Names, types and copies of values, remarks, tabs, lines of dots, quotes that YAML doesn't know. */
const NEEDS_CARE = /(?:^|[\s[{,])[&*!]|\t|\s#|^#|^\.\.\.|[:\-[{,]\s*[“„«‹‘‚”]|<</m;

/** Data as `parseYaml` gives it; undefined where that has to look. Never throws. */
export function readQuickly(source: string, shape: Shape): unknown {
  if (NEEDS_CARE.test(source)) return undefined;
  try {
    return toData(load(source, { schema }), shape);
  } catch {
    return undefined;
  }
}

function toData(value: unknown, shape: Shape | undefined): unknown {
  if (value instanceof Plain) return value.text === '' ? null : toPlainData(value.text, shape);
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const items = branchFor(shape, 'array')?.items;
    return value.map((item) => toData(item, items));
  }
  if (!(value instanceof Map)) return null;
  const object = branchFor(shape, 'object');
  const data: Record<string, unknown> = {};
  for (const [key, own] of value as Map<string, unknown>) {
    const item = toData(own, propertyOf(object, key));
    // Assigned, it would become what the object inherits from.
    if (key === '__proto__') Object.defineProperty(data, key, { ...OWN, value: item });
    else data[key] = item;
  }
  return data;
}

const OWN = { configurable: true, enumerable: true, writable: true };

const CORE_TAGS = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];

function toPlainData(text: string, shape: Shape | undefined): unknown {
  // Nearly all fields: what YAML takes the text for is not asked.
  if (shape?.type === 'string') return text;
  const known = CORE_TAGS.map((tag) => tag.resolve(text, false, tag.tagName)).find(
    (own) => own !== NOT_RESOLVED,
  );
  return parseScalar(known === undefined ? text : known, text, shape);
}
