/** What pictures of time show. */
import type { DateView, PageHead, PageLink } from '#model/view-types.ts';

/** A part of a span of time, from 0 to 1 of the picture. */
export interface TimePartView {
  /** Known; open where only the month or year is; about; fading where an end is not recorded. */
  look: 'known' | 'open' | 'about' | 'fade-out' | 'fade-in';
  from: number;
  to: number;
}

/** Something that happened, on the line of its project. */
export interface TimeMarkView {
  from: number;
  to: number;
  /** The day is known. */
  isExact: boolean;
  /** It is still to come. */
  isOpen: boolean;
  isCurrent: boolean;
  /** "Digital Cities kickoff, 19 January 2018". */
  text: string;
}

export interface TickView {
  at: number;
  /** Missing at the end of the line, where there is no room for it. */
  text?: string;
}

/** A project in a picture of time, with what its table says. */
export interface TimelineRowView {
  href: string;
  title: string;
  date?: DateView;
  /** How many steps below the first. */
  depth: number;
  isCurrent: boolean;
  parts: TimePartView[];
  marks: TimeMarkView[];
  happenings: { href: string; title: string; date?: DateView; isCurrent: boolean }[];
}

/** A picture of time. */
export interface TimelineView {
  /** Unique on the page. */
  id: string;
  title: string;
  /** What it shows, in sentences. */
  description: string;
  ticks: { wide: TickView[]; narrow: TickView[] };
  today?: TickView;
  rows: TimelineRowView[];
  /** "2 projects without a date are in the table alone." */
  undated?: string;
  /** The picture of all of them. */
  all?: PageLink;
}

export interface TimelinePageView {
  head: PageHead;
  title: string;
  lead: string;
  size: string;
  groups: { id: string; label: string; timeline: TimelineView }[];
}
