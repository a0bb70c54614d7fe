/** What lies beyond a map: marks at its left and right edge that point there. */
import type { Spot } from '#model/places/locations.ts';
import { type Box, isTouching } from './boxes.ts';
import { type Placed, toBox, toNamed, toSize } from './dot-labels.ts';
import { TIERS, toLabelBox, WIDEST } from './labels.ts';
import type { Frame, Point } from './projection.ts';

/** How far from the edge a mark stands, in parts of the map's width. */
const EDGE = 0.035;
/** Between which parts of the map's height, and how many heights are tried. */
const LOW = 0.12;
const HIGH = 0.94;
const SLOTS = 60;

/** A mark for each spot, as near as can be to where the way to it leaves the frame; none covers a dot or another. */
export function placeBeyond(spots: readonly Spot[], frame: Frame, dots: readonly Placed[]): Placed[] {
  const taken = dots.map((dot) => toBox(dot, frame));
  const heights = Array.from(
    { length: SLOTS },
    (_, slot) => frame.height * (LOW + ((HIGH - LOW) * slot) / SLOTS),
  );
  return spots
    .map((spot) => ({ spot, ...createExit(frame.project(spot.place), frame) }))
    .sort((a, b) => a.y - b.y || (a.spot.name < b.spot.name ? -1 : 1))
    .map(({ spot, x, y, turn }): Placed => {
      const createMark = (height: number): Placed => ({
        spot,
        point: [x, height],
        mark: 'beyond',
        turn,
        size: toSize(spot.count),
      });
      const mark =
        heights
          .toSorted((a, b) => Math.abs(a - y) - Math.abs(b - y))
          .map(createMark)
          .find((own) => isFree(listBoxes(own, frame), taken)) ?? createMark(y);
      taken.push(...listBoxes(mark, frame));
      return mark;
    });
}

/** Where the way from the middle of a frame to a point beyond it comes to a side, and where it leads, in degrees. */
function createExit([x, y]: Point, { width, height }: Frame): { x: number; y: number; turn: number } {
  const [dx, dy] = [x - width / 2, y - height / 2];
  const side = dx < 0 ? width * EDGE : width * (1 - EDGE);
  const leaves = height / 2 + (dy * (width / 2)) / Math.max(1, Math.abs(dx));
  return {
    x: side,
    y: Math.max(height * LOW, Math.min(height * HIGH, leaves)),
    turn: Math.round((Math.atan2(dy, dx) * 180) / Math.PI),
  };
}

/** A mark's own box and that of its name. */
function listBoxes(mark: Placed, frame: Frame): Box[] {
  const named = toNamed(mark, frame);
  return [named.dot, ...named.anchors.slice(0, 1).map((anchor) => toLabelBox(named, anchor))];
}

const isFree = (own: readonly Box[], taken: readonly Box[]) =>
  own.every((box) => taken.every((other) => !isTouching(box, other, [TIERS[0], WIDEST])));
