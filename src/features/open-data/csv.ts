/** Open data as CSV (RFC 4180): UTF-8, lines ended by CRLF, the first line the names of the columns. */
import { stringify } from 'csv-stringify/sync';
import type { Cell, DataTable } from './open-data-types.ts';

/**
 * What spreadsheets take for the beginning of a formula, and would run when the file is opened. An apostrophe before
 * it makes it a text; a text that begins with apostrophes and such a sign gets one more, so that none is lost.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** The text of a table. It begins with a byte order mark: without it, Excel takes `Niš` for `NiÅ¡`. */
export function renderCsv({ columns, rows }: DataTable): string {
  return stringify([columns, ...rows.map((row) => row.map(formatCellText))], {
    bom: true,
    record_delimiter: '\r\n',
    // Without it, a line end of another kind inside a cell would stand there without quotes.
    quote_record_delimiter: true,
  });
}

/** A number is no formula, with a minus neither. */
function formatCellText(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell);
}
