/** The view of the shortlist’s page, and what its program is told. */
import type { PageHead } from '#model/view-types.ts';

/** What the program must know of the site: the rest it reads from the open data of each entry. */
export interface ShortlistSettings {
  /** The folder of the open data, with the base path: `/data/`. */
  data: string;
  /** The home page of the site. */
  home: string;
  /** The collections in the order of the site. */
  collections: readonly ShortlistCollection[];
  /** Names of countries that differ from those of the browser, by code. */
  countries: Readonly<Record<string, string>>;
  /** What is to be said of a name of a country, by the name. */
  notes: Readonly<Record<string, string>>;
  /** "about {date}". */
  about: string;
  /** The header line of a table. */
  columns: readonly string[];
  missing: string;
}

/** What the program must know of the entries of a collection. */
interface ShortlistCollection {
  name: string;
  /** "Hubs". */
  plural: string;
  /** The kind of an entry without a kind: "Hub". */
  singular: string;
  /** The field with the kind, and its values in words. */
  kind?: string;
  kinds: Readonly<Record<string, string>>;
  /** The fields with dates: start, end, and an interval that the entry lies within. */
  when: readonly string[];
  /** The fields with places, the most exact first. */
  where: readonly string[];
}

export interface ShortlistPageView {
  head: PageHead;
  title: string;
  lead: string;
  settings: ShortlistSettings;
}
