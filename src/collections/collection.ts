/** What a collection is to the rest of the site. Data, or pure functions of one entry. */

import type { z } from 'zod';
import type { Span } from '#time/moment.ts';
import type { SchemaContext } from './fields.ts';
import type { SchemaType } from './schema-org-types.ts';

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

/**
 * What the entries of a collection are in time: a text of a day, what happens at a time, what lasts, or what is simply
 * there. Order of lists, calendars, the timeline and the directory follow from it.
 */
export type Nature = 'article' | 'occurrence' | 'period' | 'timeless';

/** Facts that are worked out: the time, the place, the state of a period where there is no such field. */
type DerivedFact = 'when' | 'where' | 'status';

/** Facets that are worked out: the year of the time, the country of the place, the state of a period. */
export const DERIVED_FACETS = ['year', 'country', 'status'] as const;

export type DerivedFacet = (typeof DERIVED_FACETS)[number];

/** Something for some of the fields; of any collection, for each that it is asked for. */
type ByField<F extends string, V> = string extends F ? Record<string, V> : { [Field in F]?: V };

/** The words of a collection in one language. */
export interface CollectionLabels<F extends string = string> {
  /** "Event", "Events". */
  singular: string;
  plural: string;
  /** Below the heading of the list: what is in it. */
  lead: string;
  /** The list has nothing to show. */
  empty: string;
  /** Names of the fields that `facts`, `lists` and `facets` name. */
  fields: ByField<F | DerivedFact | DerivedFacet, string>;
  /** Names of the values of fields with a fixed choice: `{kind: {kickoff: 'Kickoff'}}`. */
  values: ByField<F, Record<string, string>>;
  /** Headings of the lists of one such value: `{kind: {kickoff: 'Kickoffs'}}`; "Events: Kickoff" where there is none. */
  headings?: ByField<F, Record<string, string>>;
  /** By the field that declares the relation. */
  relations: ByField<F, RelationLabels>;
}

/** What a collection is: a schema, and which of its fields (`F`; `T` those of text) are what to the site. */
interface CollectionParts<S extends z.ZodObject, N extends string, F extends string, T extends F, Data> {
  /** The folder in `content/` and the first part of every address. */
  name: N;
  /** Front matter of one entry; strict: keys that it doesn't name are errors. */
  schema: (context: SchemaContext) => S;
  /** By the language part of a BCP 47 tag. */
  labels: Record<'en', CollectionLabels<F>>;
  /** True where entries have parts: others say of themselves that they are part of one. */
  hasParts?: true;
  /** True for an entry that one applies to until its end. */
  isCall?: (data: Data) => boolean;
  /** The field that says which kind of thing an entry is, where there is one. */
  kind?: T;
  /** The fields of the description list, in their order. `when` and `where` stand for what is below, `status` without such a field for the state of a period. */
  facts: readonly (F | DerivedFact)[];
  /** Fields that hold a list of sentences or things, each under a heading of its own. */
  lists: readonly F[];
  /** True where an entry without a text would be an empty page. */
  needsBody?: boolean;
  /** Fields to narrow a list by. */
  facets: readonly (F | DerivedFacet)[];
  /** Fields that say where an entry is, the most exact first. */
  where: readonly F[];
  /** What an entry is to search engines, by the words of schema.org; nothing is said where it is left out. */
  schemaType?: (data: Data) => SchemaType;
}

/** The fields that say when an entry is: a beginning and an end, or some time in between; and on which clock. */
type TimeFields<T extends string> = { readonly [Part in keyof Span]?: T };

/** What is not timeless has a time. */
type Timing<T extends string> =
  | { nature: 'timeless'; when?: never }
  | { nature: Exclude<Nature, 'timeless'>; when: TimeFields<T> };

/** What an entry says, whatever its collection is; `EntryData` has the types. */
type FrontMatter = Readonly<Record<string, unknown>>;

/** A collection as the site reads it: its fields are names. */
export type Collection<S extends z.ZodObject = z.ZodObject, N extends string = string> = CollectionParts<
  S,
  N,
  string,
  string,
  FrontMatter
> &
  Timing<string>;

/** The names of a schema's fields. */
type FieldOf<S extends z.ZodObject> = Extract<keyof z.output<S>, string>;

/** The names of those fields that hold text. */
type TextFieldOf<S extends z.ZodObject> = {
  [F in FieldOf<S>]-?: z.output<S>[F] extends string | undefined ? F : never;
}[FieldOf<S>];

/** A collection as it is declared: what it names are keys of its own schema, or it does not compile. */
export function defineCollection<S extends z.ZodObject, const N extends string>(
  collection: CollectionParts<S, N, FieldOf<S>, TextFieldOf<S>, z.output<S>> & Timing<TextFieldOf<S>>,
): Collection<S, N> {
  return collection as unknown as Collection<S, N>;
}

/** True for a collection of what is somewhere, and does not happen at a time: the directory holds it. */
export const isDirectory = ({ nature }: Pick<Collection, 'nature'>) => nature === 'timeless';

/** True where lists run from the newest to the oldest; others run from A to Z. */
export const isNewestFirst = ({ nature }: Pick<Collection, 'nature'>) =>
  nature === 'article' || nature === 'occurrence';

/** When an entry is, as its fields say it; undefined for what is timeless. */
export function findSpan({ collection: { when }, data }: Fielded): Span | undefined {
  if (!when) return undefined;
  const read = (field: string | undefined) =>
    field === undefined ? undefined : (data[field] as string | undefined);
  return {
    start: read(when.start),
    end: read(when.end),
    within: read(when.within),
    timeZone: read(when.timeZone),
  };
}

/** Front matter, and the collection whose fields it has. */
interface Fielded {
  collection: Collection;
  data: FrontMatter;
}

/** What a field is called for readers; its own name where it has no label, which the tests find. */
export function fieldLabel(labels: CollectionLabels, field: string): string {
  return labels.fields[field] ?? field;
}
