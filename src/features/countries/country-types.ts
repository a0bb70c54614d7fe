/** What the list of countries and the page of one country show. */
import type { CalendarLinksView } from '#features/calendars/calendar-types.ts';
import type { MapView } from '#features/map/map-types.ts';
import type { SearchRecordView } from '#features/search/search-types.ts';
import type { NameGroupView, PageHead } from '#model/view-types.ts';

/** How much there is in each country, a column a collection. */
export interface CountryTableView {
  columns: string[];
  rows: { href: string; name: string; counts: number[]; total: number }[];
  /** What is in no single country, in words. */
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
  /** How much of each collection there is, with the anchor of its list. */
  counts: { href: string; label: string; count: number }[];
  /** To subscribe to what takes place in it. */
  calendar?: CalendarLinksView;
  /** Its cities; missing where the site has none. */
  map?: MapView;
  groups: NameGroupView[];
  search: SearchRecordView;
}
