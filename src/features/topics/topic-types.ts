/** The views of the topic list and of topic pages. */
import type { CalendarLinksView } from '#features/calendars/calendar-types.ts';
import type { SearchRecordView } from '#features/search/search-types.ts';
import type { SpreadsheetLinkView } from '#features/spreadsheets/spreadsheet-types.ts';
import type { PageHead, RelatedView } from '#model/view-types.ts';

export interface TopicsView {
  head: PageHead;
  title: string;
  lead: string;
  topics: { href: string; text: string; count: number; description?: string }[];
}

/** Everything on one topic. */
export interface TopicView {
  head: PageHead;
  title: string;
  lead: string;
  /** Other names for it. */
  aliases?: string;
  /** Ways to the calendar of what is dated to the day. */
  calendar?: CalendarLinksView;
  groups: RelatedView[];
  /** All its entries as a file. */
  spreadsheet: SpreadsheetLinkView;
  search: SearchRecordView;
}
