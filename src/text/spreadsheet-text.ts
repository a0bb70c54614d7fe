/** Text for the cells of spreadsheets. */

/**
 * What spreadsheets would run as a formula, some of them behind spaces too. An apostrophe in front makes it text; text that already begins with
 * apostrophes and such a character gets one more, so that none is lost.
 */
const FORMULA = /^['\s]*[=+\-@＝＋－＠]|^'*[\t\r\n]/;

/** A text that no spreadsheet takes for a formula. */
export const escapeFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
