/** What one can apply or register for. */
import type {
  DateView,
  EventStatusView,
  FacetView,
  PageHead,
  PageLink,
  PassingView,
} from '#model/view-types.ts';

/** Something that one can apply or register for. */
export interface CallView {
  href: string;
  title: string;
  /** What one registers for, where it is no call: "Registration: forum". */
  kind?: string;
  opens?: DateView;
  deadline?: DateView;
  /** Where neither is known. */
  when?: DateView;
  /** "Cities, small firms". */
  who?: string;
  /** "Serbia, Georgia". */
  countries?: string;
  states?: EventStatusView[];
}

/** All open calls and registrations, or those for one country or kind of applicants. */
export interface CallsView {
  head: PageHead;
  title: string;
  lead: string;
  facets: FacetView[];
  /** From a narrowed list back to the whole. */
  all?: PageLink;
  /** Open, or not yet open: the next deadline first. */
  open: (CallView & { passes?: PassingView })[];
  /** The last first. */
  closed: CallView[];
}
