/** Events between the server of `dev` and its pages. */

/** A page asks for the report, and says which version of the content it shows. */
export const ASK_EVENT = 'site:ask';

/** The name of that version among the server timings of a page: it counts how often pages were renewed. */
export const VERSION_TIMING = 'content';

/** The server sends the report: as an answer, and after each saved file. */
export const REPORT_EVENT = 'site:report';

/** A page asks to fix a mistake: sends the place of a correction, as the report has it. */
export const FIX_EVENT = 'site:fix';

export interface PublishedReport {
  errors: number;
  warnings: number;
  /** The text in the terminal. */
  text: string;
  /** Where mistakes are that have a correction: `events/a.md:3:8`. */
  fixable: string[];
}
