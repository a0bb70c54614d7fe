/** The dots of a map: which spots share one, their size and the room that they take. */
import type { Spot } from '#model/places/locations.ts';
import type { Box } from './boxes.ts';
import type { Point } from './globe.ts';
import { TIERS, toDotBox, WIDTHS } from './label-placement.ts';
import type { MapDotView } from './map-types.ts';
import type { Frame } from './projection.ts';

/** A dot: a spot with its point in the picture, and the spots near it that have no dot of their own. */
export interface Placed {
  spot: Spot;
  /** The number of spots that it stands for, besides its own. */
  others: number;
  /** The count of its spot and of the others. */
  count: number;
  point: Point;
  mark: MapDotView['mark'];
  /** For places beyond the frame. */
  turn?: number;
  /** From 1. */
  size: number;
  /** The index of the map width from which it has room. */
  tier?: number;
  /** On maps narrower than the width with this index it also stands for others, which have no room there. */
  covers?: number;
}

/** The width of what a finger meets, in rem: 24 pixels. */
export const TARGET = 1.5;

/**
 * Gives each dot the map width from which it has room: no two that are there are nearer to each other than a target is
 * wide. The dot with the highest count comes first, and stands for those near it until they have room of their own.
 * Those that would have none on the widest map come with it.
 */
export function placeByWidth(dots: readonly Placed[], { width }: Frame, first?: Placed): Placed[] {
  const rank = (dot: Placed) => Number(dot === first || dot.mark === 'beyond');
  const ordered = dots
    .map((dot) => ({ ...dot, source: dot }))
    .sort(
      (a, b) => rank(b.source) - rank(a.source) || b.count - a.count || (a.spot.name < b.spot.name ? -1 : 1),
    );
  const placed: (Placed & { source: Placed })[] = [];
  for (const [tier, rem] of WIDTHS.entries()) {
    const reach = (TARGET / rem) * width;
    const isLast = tier === WIDTHS.length - 1;
    for (const dot of ordered) {
      if (dot.tier !== undefined) continue;
      const near = findNearest(dot, placed, () => reach);
      if (near && !isLast) {
        near.covers = tier + 1;
        continue;
      }
      dot.tier = tier;
      placed.push(dot);
    }
  }
  const bySource = new Map(placed.map(({ source, ...dot }) => [source, dot]));
  return dots.map((dot) => bySource.get(dot) ?? dot);
}

/** The radii of dots in rem, by size; `map.css` and `map-many.css` have the same values. */
export const RADII = [0.16, 0.21, 0.27, 0.34, 0.42] as const;

/** The least count of each size. */
const STEPS = [0, 2, 5, 10, 20] as const;

export const toSize = (count: number) => STEPS.filter((step) => count >= step).length;

/** How far the halo of a dot that stands for several places reaches beyond it, in rem, as in `map-many.css`. */
export const HALO = 0.15;

/** The box of a dot with its halo. */
export function toBox({ point: [x, y], size, others, tier = 0, covers }: Placed, { width }: Frame): Box {
  const halo = others > 0 || covers !== undefined ? HALO : 0;
  return { ...toDotBox(x / width, y / width, toRadius(size) + halo), ...(tier > 0 && { tier }) };
}

const toRadius = (size: number) => RADII[size - 1] ?? RADII[0];

/** The distance within which a dot covers the middle of another on a map of a whole page, relative to its width. */
const toCover = (size: number) => toRadius(size) / TIERS[2];

/** How far dots reach at first to have fewer, relative to the width, and how much further in each attempt. */
const REACH = 0.005;
const FURTHER = 1.2;

/**
 * Joins dots that are near each other if there are more than `most`, until there are a tenth fewer. The dot with the highest count stays where it is
 * and stands for those around it; a dot of `fixed` is never given up. Dots of two countries stay apart, and so do
 * cities and whole countries: so a map of very many countries can have more dots. No dot is smaller than `least`; where
 * counts are high, sizes are relative to the highest.
 */
export function joinDots(
  dots: readonly Placed[],
  { width }: Frame,
  { most, fixed, least }: { most: number; fixed?: Spot | undefined; least: number },
): Placed[] {
  const rank = ({ spot }: Placed) => Number(spot === fixed);
  const ordered = dots.toSorted(
    (a, b) => rank(b) - rank(a) || b.count - a.count || (a.spot.name < b.spot.name ? -1 : 1),
  );
  let joined = joinWithin(ordered, 0, width);
  // Once it is a choice of places, a tenth fewer are easier to read.
  const room = joined.length > most ? Math.ceil(most * 0.9) : most;
  // Further than twice the width there is nothing left to join.
  for (let reach = REACH; joined.length > room && reach < 2; reach *= FURTHER) {
    joined = joinWithin(ordered, reach, width);
  }
  const highest = Math.max(...joined.map(({ count }) => count));
  const scale = Math.max(1, highest / HIGHEST);
  return joined.map((dot) => ({ ...dot, size: Math.max(least, toSize(dot.count / scale)) }));
}

/** Up to this count, a size means the same on every map. */
const HIGHEST = 40;

/** Joins each dot with the nearest earlier one that covers it, or that is within reach. */
function joinWithin(ordered: readonly Placed[], reach: number, width: number): Placed[] {
  const kept: Placed[] = [];
  // Only dots of one mark in one country are joined.
  const alike = new Map<string, Placed[]>();
  for (const dot of ordered) {
    const key = `${dot.mark} ${dot.spot.country}`;
    const candidates = alike.get(key) ?? [];
    const near = findNearest(dot, candidates, (size) => Math.max(reach, toCover(size)) * width);
    if (near) {
      near.others += 1 + dot.others;
      near.count += dot.count;
    } else {
      const own = { ...dot };
      kept.push(own);
      candidates.push(own);
      alike.set(key, candidates);
    }
  }
  return kept;
}

function findNearest<Dot extends Placed>(
  { point: [x, y] }: Placed,
  dots: readonly Dot[],
  toReach: (size: number) => number,
): Dot | undefined {
  let nearest: Dot | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const dot of dots) {
    const reach = Math.min(least, toReach(dot.size));
    const [across, down] = [Math.abs(dot.point[0] - x), Math.abs(dot.point[1] - y)];
    // Most dots are far away, which is seen without the root.
    if (across >= reach || down >= reach) continue;
    const distance = Math.hypot(across, down);
    if (distance < reach) [nearest, least] = [dot, distance];
  }
  return nearest;
}
