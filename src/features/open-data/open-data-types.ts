/** What the open data of the site is made of, before it becomes text, and the page that tells of it. */
import type { Shape } from '#collections/shape.ts';
import type { PageHead, PageLink } from '#model/view-types.ts';

/** What stands in a file as JSON has it. */
export type DataValue = string | number | boolean | readonly DataValue[] | { [field: string]: DataValue };

export type DataRecord = { [field: string]: DataValue };

/** What every file says of itself before it says anything else. */
export interface DataHead {
  /** The address of the schema of the file. */
  $schema: string;
  title: string;
  licence: { name: string; url: string };
  /** Whom to name. */
  attribution: string;
  /** The address of the site. */
  source: string;
  /** Of the format, as semantic versioning has it. */
  version: string;
  /** The day of the build, `YYYY-MM-DD`. */
  date: string;
  /** How many entries or features follow. */
  count: number;
}

/** Entries of one kind, which become a JSON file, a table and a schema of the same name. */
export interface Dataset {
  /** The name of its files: `events`. */
  name: string;
  head: DataHead;
  /** What is in it, in a sentence. */
  description: string;
  /** What one entry is. */
  shape: Shape;
  entries: readonly DataRecord[];
}

export type Position = [longitude: number, latitude: number];

/** An entry that is somewhere (RFC 7946, 3.2). */
export interface PlaceFeature {
  type: 'Feature';
  id: string;
  geometry: { type: 'Point'; coordinates: Position } | { type: 'MultiPoint'; coordinates: Position[] };
  properties: DataRecord;
}

/** Entries of one collection that are somewhere. */
export interface PlaceSet {
  name: string;
  head: DataHead;
  features: readonly PlaceFeature[];
}

/** The cell of a table; undefined is empty. */
export type Cell = string | number | boolean | undefined;

/** A table of one row an entry, or one row an item of a list inside entries. */
export interface DataTable {
  name: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** The items of a list inside entries. */
export interface PartTable extends DataTable {
  /** The titles of the datasets whose entries have such a list. */
  holders: readonly string[];
}

/** A JSON Schema (2020-12) with metadata of ours in it, of one kind of file. */
export interface DataSchema {
  /** `events` of `/data/schema/events.json`. */
  name: string;
  /** Its absolute address, by which files name it. */
  id: string;
  title: string;
  description: string;
  shape: Shape;
}

/** All open data of a site. */
export interface OpenData {
  datasets: readonly Dataset[];
  /** The datasets as tables, but for the catalogue. */
  tables: readonly DataTable[];
  /** The lists inside entries as tables. */
  parts: readonly PartTable[];
  places: readonly PlaceSet[];
  schemas: readonly DataSchema[];
}

/** What there is of one kind, as the page lists it. */
export interface DataRow {
  title: string;
  /** Missing where the title says it. */
  description?: string;
  /** Formatted: "1,468". */
  rows: string;
  /** JSON, CSV and the like. */
  files: PageLink[];
}

/** A program that readers can copy, and what it prints. */
export interface DataExample {
  id: 'shell' | 'python' | 'javascript' | 'spreadsheet';
  title: string;
  code: string;
  /** Missing where it prints nothing. */
  prints?: string;
  /** What else a reader may want to know. */
  note?: string;
}

/** The page that documents the open data. */
export interface OpenDataView {
  head: PageHead;
  title: string;
  lead: string;
  datasets: DataRow[];
  parts: DataRow[];
  catalogue: PageLink;
  quality: PageLink;
  /** Sections of sentences, each under its heading. */
  sections: { id: string; label: string; sentences: string[] }[];
  citation: string;
  examples: DataExample[];
}
