/** Formats the schemas of open data files as JSON Schema (2020-12). */
import type { FieldType } from '#collections/field-types.ts';
import { PATTERNS } from '#collections/patterns.ts';
import type { Shape } from '#collections/shape.ts';
import type { DataSchema } from './open-data-types.ts';

/** Standard keywords, which our shapes use too. */
const WORDS: ReadonlySet<string> = new Set([
  ...['type', 'const', 'enum', 'required', 'description'],
  ...['minLength', 'maxLength', 'pattern', 'minItems', 'maxItems'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
]);

/** The text of a schema. */
export function renderJsonSchema({ id, title, description, shape }: DataSchema): string {
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: id, title, description };
  return `${JSON.stringify({ ...schema, ...createSchema(shape) }, null, 2)}\n`;
}

type Schema = Record<string, unknown>;

/** A shape without our metadata; a field type that implies a format becomes a pattern. */
function createSchema(shape: Shape): Schema {
  const { properties, additionalProperties, items, anyOf } = shape;
  const names = (shape as Schema).propertyNames as Shape | undefined;
  const keywords = Object.entries(shape).filter(([word]) => WORDS.has(word));
  return {
    ...Object.fromEntries(keywords),
    ...createPattern(shape),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, part]) => [key, createSchema(part)]),
      ),
    }),
    ...(names && { propertyNames: createSchema(names) }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === 'object' ? createSchema(additionalProperties) : additionalProperties,
    }),
    ...(items && { items: createSchema(items) }),
    ...(anyOf && { anyOf: anyOf.map(createSchema) }),
  };
}

const OWN_PATTERNS: Partial<Record<FieldType, string>> = { ...PATTERNS, country: '^[A-Z]{2}$' };

function createPattern({ field, to }: Shape): Schema {
  if (field === 'reference' && to) return { pattern: `^(?:${to.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$` };
  // The address replaces the path that the editor wrote.
  if (field === 'image') return { pattern: PATTERNS.url, description: 'The address of the picture.' };
  const pattern = field && OWN_PATTERNS[field];
  return pattern === undefined ? {} : { pattern };
}
