/** The views of calls. */

import type { CalendarLinksView } from '#features/calendars/calendar-types.ts';
import type { SpreadsheetLinkView } from '#features/spreadsheets/spreadsheet-types.ts';
import type {
  DateView,
  EventStatusView,
  FacetView,
  PageHead,
  PageLink,
  PagesView,
  PassingView,
} from '#model/view-types.ts';

/** A call or a registration. */
export interface CallView {
  href: string;
  title: string;
  /** For a registration: "Registration: forum". */
  kind?: string;
  opens?: DateView;
  deadline?: DateView;
  /** If neither is known. */
  when?: DateView;
  /** "Cities, small firms". */
  who?: string;
  /** "Serbia, Georgia". */
  countries?: string;
  statuses?: EventStatusView[];
}

/** The calls of a programme or project. */
export interface EntryCallsView {
  calls: CallView[];
  /** The link to all calls, if only the last are here. */
  all?: PageLink;
}

/** All calls and registrations, or those for one country or kind of applicant. */
export interface CallsView {
  head: PageHead;
  title: string;
  lead: string;
  /** The calendar of deadlines. */
  calendar?: CalendarLinksView;
  facets: FacetView[];
  /** The link from a narrowed list back to the whole list. */
  all?: PageLink;
  /** Open or upcoming, the next deadline first; missing on a page of closed calls. */
  open?: (CallView & { passes?: PassingView })[];
  /** The latest first. */
  closed: CallView[];
  /** If the list is too long for one page: the pages of closed calls. */
  years: (PageLink & { count: number })[];
  pages: PagesView;
  /** All calls as a file, on the page of all. */
  spreadsheet?: SpreadsheetLinkView;
}
