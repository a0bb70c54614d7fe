/** Events between the server of `dev` and its pages. */

/** A page asks for the report. */
export const ASK_EVENT = 'mostovi:ask';

/** The server sends the report: as an answer, and after each saved file. */
export const REPORT_EVENT = 'mostovi:report';

export interface PublishedReport {
  errors: number;
  warnings: number;
  /** The text in the terminal. */
  text: string;
}
