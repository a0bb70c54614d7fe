/**
 * Finds where a label has room; `named-places.ts` says which places are named, and in which order. Labels are placed
 * without overlaps: one after the other, on the first free side of the dot. A label on a narrow map stays in place on a
 * wider one, which shows more labels.
 */
import { type Box, isInside, isTouching, type Span } from './boxes.ts';
import type { MapSide } from './map-types.ts';
import { measureTextWidth } from './text-width.ts';

/** The map widths, in rem, from which more labels are shown: a phone, beside a text, a whole page. */
export const TIERS = [18, 32, 44] as const;

/** The widths of a map that a visitor has enlarged, in rem, from which dots are there that have no room before. */
export const ENLARGED = [80, 160] as const;

/** All of them, in order. */
export const WIDTHS: readonly number[] = [...TIERS, ...ENLARGED];

/** The largest width of a map that nobody has enlarged, in rem. */
export const WIDEST = 80;

/** The font size of labels in rem, as in `map.css`. */
export const NAME_SIZE = 0.8125;
/** The font size of country labels, and their letter spacing relative to it. */
export const COUNTRY_SIZE = 0.75;
const COUNTRY_SPACING = 0.06;

/** From the middle of a lower-case letter to the top and the bottom of a label, relative to the font size. */
const ASCENT = 0.62;
const DESCENT = 0.6;

/** Space around a label, in rem. */
const AIR = 0.1;

/** A possible position of a label: a side of a point, relative to the map’s width. */
export interface Anchor {
  x: number;
  y: number;
  side: MapSide;
  /** The distance from its point, in rem, if it is not beside it; a line then joins the two. */
  away?: readonly [x: number, y: number];
}

/** The largest distance from a dot to its label, relative to the map’s width: it must not be in another country. */
const FURTHEST = 0.135;

/** Something to label. */
export interface Named {
  name: string;
  /** Possible positions, the best first. */
  anchors: readonly Anchor[];
  /** The dot of the label, which it may touch. */
  dot?: Box;
  /** The index of the map width from which its dot is there. */
  tier?: number;
  /** The area that it must stay in: the map, or a part of it. */
  within: Box;
  isCountry?: boolean;
  /** The result of `listChoices`, if several maps share it. */
  choices?: readonly Label[];
}

export interface Label {
  anchor: Anchor;
  /** The index in `WIDTHS` from which the label is shown. */
  tier: number;
  box: Box;
  /** The line between label and point, as a row of small boxes. */
  line: Box[];
}

/** All sides of a dot, the best first. */
export const SIDES: readonly MapSide[] = ['e', 'w', 'n', 's', 'ne', 'se', 'nw', 'sw'];

/** Offsets for the label of a large dot without space beside it, in rem, the nearest first. */
export const AWAY: readonly (readonly [x: number, y: number])[] = [1.3, 1.8, 2.4, 3, 3.6, 4.2].flatMap(
  (distance) =>
    [0, 15, -15, 30, -30, 45, -45, 60, -60, 75, -75].flatMap((degrees) => {
      const angle = (degrees * Math.PI) / 180;
      const [x, y] = [distance * Math.cos(angle), distance * Math.sin(angle)];
      return [[x, y] as const, [-x, y] as const];
    }),
);

/**
 * Places labels in order, each at the least width at which there is space. Labels avoid all obstacles except their
 * own dots and areas, and `avoided` if possible.
 */
export function placeLabels(
  items: readonly Named[],
  obstacles: readonly Box[],
  avoided: readonly Box[] = [],
): Map<Named, Label> {
  const placed = new Map<Named, Label>();
  const labels: Label[] = [];
  for (const item of items) {
    const isClear = ({ box, line }: Label, obstacle: Box, span: Span) =>
      !isTouching(box, obstacle, span) && line.every((part) => !isTouching(part, obstacle, span));
    const isClearOf = (label: Label, boxes: readonly Box[]) => {
      return boxes.every((box) => {
        const span = toSpan(Math.max(label.tier, box.tier ?? 0));
        return box === item.dot || box === item.within || isClear(label, box, span);
      });
    };
    const isFree = (label: Label) =>
      isClearOf(label, obstacles) &&
      labels.every((earlier) => {
        const both = toSpan(Math.max(label.tier, earlier.tier));
        return isClear(label, earlier.box, both) && earlier.line.every((part) => isClear(label, part, both));
      });
    const label = findPlace(item, isFree, (choice) => isClearOf(choice, avoided));
    if (!label) continue;
    placed.set(item, label);
    labels.push(label);
  }
  return placed;
}

/** The first position that is free and best, or else free: narrow maps first, then the best sides. */
function findPlace(
  item: Named,
  isFree: (label: Label) => boolean,
  isBest: (label: Label) => boolean,
): Label | undefined {
  let second: Label | undefined;
  for (const label of item.choices ?? listChoices(item)) {
    if (!isFree(label)) continue;
    if (isBest(label)) return label;
    second ??= label;
  }
  // A country may stay without a label; the label of a dot may cross a line.
  return item.isCountry ? undefined : second;
}

/** The positions of a label inside its area: narrow maps first, then the best sides. */
export function* listChoices(item: Named): Generator<Label> {
  const places = new Map<Anchor, Pick<Label, 'anchor' | 'box' | 'line'>>();
  const first = item.tier ?? 0;
  for (const [tier, width] of WIDTHS.entries()) {
    // What is there on enlarged maps alone is named from then on, or never.
    if (tier < first || tier > Math.max(first, TIERS.length - 1)) continue;
    for (const anchor of item.anchors) {
      const [x, y] = anchor.away ?? [0, 0];
      if (Math.hypot(x, y) > FURTHEST * width) continue;
      const place = places.get(anchor) ?? { anchor, box: toLabelBox(item, anchor), line: toLine(anchor) };
      places.set(anchor, place);
      if (isInside(place.box, item.within, toSpan(tier))) yield { ...place, tier };
    }
  }
}

/** The line from a point to a distant label, as a row of small boxes. */
function toLine({ x, y, away }: Anchor): Box[] {
  if (!away) return [];
  const parts = Math.ceil(Math.hypot(...away) / 0.25);
  return Array.from({ length: parts - 1 }, (_, index): Box => {
    const along = (index + 1) / parts;
    const [dx, dy] = [away[0] * along, away[1] * along];
    return { x, y, left: dx - 0.05, right: dx + 0.05, top: dy - 0.05, bottom: dy + 0.05 };
  });
}

const SPANS = WIDTHS.map((width): Span => [width, Math.max(2 * width, WIDEST)]);

/** The map widths at which labels of a tier are shown. */
export const toSpan = (tier: number): Span => SPANS[tier] ?? [WIDEST, WIDEST];

/** The box of a dot with a radius in rem. */
export function toDotBox(x: number, y: number, radius: number): Box {
  return { x, y, left: -radius, top: -radius, right: radius, bottom: radius };
}

/** The box of a label at an anchor, with space around it. */
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

/** The offset from a dot to the start, end or middle of its label, in rem. */
export function toOffset(side: MapSide, radius: number): [x: number, y: number] {
  if (side === 'c') return [0, 0];
  const [above, below] = [radius + 0.45, radius + 0.58];
  if (side === 'n' || side === 's') return [0, side === 'n' ? -above : below];
  if (side === 'e' || side === 'w') return [side === 'e' ? radius + 0.2 : -radius - 0.2, 0];
  // At a corner the label begins above the dot, not beyond it.
  return [side.endsWith('e') ? -radius / 2 : radius / 2, side.startsWith('n') ? -above : below];
}
