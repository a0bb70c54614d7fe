/**
 * The types of fields. Schemas validate and never transform: one schema checks content in the build and in plain Node,
 * and becomes JSON Schema. The type of a field is in its metadata (`field`), and everything reads it from there: the
 * front matter parser (what is text), the graph (references), the model (views of values), the messages for editors
 * (`example`).
 */
import type { z } from 'zod';

/** The types of fields: values, then objects. */
export type FieldType =
  | 'text'
  | 'date'
  | 'moment'
  | 'interval'
  | 'duration'
  | 'timeZone'
  | 'country'
  | 'reference'
  | 'topic'
  | 'url'
  | 'path'
  | 'image'
  | 'author'
  | 'figure'
  | 'currency'
  | 'grant'
  | 'link'
  | 'location'
  | 'named'
  | 'output'
  | 'participatingCountry'
  | 'registration'
  | 'series'
  | 'title';

/** What a reference means: a role, a parent, a place. */
export const RELATION_KINDS = ['role', 'person', 'part', 'series', 'place', 'operator', 'mention'] as const;

export type RelationKind = (typeof RELATION_KINDS)[number];

/** What a schema says of a field besides how to validate it. */
export interface FieldMeta {
  field?: FieldType;
  /** Of a reference: the allowed collections. */
  to?: readonly string[];
  /** Of a reference: its meaning. */
  relation?: RelationKind;
  /** An example, ready to paste. */
  example?: string;
  /** Of a number: its unit, as a word that fits a column name: `degrees`. */
  unit?: string;
  /**
   * Of a text, or of a group with texts: every language has it as it stands. It is a name, a source, the number of an
   * agreement.
   */
  untranslated?: boolean;
  /** Few entries use it: templates and questions leave it out. */
  rare?: boolean;
}

declare module 'zod' {
  interface GlobalMeta extends FieldMeta {}
}

/** What a schema needs from its user: Astro passes its `image()`, plain Node a check of the path. */
export interface SchemaContext {
  image: () => z.ZodType;
}
