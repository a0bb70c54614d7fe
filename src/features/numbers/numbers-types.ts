/** The views of the numbers of the site. */
import type { PageHead, PageLink } from '#model/view-types.ts';

/** A number, and the list that it counts. */
interface NumberView {
  text: string;
  href: string;
}

/** A line of a panel: "Serbia 12", with a bar. */
export interface RowView extends NumberView {
  label: string;
  /** The length of its bar: `63%`. */
  bar: string;
  /** " of 60", of what it is a share. */
  of?: string;
}

/** A table with bars. One of several of a kind, which are read side by side. */
export interface PanelView {
  id: string;
  label: string;
  rows: RowView[];
  /** What it says without a line. */
  note?: string;
  /** All values, where the panel shows the first. */
  more?: PageLink;
}

export interface PanelsView {
  id: string;
  label: string;
  note?: string;
  panels: PanelView[];
}

/** The columns of one collection over the years. All charts have the same years. */
export interface YearChartView {
  label: string;
  /** In hundredths of the height; `at` counts the years from the first. */
  columns: { at: number; height: number }[];
  /** The best year: "2019", and its number. */
  most: NumberView & { year: string };
}

export interface YearsView {
  id: string;
  label: string;
  note: string;
  first: string;
  last: string;
  /** The number of years from the first to the last. */
  length: number;
  charts: YearChartView[];
  /** The collections: a column of the table each. */
  columns: string[];
  /** A row a year, the latest first; a number a column, or nothing. */
  rows: { year: string; numbers: (NumberView | undefined)[] }[];
}

export interface NumbersView {
  head: PageHead;
  title: string;
  lead: string;
  /** The number of entries of each collection. */
  totals: (NumberView & { label: string })[];
  /** Before the years, and after them. */
  before: PanelsView[];
  years?: YearsView;
  after: PanelsView[];
}
