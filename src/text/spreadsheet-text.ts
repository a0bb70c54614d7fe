/** Text for spreadsheets. */

/**
 * What spreadsheets would run as a formula, some of them behind spaces too. An apostrophe in front makes it text; text
 * that already begins with apostrophes and such a character gets one more, so that none is lost.
 */
const FORMULA = /^['\s]*[=+\-@＝＋－＠]|^'*[\t\r\n]/;

/** A text that no spreadsheet takes for a formula. */
export const escapeFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/**
 * A table as a file for spreadsheets, which run nothing of it: RFC 4180, with a byte order mark for UTF-8, as all
 * tables of the site.
 *
 * @param rows the cells of each row, its head first
 */
export const renderTable = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((cells) => cells.map(toCell).join(',')).join('\r\n')}\r\n`;

const toCell = (text: string) => `"${escapeFormula(text).replaceAll('"', '""')}"`;
