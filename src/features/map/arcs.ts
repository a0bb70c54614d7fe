/**
 * Creates arcs from one place to others, curved towards the top of the map. The curvature changes gradually with the
 * direction, so that arcs leave their origin in the order of their directions and never cross there.
 */
import type { Point } from './globe.ts';

/** How much a horizontal arc turns upwards at its foot, in radians. */
const RISE = 0.62;

/** An arc: its ends and its control point. */
export interface Arc {
  from: Point;
  to: Point;
  control: Point;
}

/** An arc between two places that stays below the upper edge of a map. */
export function createArc(from: Point, to: Point, ceiling: number): Arc {
  const [[ax, ay], [bx, by]] = [from, to];
  const [dx, dy] = [bx - ax, by - ay];
  const turn = (RISE * dx) / (Math.hypot(dx, dy) || 1);
  // The control point is at a right angle to the middle of the straight line, on the upper side.
  const bow = Math.tan(turn) / 2;
  const control: Point = [(ax + bx) / 2 + bow * dy, (ay + by) / 2 - bow * dx];
  const arc = { from, to, control };
  const highest = Math.min(...listArcPoints(arc).map(([, y]) => y));
  if (highest >= ceiling) return arc;
  // Lower it by the excess: the middle of the curve moves half as far as the control point.
  return { from, to, control: [control[0], control[1] + 2 * (ceiling - highest)] };
}

/** Points along an arc, without its ends. */
export function listArcPoints({ from, to, control }: Arc): Point[] {
  return Array.from({ length: 31 }, (_, index) => {
    const along = (index + 1) / 32;
    const mix = (a: number, b: number, c: number) =>
      (1 - along) ** 2 * a + 2 * along * (1 - along) * b + along ** 2 * c;
    return [mix(from[0], control[0], to[0]), mix(from[1], control[1], to[1])];
  });
}

/** Path data of an arc, in integers. */
export function formatArcPath({ from, to, control }: Arc): string {
  const [a, b, c] = [from, control, to].map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`);
  return `M${a}Q${b} ${c}`;
}
