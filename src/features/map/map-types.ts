/** The views of maps: land, places, arcs, and the same as a table. */
import type { FacetView, PageHead, PageLink } from '#model/view-types.ts';

/** The land of a map, as path data. */
export interface LandView {
  /** Other countries, or all: the near ones are drawn above them. */
  far: string;
  /** Countries of the map’s subject. */
  near: string;
  /** Borders except the outer ones of near countries. */
  borders: string;
}

/** The side of a dot where its label is; `c` for the label of a country. */
export type MapSide = 'e' | 'w' | 'n' | 's' | 'ne' | 'se' | 'nw' | 'sw' | 'c';

/** A label on a map. */
export interface MapNameView {
  text: string;
  /** In per cent of the map, from the left and from the top. */
  x: number;
  y: number;
  side: MapSide;
  /** The offset from there to the start, end or middle of the text, in font sizes. */
  dx: number;
  dy: number;
  /** 0: at every width; 1: on wide maps; 2: on very wide maps; more: on enlarged maps alone. */
  tier: number;
  /** True if a line joins it to its dot. */
  isAway?: boolean;
}

export interface MapDotView {
  /** "Budva: 12 entries", "Budva: 12 entries, and 3 places near it". */
  title: string;
  href?: string;
  /** In per cent of the map, from the left and from the top. */
  x: number;
  y: number;
  /** 1 to 5, by count. */
  size: number;
  /** A place; a country without known places; a place beyond the frame. */
  mark: 'place' | 'country' | 'beyond';
  /** True if it also stands for places near it, on a map of any width. */
  isJoined?: boolean;
  /** The index of the map width from which it has room; from the narrowest on where there is none. */
  tier?: number;
  /** On maps narrower than the width with this index it also stands for places near it, which have no room there. */
  covers?: number;
  /** The code of its country, where a script may ask for it. */
  country?: string;
  /** True for the origin of all arcs. */
  isLead?: boolean;
  /** For a place beyond the frame: its direction in degrees, clockwise from the right. */
  turn?: number;
  name?: MapNameView;
}

/** A map: land, arcs, dots, labels, and the same as a table. */
export interface MapView {
  title: string;
  /** For screen readers. */
  description: string;
  /** Explains the symbols. */
  caption?: string;
  width: number;
  height: number;
  land: LandView;
  /** An inset with places further away, in units of the map. */
  inset?: { x: number; y: number; width: number; height: number; land: LandView };
  /** Path data. */
  arcs: string[];
  countries: MapNameView[];
  dots: MapDotView[];
  /** Missing if the page has the same information beside the map. */
  table?: MapTableView;
}

/** The places of a map as rows: all, or those with the highest counts. */
export interface MapTableView {
  label: string;
  columns: string[];
  rows: MapRowView[];
  /** How many are left out, and where all are listed. */
  rest?: { text: string; all?: PageLink };
}

interface MapRowView {
  name: string;
  href?: string;
  country: string;
  count: number;
}

/** The map page. */
export interface MapPageView {
  head: PageHead;
  title: string;
  lead: string;
  /** The maps of each kind of entries, and the countries. */
  facets: FacetView[];
  map?: MapView;
  empty: string;
}
