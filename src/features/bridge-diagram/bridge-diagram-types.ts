/** The view of the diagram of participants. */

/** The participants of a project as a bridge: an arch for each country, a hanger for each participant. */
export interface BridgeView {
  title: string;
  /** The description for screen readers. */
  description: string;
  /** Explains how to read the diagram. */
  caption: string;
  width: number;
  /** The height of the highest arch. */
  height: number;
  /** The position of the deck, from the top. */
  foot: number;
  /** Path data. */
  arches: string;
  /** Path data of arches without recorded participants. */
  broken: string;
  hangers: string;
  /** True if hangers are so close that they are drawn thinner. */
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
  /** 0: at every width; 1: on wide screens; 2: on very wide screens. */
  tier: number;
}
