/** What the server of `dev` and its pages say to each other about the content. */

/** A page asks what there is to tell. */
export const ASK_EVENT = 'mostovi:ask';

/** The server tells it: in answer, and whenever a file is saved. */
export const REPORT_EVENT = 'mostovi:report';

export interface PublishedReport {
  errors: number;
  warnings: number;
  /** What the terminal says. */
  text: string;
}
