/** The tree of projects that a project stands in. */
import type { DateView, EventStatusView } from '#model/view-types.ts';

/** A project of a tree, with what happened in it and the projects below it. */
export interface TreeNodeView {
  href: string;
  title: string;
  kind: string;
  date?: DateView;
  /** The project whose page this is. */
  isCurrent: boolean;
  /** What happened before, or elsewhere: behind a line that says how much it is. */
  folded?: { label: string; items: TreeEventView[] };
  happenings: TreeEventView[];
  parts: TreeNodeView[];
}

export interface TreeEventView {
  href: string;
  title: string;
  /** "Workshop, number 3, Niš, Serbia". */
  detail: string;
  date?: DateView;
  states?: EventStatusView[];
}

export interface TreeView {
  label: string;
  /** True where there are no other projects: the list of what happened is all. */
  isAlone: boolean;
  root: TreeNodeView;
}
