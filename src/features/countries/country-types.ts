/** The views of the country list and of country pages. */
import type { CalendarLinksView } from '#features/calendars/calendar-types.ts';
import type { MapView } from '#features/map/map-types.ts';
import type { SearchRecordView } from '#features/search/search-types.ts';
import type { SpreadsheetLinkView } from '#features/spreadsheets/spreadsheet-types.ts';
import type { NameGroupView } from '#model/name-view-types.ts';
import type { PageHead } from '#model/view-types.ts';

/** The number of entries in each country, a column for each collection. */
export interface CountryTableView {
  columns: string[];
  rows: { href: string; name: string; counts: number[]; total: number }[];
  /** Entries without a single country, in words. */
  note?: string;
}

export interface CountriesView {
  head: PageHead;
  title: string;
  lead: string;
  table: CountryTableView;
}

/** Everything in one country. */
export interface CountryView {
  head: PageHead;
  title: string;
  lead: string;
  /** The number of entries of each collection, with the anchor of its list. */
  counts: { href: string; label: string; count: number }[];
  /** The calendar of events there. */
  calendar?: CalendarLinksView;
  /** Its cities; missing if the site has none. */
  map?: MapView;
  groups: NameGroupView[];
  /** All its entries as a file. */
  spreadsheet: SpreadsheetLinkView;
  search: SearchRecordView;
}
