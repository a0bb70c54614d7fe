/** The open data of the site before it is formatted, and the page about it. */
import type { Shape } from '#collections/shape.ts';
import type { PageHead, PageLink } from '#model/view-types.ts';

/** A JSON value. */
export type DataValue = string | number | boolean | readonly DataValue[] | { [field: string]: DataValue };

export type DataRecord = { [field: string]: DataValue };

/** The head of every file. */
export interface DataHead {
  /** The address of the file’s schema. */
  $schema: string;
  title: string;
  licence: { name: string; url: string };
  /** The name for attribution. */
  attribution: string;
  /** The address of the site. */
  source: string;
  /** The version of the format (semantic versioning). */
  version: string;
  /** The day of the build, `YYYY-MM-DD`; missing in the file of one entry, which changes with the entry alone. */
  date?: string;
  /** The number of entries or features. */
  count: number;
}

/** Entries of one kind: a JSON file, a table and a schema of the same name. */
export interface Dataset {
  /** The name of its files: `events`. */
  name: string;
  head: DataHead;
  /** Its content, in a sentence. */
  description: string;
  /** The shape of one entry. */
  shape: Shape;
  entries: readonly DataRecord[];
}

export type Position = [longitude: number, latitude: number];

/** An entry with a location (RFC 7946, 3.2). */
export interface PlaceFeature {
  type: 'Feature';
  id: string;
  geometry: { type: 'Point'; coordinates: Position } | { type: 'MultiPoint'; coordinates: Position[] };
  properties: DataRecord;
}

/** The entries of one collection that have a location. */
export interface PlaceSet {
  name: string;
  head: DataHead;
  features: readonly PlaceFeature[];
}

/** The cell of a table; undefined is empty. */
export type Cell = string | number | boolean | undefined;

/** A table with one row for each entry, or for each item of a list inside entries. */
export interface DataTable {
  name: string;
  columns: readonly string[];
  /** What stands in each column: a shape; of a table over several collections, one for each that differs. */
  shapes: readonly (readonly Shape[])[];
  rows: readonly (readonly Cell[])[];
}

/** The items of a list inside entries. */
export interface PartTable extends DataTable {
  /** The titles of the datasets whose entries have such a list. */
  datasetTitles: readonly string[];
}

/** A JSON Schema (2020-12) with our metadata, for one kind of file. */
export interface DataSchema {
  /** `events` of `/data/schema/events.json`. */
  name: string;
  /** Its absolute address, which files refer to. */
  id: string;
  title: string;
  description: string;
  shape: Shape;
}

/** All open data of a site. */
export interface OpenData {
  datasets: readonly Dataset[];
  /** The datasets as tables, without the catalogue. */
  tables: readonly DataTable[];
  /** The lists inside entries as tables. */
  parts: readonly PartTable[];
  places: readonly PlaceSet[];
  schemas: readonly DataSchema[];
}

/** A dataset in the list of the page. */
export interface DataRow {
  title: string;
  /** Missing if the title is enough. */
  description?: string;
  /** Formatted: "1,468". */
  rows: string;
  /** JSON, CSV and the like. */
  files: PageLink[];
}

/** An example program, and its output. */
export interface DataExample {
  id: 'shell' | 'python' | 'javascript' | 'spreadsheet';
  title: string;
  code: string;
  /** Missing if it prints nothing. */
  prints?: string;
  /** An additional note. */
  note?: string;
}

/** The open data page. */
export interface OpenDataView {
  head: PageHead;
  title: string;
  lead: string;
  datasets: DataRow[];
  parts: DataRow[];
  catalogue: PageLink;
  /** The same for data portals. */
  portals: PageLink[];
  quality: PageLink;
  /** To what other sites can show in a frame. */
  embeds?: PageLink;
  /** The page that tells the history; missing where there is none. */
  changes?: PageLink;
  /** Sections of sentences, each with a heading. */
  sections: { id: string; label: string; sentences: string[] }[];
  citation: string;
  examples: DataExample[];
}
