/** What maps show: land, places, arcs, and the same as a table. */
import type { PageHead } from '#model/view-types.ts';

/** The land of a map, as path data. */
export interface LandView {
  /** Countries that the map is not about, or all: the others are drawn over them. */
  far: string;
  /** Countries that it is about. */
  near: string;
  /** Borders but for the outer ones of what is near. */
  borders: string;
}

/** The side of a dot that its name stands on; `c` for a name in the middle of a country. */
export type MapSide = 'e' | 'w' | 'n' | 's' | 'ne' | 'se' | 'nw' | 'sw' | 'c';

/** A name on a map. */
export interface MapNameView {
  text: string;
  /** In per cent of the map, from the left and from the top. */
  x: number;
  y: number;
  side: MapSide;
  /** From there to where its line begins, ends or has its middle, in sizes of its font. */
  dx: number;
  dy: number;
  /** 0: at every width; 1: where the map is wide; 2: where it is very wide. */
  tier: number;
  /** True where it stands away from its dot, and a line joins the two. */
  isAway?: boolean;
}

export interface MapDotView {
  /** "Budva: 12 entries". */
  title: string;
  href?: string;
  /** In per cent of the map, from the left and from the top. */
  x: number;
  y: number;
  /** 1 to 5, by how much it stands for. */
  size: number;
  /** A place; a country of which no more is known; what lies beyond the frame. */
  mark: 'place' | 'country' | 'beyond';
  /** True where all arcs begin. */
  isLead?: boolean;
  /** Of what lies beyond the frame: where to, in degrees, clockwise from the right. */
  turn?: number;
  name?: MapNameView;
}

/** A map: land, arcs, dots, names, and the same as a table. */
export interface MapView {
  title: string;
  /** For who does not see it. */
  description: string;
  /** What its signs stand for. */
  caption?: string;
  width: number;
  height: number;
  land: LandView;
  /** A part of the map that shows places further away, in its units. */
  inset?: { x: number; y: number; width: number; height: number; land: LandView };
  /** Path data. */
  arcs: string[];
  countries: MapNameView[];
  dots: MapDotView[];
  /** A row a dot; missing where the page says it all beside the map. */
  table?: { label: string; columns: string[]; rows: MapRowView[] };
}

export interface MapRowView {
  name: string;
  href?: string;
  country: string;
  count: number;
}

/** The page of the map of all places. */
export interface MapPageView {
  head: PageHead;
  title: string;
  lead: string;
  map?: MapView;
  empty: string;
}
