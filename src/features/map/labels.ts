/**
 * Names on a map, without overlap: placed one after the other, each on the first side of its dot where it covers
 * nothing. What is named on a narrow map is named in the same place on a wide one, where there are more names.
 */
import { type Box, isInside, isTouching, type Span } from './boxes.ts';
import type { MapSide } from './map-types.ts';
import { measureTextWidth } from './text-width.ts';

/** The least widths of a map, in rem, from which on it shows more names: a phone, beside a text, a whole page. */
export const TIERS = [18, 32, 44] as const;

/** No map is wider than this, in rem. */
export const WIDEST = 80;

/** The size of names in rem; `map.css` sets them so. */
export const NAME_SIZE = 0.8125;
/** The same of the names of countries, and how far their letters stand apart, in parts of it. */
export const COUNTRY_SIZE = 0.75;
const COUNTRY_SPACING = 0.06;

/** From the middle of a letter without ascender to the top of a name, and to its bottom, in sizes of the font. */
const ASCENT = 0.62;
const DESCENT = 0.6;

/** Free room around a name, in rem. */
const AIR = 0.1;

/** Where a name may stand: on a side of a point, in parts of the map's width. */
export interface Anchor {
  x: number;
  y: number;
  side: MapSide;
  /** How far from its point it stands, in rem, where that is not beside it: a line joins the two then. */
  away?: readonly [x: number, y: number];
}

/** How far from its dot a name may stand, in parts of the map's width: not in another country. */
const FURTHEST = 0.135;

/** Something that wants its name on the map. */
export interface Named {
  name: string;
  /** Where it may stand, the best place first. */
  anchors: readonly Anchor[];
  /** The dot that it belongs to, which it may touch. */
  dot?: Box;
  /** Where it has to stay: the map, or a part of it. */
  within: Box;
  isCountry?: boolean;
  /** What it keeps off if it can. */
  avoid?: readonly Box[];
}

export interface Label {
  anchor: Anchor;
  /** The index in `TIERS` from which on it is shown. */
  tier: number;
  box: Box;
  /** The line that joins it to its point, as a row of small boxes. */
  line: Box[];
}

/** All sides of a dot, the best first. */
export const SIDES: readonly MapSide[] = ['e', 'w', 'n', 's', 'ne', 'se', 'nw', 'sw'];

/** Where the name of a large dot may stand that has no room beside it, in rem, the nearest first. */
export const AWAY: readonly (readonly [x: number, y: number])[] = [1.3, 1.8, 2.4, 3, 3.6, 4.2].flatMap(
  (distance) =>
    [0, 15, -15, 30, -30, 45, -45, 60, -60, 75, -75].flatMap((degrees) => {
      const angle = (degrees * Math.PI) / 180;
      const [x, y] = [distance * Math.cos(angle), distance * Math.sin(angle)];
      return [[x, y] as const, [-x, y] as const];
    }),
);

/**
 * Places for names: who comes first is served first, at the least width at which there is room. Names keep off all
 * obstacles but for their own dots and the part of the map that they have to stay in.
 */
export function placeLabels(items: readonly Named[], obstacles: readonly Box[]): Map<Named, Label> {
  const placed = new Map<Named, Label>();
  const labels: Label[] = [];
  for (const item of items) {
    const taken = obstacles.filter((box) => box !== item.dot && box !== item.within);
    const isFree = ({ box, line, tier }: Label, avoided: readonly Box[]) => {
      const isClear = (other: Box, span: Span) =>
        !isTouching(box, other, span) && line.every((part) => !isTouching(part, other, span));
      const span = toSpan(tier);
      return (
        isInside(box, item.within, span) &&
        taken.every((other) => isClear(other, span)) &&
        avoided.every((other) => isClear(other, span)) &&
        labels.every((other) => {
          const both = toSpan(Math.max(tier, other.tier));
          return isClear(other.box, both) && other.line.every((part) => isClear(part, both));
        })
      );
    };
    const { avoid = [] } = item;
    const label =
      findPlace(item, (own) => isFree(own, avoid)) ??
      // A country may go without its name; a dot's name may cross a line.
      (item.isCountry ? undefined : findPlace(item, (own) => isFree(own, [])));
    if (!label) continue;
    placed.set(item, label);
    labels.push(label);
  }
  return placed;
}

/** The first place for a name that passes: the narrowest maps come first, then the best sides. */
function findPlace(item: Named, isFree: (label: Label) => boolean): Label | undefined {
  for (const [tier, width] of TIERS.entries()) {
    for (const anchor of item.anchors) {
      const [x, y] = anchor.away ?? [0, 0];
      if (Math.hypot(x, y) > FURTHEST * width) continue;
      const label = { anchor, tier, box: toLabelBox(item, anchor), line: toLine(anchor) };
      if (isFree(label)) return label;
    }
  }
  return undefined;
}

/** The line from a point to a name that stands away from it, as a row of small boxes. */
function toLine({ x, y, away }: Anchor): Box[] {
  if (!away) return [];
  const parts = Math.ceil(Math.hypot(...away) / 0.25);
  return Array.from({ length: parts - 1 }, (_, index): Box => {
    const along = (index + 1) / parts;
    const [dx, dy] = [away[0] * along, away[1] * along];
    return { x, y, left: dx - 0.05, right: dx + 0.05, top: dy - 0.05, bottom: dy + 0.05 };
  });
}

/** The widths at which the names of a tier are shown. */
export const toSpan = (tier: number): Span => [TIERS[tier] ?? WIDEST, WIDEST];

/** The box of a dot of a radius in rem. */
export function toDotBox(x: number, y: number, radius: number): Box {
  return { x, y, left: -radius, top: -radius, right: radius, bottom: radius };
}

/** The box of a name at an anchor, with the air around it. */
export function toLabelBox(
  { name, dot, isCountry }: Pick<Named, 'name' | 'dot' | 'isCountry'>,
  { x, y, side, away }: Anchor,
): Box {
  const size = isCountry ? COUNTRY_SIZE : NAME_SIZE;
  const spacing = isCountry ? COUNTRY_SPACING * name.length : 0;
  const width = (measureTextWidth(isCountry ? name.toUpperCase() : name) + spacing) * size;
  const [dx, dy] = away ?? toOffset(side, dot?.right ?? 0);
  const left = side.endsWith('w') ? dx - width : side.endsWith('e') ? dx : dx - width / 2;
  return {
    x,
    y,
    left: left - AIR,
    right: left + width + AIR,
    top: dy - ASCENT * size - AIR,
    bottom: dy + DESCENT * size + AIR,
  };
}

/** From a dot to where the line of its name starts, ends or has its middle, in rem. */
export function toOffset(side: MapSide, radius: number): [x: number, y: number] {
  if (side === 'c') return [0, 0];
  const [above, below] = [radius + 0.45, radius + 0.58];
  if (side === 'n' || side === 's') return [0, side === 'n' ? -above : below];
  if (side === 'e' || side === 'w') return [side === 'e' ? radius + 0.2 : -radius - 0.2, 0];
  // At a corner the name begins over the dot rather than beyond it.
  return [side.endsWith('e') ? -radius / 2 : radius / 2, side.startsWith('n') ? -above : below];
}
