/** A table from elsewhere, before anything is known of fields: what all formats are read into. */

import type { Messages } from '#messages/message-types.ts';

/** What the readers of files say. */
export type ImportWords = Messages['imports'];

/** A row of a table, an object of a JSON list, an event of a calendar or an item of a feed. */
export interface Row {
  /** Where it stands, for messages: `line 7`, `item 3`. */
  place: string;
  /** By heading. Text as it is written, or a value of JSON. Empty cells are left out. */
  cells: ReadonlyMap<string, unknown>;
  /** What was left out of it, as sentences. */
  remarks: readonly string[];
}

export interface Table {
  headings: readonly string[];
  rows: readonly Row[];
}

/** The input can't be imported. Each line of the message gives a reason. */
export class ImportError extends Error {}

/** Creates a row without the cells that hold nothing. */
export function createRow(
  place: string,
  cells: Iterable<readonly [string, unknown]>,
  remarks: readonly string[] = [],
): Row {
  const isFilled = (value: unknown) =>
    typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null;
  const filled = [...cells].filter(([, value]) => isFilled(value));
  return { place, cells: new Map(filled), remarks };
}

/** The headings of rows that name their own: of each row, in the order in which they first come. */
export const listHeadings = (rows: readonly Row[]): string[] => [
  ...new Set(rows.flatMap(({ cells }) => [...cells.keys()])),
];
