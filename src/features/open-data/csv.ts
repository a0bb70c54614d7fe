/** Formats open data as CSV (RFC 4180): UTF-8, CRLF line ends, a header line. */
import { stringify } from 'csv-stringify/sync';
import { escapeFormula } from '#text/spreadsheet-text.ts';
import type { Cell, DataTable } from './open-data-types.ts';

/** The media type for the response. */
export const CSV_TYPE = 'text/csv; charset=utf-8';

/** The text of a table. It begins with a byte order mark: without it, Excel shows `Niš` as `NiÅ¡`. */
export function renderCsv({ columns, rows }: Pick<DataTable, 'columns' | 'rows'>): string {
  return stringify([columns, ...rows.map((row) => row.map(formatCellText))], {
    bom: true,
    record_delimiter: '\r\n',
    // Otherwise a cell with another kind of line end would not be quoted.
    quote_record_delimiter: true,
  });
}

/** A number is not a formula, even with a minus. */
function formatCellText(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'string' ? escapeFormula(cell) : String(cell);
}
