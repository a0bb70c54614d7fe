/** The view of a list page. */
import type { CalendarLinksView } from '#features/calendars/calendar-types.ts';
import type { SpreadsheetLinkView } from '#features/spreadsheets/spreadsheet-types.ts';
import type { FacetView, PageHead, PageLink, PagesView, TeaserView } from '#model/view-types.ts';

/** A page of a collection’s list, whole or narrowed to one value of a facet. */
export interface ListView {
  head: PageHead;
  title: string;
  /** The lead; on a narrowed list only if there is one. */
  lead?: string;
  /** The number of entries of the whole list: "86 entries", "14 of 86 entries". */
  size: string;
  /** The calendar of its entries. */
  calendar?: CalendarLinksView;
  facets: FacetView[];
  /** The link from a narrowed list back to the whole list. */
  all?: PageLink;
  /** The link to the calls, if they have a page of their own. */
  calls?: PageLink;
  count: number;
  /**
   * "2018" or "B" with its entries: lists by date are grouped by year, alphabetical ones by letter. Upcoming entries
   * are a group before the others; an empty group is filled when entries pass.
   */
  groups: { id: string; label: string; items: TeaserView[] }[];
  pages: PagesView;
  /** The whole list as a file; missing if it is empty. */
  spreadsheet?: SpreadsheetLinkView;
  empty: string;
}
