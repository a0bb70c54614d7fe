/** The views of a project tree. */
import type { DateView, EventStatusView, PageLink } from '#model/view-types.ts';

/** A project of a tree, with its events and the projects below it. */
export interface TreeNodeView {
  href: string;
  title: string;
  kind: string;
  date?: DateView;
  /** True for the project of this page. */
  isCurrent: boolean;
  /** Earlier events and those elsewhere, folded behind a label. */
  folded?: { label: string; items: TreeEventView[] };
  occurrences: TreeEventView[];
  parts: TreeNodeView[];
}

export interface TreeEventView {
  href: string;
  title: string;
  /** "Workshop, number 3, Niš, Serbia". */
  detail: string;
  date?: DateView;
  statuses?: EventStatusView[];
}

export interface TreeView {
  label: string;
  /** True if there are no other projects, so that the list of events is enough. */
  isAlone: boolean;
  root: TreeNodeView;
  /** The link to the pages of all of it, if it is too large for this page. */
  all?: PageLink;
}
