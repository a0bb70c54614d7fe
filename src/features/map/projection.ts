/**
 * Creates the frame of a map: the part of the Earth, and its projection. Equal-area, with north up in the centre:
 * within a region of Europe, distances are correct to one per cent.
 */
import type { Degrees } from '#model/places/locations.ts';
import {
  createGlobe,
  type DegreeBox,
  EARTH_RADIUS,
  type Globe,
  getAngle,
  getBounds,
  type Line,
  type Point,
  toVector,
} from './globe.ts';

/** A rectangle in a picture, in its units. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Frame extends Rect {
  /** Projects a place; the result is outside the rectangle if the place is outside the frame. */
  project(place: Degrees): Point;
  /**
   * Projects and simplifies a line. The tolerance is in units. The shape outside the frame is lost.
   */
  projectLine(line: Line, tolerance: number): [x: number, y: number][];
  /** Kilometres per unit. */
  scale: number;
  /** The place at the centre. */
  middle: Degrees;
  /** West, south, east, north of the visible area, in degrees. */
  box: DegreeBox;
  /** Frames with equal keys are equal. */
  key: string;
}

export interface FrameSettings {
  /** The position and width of the frame in the picture. */
  x?: number;
  y?: number;
  width: number;
  /** The limits of width divided by height, chosen by the places. */
  shape: readonly [tallest: number, widest: number];
  /** Space on each side, relative to the extent of the places. */
  room: number;
  /** The least width in kilometres. */
  least: number;
}

/** A frame that contains all given places (at least one). */
export function createFrame(places: readonly Degrees[], settings: FrameSettings): Frame {
  const { x = 0, y = 0, width } = settings;
  const globe = createGlobe(toMiddle(places));
  const [west, north, east, south] = getBounds(places.map((place) => globe.projectVector(toVector(place))));
  const { shown, height } = toSize(east - west, south - north, settings);
  return createGlobeFrame(globe, [(west + east) / 2, (north + south) / 2], shown, { x, y, width, height });
}

/** A frame of a projected globe. Takes its centre, its width in kilometres and its rectangle in the picture. */
function createGlobeFrame(globe: Globe, [centreX, centreY]: Point, shown: number, rect: Rect): Frame {
  const { x, y, width, height } = rect;
  const scale = shown / width;
  const toUnits = ([kmX, kmY]: Point): [number, number] => [
    x + width / 2 + (kmX - centreX) / scale,
    y + height / 2 + (kmY - centreY) / scale,
  ];
  const middle = globe.toPlace([centreX, centreY]);
  // The angle from the centre to a corner, and a tenth more.
  const reach = (0.55 * Math.hypot(shown, height * scale)) / EARTH_RADIUS;
  const seen = { x: x - EDGE, y: y - EDGE, width: width + 2 * EDGE, height: height + 2 * EDGE };
  let box: Frame['box'] | undefined;
  return {
    ...rect,
    project: (place) => toUnits(globe.projectVector(toVector(place))),
    projectLine: ({ vectors, weights, circle }, tolerance) => {
      const away = getAngle(circle.middle, toVector(middle)) - circle.radius;
      // For a line outside the frame, its ends are enough.
      const least = away > reach ? Number.MAX_VALUE : (tolerance * scale) / EARTH_RADIUS;
      const shorter = createShortener(seen);
      for (let index = 0; index < weights.length; index++) {
        if ((weights[index] ?? 0) <= least) continue;
        const start = 3 * index;
        shorter.add(
          toUnits(
            globe.projectVector([vectors[start] ?? 0, vectors[start + 1] ?? 0, vectors[start + 2] ?? 0]),
          ),
        );
      }
      return shorter.end();
    },
    scale,
    middle,
    get box() {
      box ??= createBox(({ right, down }) =>
        globe.toPlace([centreX + right * shown, centreY + down * scale * height]),
      );
      return box;
    },
    key: [x, y, width, height, ...globe.middle, centreX, centreY, scale].map((n) => n.toFixed(3)).join(' '),
  };
}

/** The bounds of a frame in degrees. Looks at places a little outside its edge, relative to its centre and size. */
function createBox(toPlace: (parts: { right: number; down: number }) => Degrees): Frame['box'] {
  const edge = Array.from({ length: 9 }, (_, index) => (index - 4) / 7).flatMap((part) => [
    toPlace({ right: part, down: -0.55 }),
    toPlace({ right: part, down: 0.55 }),
    toPlace({ right: -0.55, down: part }),
    toPlace({ right: 0.55, down: part }),
  ]);
  const [west, south, east, north] = getBounds(edge);
  return [west, south, east, north];
}

/** The margin that counts as visible, in units: strokes have a width. */
const EDGE = 5;

/**
 * Collects the points of a line and drops invisible ones: of consecutive points that are all outside the same side of
 * a rectangle, it keeps the first and the last. The picture inside does not change, also if the line is filled.
 */
function createShortener({ x, y, width, height }: Rect) {
  const kept: [number, number][] = [];
  /** The sides that all points since the last kept one are outside of, as bits. */
  let run = 0;
  let [sidesBefore, left]: [number, [number, number] | undefined] = [0, undefined];
  return {
    add(point: [number, number]) {
      const [right, down] = point;
      const sides =
        (right < x ? 1 : 0) | (right > x + width ? 2 : 0) | (down < y ? 4 : 0) | (down > y + height ? 8 : 0);
      if ((run & sides) === 0) {
        if (left) kept.push(left);
        run = sidesBefore;
      }
      const isLeft = kept.length > 0 && (run & sides) !== 0;
      if (!isLeft) kept.push(point);
      run = isLeft ? run & sides : sides;
      left = isLeft ? point : undefined;
      sidesBefore = sides;
    },
    end() {
      if (left) kept.push(left);
      return kept;
    },
  };
}

/** The width of a frame in kilometres, and its height in units. */
function toSize(
  across: number,
  down: number,
  { width, shape: [tallest, widest], room, least }: FrameSettings,
): { shown: number; height: number } {
  const wide = Math.max(least, across * (1 + 2 * room));
  const high = Math.max(wide / widest, down * (1 + 2 * room));
  const shown = Math.max(wide, high * tallest);
  return { shown, height: Math.round((Math.max(high, shown / widest) / shown) * width) };
}

/** The ratio between two scales of the grid. */
const ZOOM = 1.25;
/** The number of steps from the widest shape of the grid to the tallest. */
const HEIGHTS = 2;
/** The distance between two centres of the grid, relative to the width. */
const MIDDLE_STEP = 1 / 8;
/** The least distance of a place to the edge of a grid frame, relative to the width. */
const MARGIN = 0.065;

/**
 * A frame that contains all given places (at least one), with its centre, scale and shape snapped to a grid. Maps of
 * neighbouring places then share one frame, its land and the positions of its labels. This saves time: a new frame
 * takes some milliseconds, another map of the same frame less than one. The price: a frame can be a third wider than
 * its places need, and off their centre by a sixteenth of its width.
 */
export function createGridFrame(places: readonly Degrees[], settings: FrameSettings): Frame {
  const { middle, scale } = createFrame(places, settings);
  const { x = 0, y = 0, width, shape, least } = settings;
  const [lowest, highest] = [width / shape[1], width / shape[0]];
  const isRoomy = (frame: Frame) =>
    places.every((place) => {
      const [right, down] = frame.project(place);
      const margin = MARGIN * width;
      return isWithin([right, down], {
        x: x + margin,
        y: y + margin,
        width: width - 2 * margin,
        height: frame.height - 2 * margin,
      });
    });
  for (let level = Math.max(0, Math.floor(Math.log((scale * width) / least) / Math.log(ZOOM))); ; level++) {
    const shown = least * ZOOM ** level;
    const globe = createGlobe(snap(middle, (shown * MIDDLE_STEP) / DEGREE));
    for (let part = 0; part <= HEIGHTS; part++) {
      const height = Math.round(lowest + ((highest - lowest) * part) / HEIGHTS);
      const frame = createGlobeFrame(globe, [0, 0], shown, { x, y, width, height });
      if (isRoomy(frame)) return frame;
    }
  }
}

/** Kilometres per degree of latitude. */
const DEGREE = (EARTH_RADIUS * Math.PI) / 180;

/** The nearest point of a grid. The step is in degrees of latitude; columns are the same distance apart as rows. */
function snap([lon, lat]: Degrees, step: number): Degrees {
  const row = Math.round(lat / step) * step;
  const column = step / Math.cos((row * Math.PI) / 180);
  return [Math.round(lon / column) * column, row];
}

function toMiddle(places: readonly Degrees[]): Degrees {
  const [west, south, east, north] = getBounds(places);
  return [(west + east) / 2, (south + north) / 2];
}

/** True for a point inside a rectangle. */
export const isWithin = ([px, py]: Point, { x, y, width, height }: Rect) =>
  px >= x && px <= x + width && py >= y && py <= y + height;
