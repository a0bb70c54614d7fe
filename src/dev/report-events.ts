/** Events between the server of `dev` and its pages. */

/** A page asks for the report. */
export const ASK_EVENT = 'site:ask';

/** The server sends the report: as an answer, and after each saved file. */
export const REPORT_EVENT = 'site:report';

/** A page asks to mend a mistake: sends the place of a correction, as the report has it. */
export const MEND_EVENT = 'site:mend';

export interface PublishedReport {
  errors: number;
  warnings: number;
  /** The text in the terminal. */
  text: string;
  /** Where mistakes are that have a correction: `events/a.md:3:8`. */
  mendable: string[];
}
