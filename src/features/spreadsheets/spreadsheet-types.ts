/** The views of a list for spreadsheets, and of the link to it. */

/** A list for spreadsheets. */
export interface SpreadsheetView {
  columns: readonly string[];
  rows: readonly SpreadsheetRow[];
}

/** An entry of a list. */
export interface SpreadsheetRow {
  /** One for every column; an empty cell says nothing. */
  cells: readonly string[];
  /** Explanations of marks behind names. */
  footnotes: readonly string[];
}

/** The link of a page to its list as a file. */
export interface SpreadsheetLinkView {
  href: string;
  /** What the file is called when it is saved: `hubs-by-country-rs.csv`. */
  file: string;
}
