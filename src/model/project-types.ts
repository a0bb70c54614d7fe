/** What explains a project: the tree that it stands in, and who takes part in it as a bridge. */
import type { DateView, PhaseView } from './types.ts';

/** A project of a tree, with what happened in it and the projects below it. */
export interface TreeNodeView {
  href: string;
  title: string;
  kind: string;
  date?: DateView;
  /** The project whose page this is. */
  isCurrent: boolean;
  /** What happened before, or elsewhere: behind a line that says how much it is. */
  folded?: { label: string; items: TreeHappeningView[] };
  happenings: TreeHappeningView[];
  parts: TreeNodeView[];
}

export interface TreeHappeningView {
  href: string;
  title: string;
  /** "Workshop, number 3, Niš, Serbia". */
  detail: string;
  date?: DateView;
  states?: PhaseView[];
}

export interface TreeView {
  label: string;
  /** True where there are no other projects: the list of what happened is all. */
  isAlone: boolean;
  root: TreeNodeView;
}

/** Who takes part in a project, as a bridge: an arch a country, a hanger each. */
export interface BridgeView {
  title: string;
  /** What it shows, for who hears it. */
  description: string;
  /** How it is read. */
  caption: string;
  width: number;
  /** Of its highest arch. */
  height: number;
  /** Where its deck lies, from the top of the drawing. */
  foot: number;
  /** Path data. */
  arches: string;
  /** Path data of arches of what is not recorded. */
  broken: string;
  hangers: string;
  /** Hangers stand so close that they are drawn thinner. */
  isDense: boolean;
  /** Where arches meet. */
  piers: number[];
  names: BridgeNameView[];
}

/** A name below its arch. */
export interface BridgeNameView {
  lines: string[];
  /** In per cent, from the left. */
  x: number;
  /** 0: at every width; 1: where the picture is wide; 2: where it is very wide. */
  tier: number;
}
