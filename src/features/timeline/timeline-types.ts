/** The views of timelines. */
import type { DateView, PageHead, PageLink, PagesView } from '#model/view-types.ts';

/** A segment of a span, from 0 to 1 of the axis. */
export interface TimePartView {
  /** Known; open if only the month or year is known; about; fading if the end is not recorded. */
  look: 'known' | 'open' | 'about' | 'fade-out' | 'fade-in';
  from: number;
  to: number;
}

/** An event on the line of its project. */
export interface TimeMarkView {
  from: number;
  to: number;
  /** True if the day is known. */
  isExact: boolean;
  /** True if it is upcoming. */
  isOpen: boolean;
  isCurrent: boolean;
  /** "Digital Cities kickoff, 19 January 2018". */
  text: string;
}

export interface TickView {
  at: number;
  /** Missing at the end of the axis, where there is no space for it. */
  text?: string;
}

/** A project on a timeline, with the cells of its table row. */
export interface TimelineRowView {
  href: string;
  title: string;
  date?: DateView;
  /** Levels below the top. */
  depth: number;
  isCurrent: boolean;
  parts: TimePartView[];
  marks: TimeMarkView[];
  occurrences: { href: string; title: string; date?: DateView; isCurrent: boolean }[];
}

/** A timeline. */
export interface TimelineView {
  /** Unique on the page. */
  id: string;
  title: string;
  /** The description, in sentences. */
  description: string;
  ticks: { wide: TickView[]; narrow: TickView[] };
  today?: TickView;
  rows: TimelineRowView[];
  /** "2 projects without a date are in the table alone." */
  undated?: string;
  /** "The first 40 of 512 programmes and projects are drawn." */
  shortened?: string;
  /** The link to the timeline of all projects. */
  all?: PageLink;
}

export interface TimelinePageView {
  head: PageHead;
  title: string;
  lead: string;
  size: string;
  groups: { id: string; label: string; timeline: TimelineView }[];
  /** Instead of groups, where they are too many for one page: the pages of each decade. */
  decades: DecadeView[];
  /** On the page of a decade. */
  pages?: PagesView;
}

/** The programmes that begin in a decade, and the link to all that begins in it. */
export interface DecadeView extends PageLink {
  /** "355 entries". */
  size: string;
  programmes: (PageLink & { count: number })[];
  /** "12 more". */
  rest?: string;
}
