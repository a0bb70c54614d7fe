/** What the index of the search takes of a page beside what is seen. */
export interface SearchRecordView {
  /** By the name of a facet: the values that the page has. */
  filters: Readonly<Record<string, readonly string[]>>;
  /** The facet of which the page itself is a value, under its title; "place" for a place that is no value of any. */
  facet?: string;
  /** Every name of what the page is about, in every script; none where it is about something without a name. */
  names: readonly string[];
  /** The people that it names, beside what is written of them. */
  people: readonly string[];
  /** Words that lead to it without being its name: other words for its topics. */
  words: readonly string[];
  /** Sorts results by date: "2018-01-19". */
  date?: string;
}
