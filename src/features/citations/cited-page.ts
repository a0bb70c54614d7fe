/** A page that is cited, whatever the format. */
export interface CitedPage {
  /** By which a text refers to it: ASCII, without spaces. */
  key: string;
  title: string;
  authors: readonly string[];
  /** The site. */
  publisher: string;
  url: string;
  /** Year, month and day, as far as they are known; empty without a date. */
  date: readonly number[];
  /** True if the date is about. */
  isAbout: boolean;
}
