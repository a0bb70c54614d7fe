/** Marks places beyond a map at its left and right edge. */
import type { InLanguage } from '#i18n/word-types.ts';
import type { Spot } from '#model/places/locations.ts';
import { type Box, isTouching } from './boxes.ts';
import { type Placed, toBox, toSize } from './dots.ts';
import type { Point } from './globe.ts';
import { TIERS, toLabelBox, WIDEST } from './label-placement.ts';
import { toNamed } from './named-places.ts';
import type { Frame } from './projection.ts';

/** The distance of a mark from the edge, relative to the map’s width. */
const EDGE = 0.035;
/** The range of heights, relative to the map, and how many to try. */
const LOW = 0.12;
const HIGH = 0.94;
const SLOTS = 60;

/** A mark for each spot, as near as possible to where the line to it leaves the frame, without overlaps. */
export function placeBeyond(
  model: InLanguage,
  spots: readonly Spot[],
  frame: Frame,
  dots: readonly Placed[],
): Placed[] {
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
        others: 0,
        count: spot.count,
        point: [x, height],
        mark: 'beyond',
        turn,
        size: toSize(spot.count),
      });
      const mark =
        heights
          .toSorted((a, b) => Math.abs(a - y) - Math.abs(b - y))
          .map(createMark)
          .find((mark) => isFree(listBoxes(model, mark, frame), taken)) ?? createMark(y);
      taken.push(...listBoxes(model, mark, frame));
      return mark;
    });
}

/** Where the line from the centre of a frame to a point outside reaches a side, and its direction in degrees. */
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

/** The box of a mark and of its label. */
function listBoxes(model: InLanguage, mark: Placed, frame: Frame): Box[] {
  const named = toNamed(model, mark, frame);
  return [named.dot, ...named.anchors.slice(0, 1).map((anchor) => toLabelBox(named, anchor))];
}

const isFree = (boxes: readonly Box[], taken: readonly Box[]) =>
  boxes.every((box) => taken.every((obstacle) => !isTouching(box, obstacle, [TIERS[0], WIDEST])));
