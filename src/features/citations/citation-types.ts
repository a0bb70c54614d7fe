/** The view of a citation. */
import type { DateView } from '#model/view-types.ts';

export interface CitationView {
  /** In words, until the date: authors, title, site. */
  lead: string;
  /** Missing if none is recorded. */
  date?: DateView;
  /** From the date on: the address. */
  end: string;
  /** The same as an entry of BibTeX. */
  bibtex: string;
  /** The same as CSL-JSON. */
  cslJson: string;
}
