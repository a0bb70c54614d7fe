/** The dots of a map: their size and the room that they take. */
import type { Spot } from '#model/places/locations.ts';
import type { Box } from './boxes.ts';
import type { Point } from './globe.ts';
import { toDotBox } from './label-placement.ts';
import type { MapDotView } from './map-types.ts';
import type { Frame } from './projection.ts';

/** A spot with its point in the picture. */
export interface Placed {
  spot: Spot;
  point: Point;
  mark: MapDotView['mark'];
  /** For places beyond the frame. */
  turn?: number;
  /** From 1. */
  size: number;
}

/** The radii of dots in rem, by size; `map.css` and `map-many.css` have the same values. */
export const RADII = [0.16, 0.21, 0.27, 0.34, 0.42] as const;

/** The least count of each size. */
const STEPS = [0, 2, 5, 10, 20] as const;

export const toSize = (count: number) => STEPS.filter((step) => count >= step).length;

/** The box of a dot. */
export function toBox({ point: [x, y], size }: Pick<Placed, 'point' | 'size'>, { width }: Frame): Box {
  return toDotBox(x / width, y / width, RADII[size - 1] ?? RADII[0]);
}
