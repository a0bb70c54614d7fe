/** The queries of visitors, and the pages that are right as first result. */

/** The groups of queries, in the order of the report. */
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

/** Groups whose queries are names: the script creates variants of these. */
export const NAME_GROUPS: readonly Group[] = ['names', 'other names', 'acronyms', 'people'];

/**
 * Matches every entry with all of these properties, so that new entries are included automatically. A list of the
 * site with exactly these entries (`/hubs/by/country/xk/`) is right, too.
 */
export interface Rule {
  /** The name of its collection. */
  of: string;
  /** The code of its country; for a project, of a country that takes part. */
  country?: string;
  /** The ref of its city. */
  city?: string;
  /** A year in its span. */
  year?: number;
  /** The value of its kind or field. */
  kind?: string;
  topic?: string;
  /** The ref of its project. */
  project?: string;
  /** A person in its `people`. */
  person?: string;
  /** A part of its title. */
  bears?: string;
}

/** Path parts, `cities/nis`, `countries/rs`, and rules. */
export type Right = string | Rule | readonly (string | Rule)[];

export interface Query {
  /** As a visitor types it. */
  query: string;
  right: Right;
  /** True if every word is a proper name, which can be written in another script; "hub" would become nonsense. */
  name?: true;
}

export interface GroupedQuery extends Query {
  group: Group;
}

/** Adds the group to queries. */
export const createGroup = (group: Group, queries: readonly Query[]): GroupedQuery[] =>
  queries.map((query) => ({ ...query, group }));
