/** The picture of who takes part in a project, as the page draws it. */

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
