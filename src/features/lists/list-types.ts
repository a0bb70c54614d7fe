/** What the page of a list shows. */
import type { CalendarLinksView } from '#features/calendars/calendar-types.ts';
import type { FacetView, PageHead, PageLink, PagesView, TeaserView } from '#model/view-types.ts';

/** One page of a collection's list, whole or narrowed to one value of a facet. */
export interface ListView {
  head: PageHead;
  title: string;
  /** What is in it; of a narrowed list only where there is something to say. */
  lead?: string;
  /** Entries of the whole list, not of this page: "86 entries", "14 of 86 entries". */
  size: string;
  /** To subscribe to what is in it. */
  calendar?: CalendarLinksView;
  facets: FacetView[];
  /** From a narrowed list back to the whole. */
  all?: PageLink;
  /** Where what one can apply for stands apart. */
  calls?: PageLink;
  count: number;
  /**
   * "2018" or "B" and its entries; lists in time are grouped by year, directories by letter. What is coming is a
   * group before the others; a group without items waits for what passes.
   */
  groups: { id: string; label: string; items: TeaserView[] }[];
  pages: PagesView;
  empty: string;
}
