/**
 * Creates JSON Schemas for text editors, which complete and check fields during typing. They are less strict than the
 * schemas of the site: what they reject is wrong, and the preflight checks the rest.
 */
import type { Collection } from '#collections/collection.ts';
import { PATTERNS } from '#collections/patterns.ts';
import { getShape, type Shape } from '#collections/shape.ts';
import { english } from '#messages/en/index.ts';
import type { Messages } from '#messages/message-types.ts';
import { tellForm } from '#preflight/fields/messages.ts';
import { listChoices } from './choices.ts';
import type { Known } from './known.ts';

/**
 * The subset of JSON Schema (draft 7) that we use, and three keywords of VS Code: a description for each choice, and
 * messages instead of a list of choices or a pattern.
 */
interface EditorSchema {
  $schema?: string;
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  properties?: Record<string, EditorSchema>;
  additionalProperties?: EditorSchema | boolean;
  propertyNames?: EditorSchema;
  required?: string[];
  items?: EditorSchema;
  anyOf?: EditorSchema[];
  enum?: unknown[];
  enumDescriptions?: string[];
  errorMessage?: string;
  const?: unknown;
  pattern?: string;
  patternErrorMessage?: string;
  definitions?: Record<string, EditorSchema>;
  [limit: string]: unknown;
}

/** Keywords that are copied, because they are equal in draft 7. */
const LIMITS = ['minLength', 'maxLength', 'pattern', 'minItems', 'minimum', 'maximum', 'exclusiveMinimum'];

/**
 * The schema of a collection’s front matter, with explanations in the language of the messages. References and topics are
 * completed with existing ones.
 */
export function createEditorSchema(
  collection: Collection,
  known: Known,
  messages: Messages = english,
): EditorSchema {
  const writer = new Writer(known, messages);
  const schema = writer.write(getShape(collection));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: collection.labels.en.singular,
    ...schema,
    definitions: writer.definitions,
  };
}

/** Writes shapes as schemas, and shares long lists of choices. */
class Writer {
  readonly definitions: Record<string, EditorSchema> = {};
  readonly #known: Known;
  readonly #messages: Messages;

  constructor(known: Known, messages: Messages) {
    this.#known = known;
    this.#messages = messages;
  }

  write(shape: Shape): EditorSchema {
    const schema: EditorSchema = shape.anyOf
      ? { anyOf: shape.anyOf.map((branch) => this.write(branch)) }
      : shape.type === 'string' && shape.const === undefined
        ? this.#writeText(shape)
        : this.#writeOther(shape);
    const description = formatDescription(shape, this.#messages);
    return description === '' ? schema : { description, ...schema };
  }

  #writeOther(shape: Shape): EditorSchema {
    const { type, properties, additionalProperties, required, items, const: only } = shape;
    return {
      ...(only === undefined ? {} : { const: only }),
      ...(type === undefined ? {} : { type }),
      ...(properties ? { properties: mapValues(properties, (property) => this.write(property)) } : {}),
      ...(required && required.length > 0 ? { required } : {}),
      ...('propertyNames' in shape ? { propertyNames: pickLimits(shape.propertyNames as Shape) } : {}),
      ...(additionalProperties === undefined
        ? {}
        : {
            additionalProperties:
              typeof additionalProperties === 'object'
                ? this.write(additionalProperties)
                : additionalProperties,
          }),
      ...(items ? { items: this.write(items) } : {}),
      ...pickLimits(shape),
    };
  }

  /** For YAML a year alone is a number; for the site it is text. */
  #writeText(shape: Shape): EditorSchema {
    const limits = pickLimits(shape);
    const text = {
      type: ['string', 'number'],
      ...limits,
      ...('pattern' in limits ? { patternErrorMessage: tellForm(shape, this.#messages) } : {}),
    };
    const choices = this.#findChoices(shape);
    if (!choices) return text;
    // Text that is not a choice is allowed: it can be newer than this schema.
    return shape.enum || shape.field === 'country' ? choices : { anyOf: [choices, text] };
  }

  #findChoices(shape: Shape): EditorSchema | undefined {
    const choices = listChoices(shape, this.#known);
    if (!choices || choices.length === 0) return undefined;
    const schema: EditorSchema = { type: 'string', enum: choices.map(({ value }) => value) };
    if (shape.enum) return schema;
    const name = [shape.field, ...(shape.to ?? [])].join('-');
    this.definitions[name] = {
      ...schema,
      enumDescriptions: choices.map(({ label }) => label),
      errorMessage: tellForm(shape, this.#messages),
    };
    return { $ref: `#/definitions/${name}` };
  }
}

/** What a field means, and how to write it. */
function formatDescription({ description, example }: Shape, { questions }: Messages): string {
  if (description === undefined) return '';
  const meaning = questions.meaning(description);
  return example === undefined ? meaning : `${meaning} ${questions.example(example)}`;
}

function pickLimits(shape: Shape): Record<string, unknown> {
  // A picture’s extension may be in upper case, which a JSON Schema pattern can’t express.
  const limits = shape.field === 'image' ? [] : Object.entries(shape).filter(([key]) => LIMITS.includes(key));
  const pattern = shape.field && PATTERNS[shape.field];
  return { ...Object.fromEntries(limits), ...(pattern ? { pattern } : {}) };
}

function mapValues<From, To>(record: Record<string, From>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
