/** What a collection is to the rest of the site. Data, or pure functions of one entry. */

import type { z } from 'zod';
import type { Span } from '#time/moment.ts';
import type { SchemaContext } from './fields.ts';
import type { SchemaType } from './schema-org-types.ts';

/** An entry's front matter, as its collection's schema has let it pass. */
export interface EntryData {
  title: string;
  summary: string;
  draft?: boolean | undefined;
  [field: string]: unknown;
}

/** A relation that a field declares, as the two pages show it. */
export interface RelationLabels {
  /** On the page of the entry that declares it; left out where the facts show the field already. */
  forward?: string;
  /** On the page of the entry that is named: "Events", "Hubs that it runs". */
  backward: string;
  /**
   * The page also shows in what the named entry had a role, under this label and its title: "Through its
   * operator," on a hub.
   */
  through?: string;
}

/** The words of a collection in one language. */
export interface CollectionLabels {
  /** "Event", "Events". */
  singular: string;
  plural: string;
  /** Below the heading of the list: what is in it. */
  lead: string;
  /** The list has nothing to show. */
  empty: string;
  /** Names of the fields that `facts`, `lists` and `facets` name. */
  fields: Record<string, string>;
  /** Names of the values of fields with a fixed choice: `{kind: {kickoff: 'Kickoff'}}`. */
  values: Record<string, Record<string, string>>;
  /** Headings of the lists of one such value: `{kind: {kickoff: 'Kickoffs'}}`; "Events: Kickoff" where there is none. */
  headings?: Record<string, Record<string, string>>;
  /** By the field that declares the relation. */
  relations: Record<string, RelationLabels>;
}

export interface Collection {
  /** The folder in `content/` and the first part of every address. */
  name: string;
  /** Front matter of one entry; strict: keys that it doesn't name are errors. */
  schema: (context: SchemaContext) => z.ZodObject;
  /** By the language part of a BCP 47 tag. */
  labels: Record<'en', CollectionLabels>;
  /** Lists run from the newest to the oldest, or from A to Z. */
  order: 'newest' | 'alphabetical';
  /** What the home page shows of it: the latest, or what is coming. */
  stream?: 'news' | 'happenings';
  /** True for an entry that one applies to until its end. */
  isCall?: (data: EntryData) => boolean;
  /** The field that says which kind of thing an entry is, where there is one. */
  kind?: string;
  /** The fields of the description list, in their order. `when` and `where` stand for what is below, `status` without such a field for the state of a period. */
  facts: readonly string[];
  /** Fields that hold a list of sentences or things, each under a heading of its own. */
  lists: readonly string[];
  /** True where an entry without a text would be an empty page. */
  needsBody?: boolean;
  /** Fields to narrow a list by. */
  facets: readonly string[];
  /** The time of an entry. */
  when?: (data: EntryData) => Span;
  /** Fields that say where an entry is, the most exact first. */
  where: readonly string[];
  /** What an entry is to search engines, by the words of schema.org; nothing is said where it is left out. */
  schemaType?: (data: EntryData) => SchemaType;
}

/** True for a collection of what is somewhere, and does not happen at a time: the directory holds it. */
export function isDirectory({ when, order }: Collection): boolean {
  return when === undefined && order === 'alphabetical';
}

/** What a field is called for readers; its own name where it has no label, which the tests find. */
export function fieldLabel(labels: CollectionLabels, field: string): string {
  return labels.fields[field] ?? field;
}
