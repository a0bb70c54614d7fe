/** What a visitor types, and the pages that are right as the first result. */

/** What a query is about, in the order in which the figures are printed. */
export const GROUPS = [
  'names',
  'other names',
  'acronyms',
  'people',
  'misspellings',
  'countries',
  'topics',
  'happenings',
  'combinations',
  'questions',
] as const;

export type Group = (typeof GROUPS)[number];

/** Groups whose queries are names as they are written: the script makes its variants from these. */
export const NAME_GROUPS: readonly Group[] = ['names', 'other names', 'acronyms', 'people'];

/**
 * Every entry of which all of this is true, as the content has it, so that a new entry is in by itself. A list of the
 * site that is exactly of that (`/hubs/by/country/xk/`) answers it too.
 */
export interface Rule {
  /** The name of its collection. */
  of: string;
  /** The code of a country that it is in; a project is in those that take part. */
  country?: string;
  /** A city that it is in, by its reference. */
  city?: string;
  /** It is in that year, for a part of it at least. */
  year?: number;
  /** The value of the field that its collection calls its kind or field. */
  kind?: string;
  topic?: string;
  /** The reference of the project that it belongs to. */
  project?: string;
  /** Somebody whom it names under `people`. */
  person?: string;
  /** A title that it bears, whole or in part. */
  bears?: string;
}

/** Parts of addresses, `cities/nis`, `countries/rs`, and rules that lead to such. */
export type Right = string | Rule | readonly (string | Rule)[];

export interface Query {
  /** As a visitor types it. */
  query: string;
  right: Right;
  /** Every word is a proper name: it can be written in another script, where "hub" would become nonsense. */
  name?: true;
}

export interface GroupedQuery extends Query {
  group: Group;
}

/** The same with its group. */
export const toGroup = (group: Group, queries: readonly Query[]): GroupedQuery[] =>
  queries.map((query) => ({ ...query, group }));
