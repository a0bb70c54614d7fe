/** The view of a citation. */
export interface CitationView {
  /** In words: authors, title, site, date, address. */
  text: string;
  /** The same as an entry of BibTeX. */
  bibtex: string;
}
