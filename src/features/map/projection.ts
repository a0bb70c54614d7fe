/**
 * Creates the frame of a map: the part of the Earth, and its projection. Equal-area, with north up in the centre:
 * within a region of Europe, distances are correct to one per cent.
 */
import { geoAzimuthalEqualArea, geoDistance } from 'd3-geo';
import type { Degrees } from '#model/places/locations.ts';
import type { Piece } from './countries-of-the-world.ts';

/** A point in a picture, in its units, from the top left. */
export type Point = readonly [x: number, y: number];

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
  /** Projects a place, but at most one frame width outside: the shape of invisible land is lost. */
  projectNear(place: Degrees): Point;
  /** Kilometres per unit. */
  scale: number;
  /** West, south, east, north of the visible area, in degrees. */
  box: Piece['box'];
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
  /** Rounds the extent to steps in degrees, so that similar frames become equal. */
  step?: number;
}

const EARTH_RADIUS = 6371;

/** A frame that contains all given places (at least one). */
export function createFrame(within: readonly Degrees[], settings: FrameSettings): Frame {
  const places = settings.step === undefined ? within : listCorners(within, settings.step);
  const { x = 0, y = 0, width, room, least } = settings;
  const middle = toMiddle(places);
  const globe = geoAzimuthalEqualArea()
    .rotate([-middle[0], -middle[1]])
    .scale(EARTH_RADIUS)
    .translate([0, 0]);
  const toKilometres = (place: Degrees): Point => globe([place[0], place[1]]) ?? [0, 0];
  const [west, north, east, south] = getBounds(places.map(toKilometres));
  const [tallest, widest] = settings.shape;
  const across = Math.max(least, (east - west) * (1 + 2 * room));
  const down = Math.max(across / widest, (south - north) * (1 + 2 * room));
  const shown = Math.max(across, down * tallest);
  const scale = shown / width;
  const height = Math.round(Math.max(down, shown / widest) / scale);
  const [centreX, centreY] = [(west + east) / 2, (north + south) / 2];
  const project = (place: Degrees): Point => {
    const [kmX, kmY] = toKilometres(place);
    return [x + width / 2 + (kmX - centreX) / scale, y + height / 2 + (kmY - centreY) / scale];
  };
  const projectNear = (place: Degrees): Point => {
    const [px, py] = project(place);
    return [
      Math.max(x - width, Math.min(x + 2 * width, px)),
      Math.max(y - width, Math.min(y + height + width, py)),
    ];
  };
  const toPlace = (right: number, below: number): Degrees =>
    globe.invert?.([centreX + right * scale * width, centreY + below * scale * height]) ?? middle;
  const edge = Array.from({ length: 9 }, (_, index) => (index - 4) / 7).flatMap((part) => [
    toPlace(part, -0.55),
    toPlace(part, 0.55),
    toPlace(-0.55, part),
    toPlace(0.55, part),
  ]);
  return {
    x,
    y,
    width,
    height,
    project,
    projectNear,
    scale,
    box: [
      Math.min(...edge.map(([lon]) => lon)),
      Math.min(...edge.map(([, lat]) => lat)),
      Math.max(...edge.map(([lon]) => lon)),
      Math.max(...edge.map(([, lat]) => lat)),
    ],
    key: [x, y, width, height, ...middle, centreX, centreY, scale].map((n) => n.toFixed(3)).join(' '),
  };
}

function listCorners(places: readonly Degrees[], step: number): Degrees[] {
  const [west, south, east, north] = getBounds(places);
  const [left, right] = [Math.floor(west / step) * step, Math.ceil(east / step) * step];
  const [bottom, top] = [Math.floor(south / step) * step, Math.ceil(north / step) * step];
  return [
    [left, bottom],
    [right, bottom],
    [left, top],
    [right, top],
  ];
}

function toMiddle(places: readonly Degrees[]): Degrees {
  const [west, south, east, north] = getBounds(places);
  return [(west + east) / 2, (south + north) / 2];
}

/** The minimum and maximum of both coordinates. */
export function getBounds(pairs: readonly Point[]): [number, number, number, number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of pairs) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return [left, top, right, bottom];
}

/** True for a point inside a rectangle. */
export const isWithin = ([px, py]: Point, { x, y, width, height }: Rect) =>
  px >= x && px <= x + width && py >= y && py <= y + height;

/** The great-circle distance between two places, in kilometres. */
export const getDistance = ([lonA, latA]: Degrees, [lonB, latB]: Degrees): number =>
  EARTH_RADIUS * geoDistance([lonA, latA], [lonB, latB]);
