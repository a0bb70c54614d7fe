/** What a collection is to the rest of the site: data, or pure functions of one entry. */

import { z } from 'zod';
import type { Span } from '#time/moment.ts';
import type { SchemaContext } from './field-types.ts';
import { dropIdleFields, listIdleFields } from './idle-fields.ts';
import type { SchemaType } from './schema-org-types.ts';

/** The labels of a relation on both pages. */
interface RelationLabels {
  /** On the page of the declaring entry. Left out if the facts show the field already. */
  forward?: string;
  /** On the page of the referenced entry: "Events", "Hubs that it runs". */
  backward: string;
  /**
   * If set, the page also shows what the referenced entry had a role in, with this label and its title: "Through its
   * operator," on a hub.
   */
  through?: string;
}

/**
 * How entries relate to time: an article of a day, an occurrence, a period, or timeless. The order of lists,
 * calendars, the timeline and the directory follow from it.
 */
export type Nature = 'article' | 'occurrence' | 'period' | 'timeless';

/** Computed facts: the date, the place, the state of a period without such a field. */
type DerivedFact = 'when' | 'where' | 'status';

/** Computed facets: the year of the date, the country of the place, the state of a period. */
export const DERIVED_FACETS = ['year', 'country', 'status'] as const;

export type DerivedFacet = (typeof DERIVED_FACETS)[number];

/** A value for some fields. For collections in general, a value for any name. */
type ByField<F extends string, V> = string extends F ? Record<string, V> : { [Field in F]?: V };

/** The words of a collection in one language. */
export interface CollectionLabels<F extends string = string> {
  /** "Event", "Events". */
  singular: string;
  plural: string;
  /** The lead below the heading of the list. */
  lead: string;
  /** Shown if the list is empty. */
  empty: string;
  /** Labels of the fields in `facts`, `lists` and `facets`. */
  fields: ByField<F | DerivedFact | DerivedFacet, string>;
  /** Labels of the values of choice fields: `{kind: {kickoff: 'Kickoff'}}`. */
  values: ByField<F, Record<string, string>>;
  /** Headings of the lists of one value: `{kind: {kickoff: 'Kickoffs'}}`; the default is "Events: Kickoff". */
  headings?: ByField<F, Record<string, string>>;
  /** By the field of the relation. */
  relations: ByField<F, RelationLabels>;
}

/**
 * The definition of a collection: a schema, and the roles of its fields (`F`; `T` are the text fields). The functions
 * are methods, so that a collection can be used as one of any front matter.
 */
interface CollectionParts<S extends z.ZodObject, N extends string, F extends string, T extends F, Data> {
  /** The folder in `content/`, and the first part of every address. */
  name: N;
  /** The schema of the front matter. Strict: unknown keys are errors. */
  schema: (context: SchemaContext) => S;
  /** By the language part of a BCP 47 tag. */
  labels: Record<'en', CollectionLabels<F>>;
  /** True if entries have parts: other entries reference them as their parent. */
  hasParts?: true;
  /** True for an entry that one can apply to. */
  isCall?(data: Data): boolean;
  /** The field with the kind of an entry, if there is one. */
  kind?: T;
  /**
   * The fields of the description list, in order. `when` and `where` mean the fields below; `status` without such a
   * field means the state of a period.
   */
  facts: readonly (F | DerivedFact)[];
  /** Fields with a list of sentences or things, each under its own heading. */
  lists: readonly F[];
  /** True if an entry needs a body, because its page would be empty. */
  needsBody?: boolean;
  /** The fields of facets. */
  facets: readonly (F | DerivedFacet)[];
  /** The fields with the location of an entry, the most exact first. */
  where: readonly F[];
  /** The schema.org type of an entry; without it, there is no structured data. */
  schemaType?(data: Data): SchemaType;
}

/** The fields with the dates of an entry: start and end, or an interval; and the time zone. */
type TimeFields<T extends string> = { readonly [Part in keyof Span]?: T };

/** Every nature except timeless needs `when`. */
type Timing<T extends string> =
  | { nature: 'timeless'; when?: never }
  | { nature: Exclude<Nature, 'timeless'>; when: TimeFields<T> };

/** Front matter of any collection; `EntryData` has the types. */
type FrontMatter = Readonly<Record<string, unknown>>;

/** A collection as the site uses it, with field names as strings. */
export type Collection<S extends z.ZodObject = z.ZodObject, N extends string = string> = CollectionParts<
  S,
  N,
  string,
  string,
  FrontMatter
> &
  Timing<string>;

/** The field names of a schema. */
type FieldOf<S extends z.ZodObject> = Extract<keyof z.output<S>, string>;

/** The names of its text fields. */
type TextFieldOf<S extends z.ZodObject> = {
  [F in FieldOf<S>]-?: z.output<S>[F] extends string | undefined ? F : never;
}[FieldOf<S>];

/** Defines a collection. TypeScript rejects names that are not fields of its schema. */
export function defineCollection<S extends z.ZodObject, const N extends string>(
  collection: CollectionParts<S, N, FieldOf<S>, TextFieldOf<S>, z.output<S>> & Timing<TextFieldOf<S>>,
): Collection<S, N> {
  return leaveOutIdle(collection as unknown as Collection) as Collection<S, N>;
}

/** A collection without fields that could name nothing on this site, wherever it names them. */
function leaveOutIdle(collection: Collection): Collection {
  const idle = new Set(listIdleFields(collection.schema({ image: () => z.string() }).shape));
  if (idle.size === 0) return collection;
  const keep = (fields: readonly string[]) => fields.filter((field) => !idle.has(field));
  const { facts, lists, facets, where } = collection;
  return {
    ...collection,
    schema: (context) => z.strictObject(dropIdleFields(collection.schema(context).shape)),
    facts: keep(facts),
    lists: keep(lists),
    facets: keep(facets),
    where: keep(where),
  };
}

/** True for a timeless collection: the directory contains it. */
export const isDirectory = ({ nature }: Pick<Collection, 'nature'>) => nature === 'timeless';

/** True if lists are newest first; others are alphabetical. */
export const isNewestFirst = ({ nature }: Pick<Collection, 'nature'>) =>
  nature === 'article' || nature === 'occurrence';

/** The dates of an entry. Returns undefined for timeless entries. */
export function findSpan({ collection: { when }, data }: Fielded): Span | undefined {
  if (!when) return undefined;
  // In front matter that nobody has checked, a date can be anything.
  const read = (field: string | undefined) => {
    const value = field === undefined ? undefined : data[field];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    start: read(when.start),
    end: read(when.end),
    within: read(when.within),
    timeZone: read(when.timeZone),
  };
}

/** Front matter with its collection. */
interface Fielded {
  collection: Collection;
  data: FrontMatter;
}

/** The label of a field; its name if it has none, which a test reports. */
export function fieldLabel(labels: CollectionLabels, field: string): string {
  return labels.fields[field] ?? field;
}
