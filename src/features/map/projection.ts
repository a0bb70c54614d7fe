/**
 * The frame of a map: what part of the Earth it shows, and where a place stands in it. Equal-area, turned so that
 * north is up in its middle: over a region of Europe, distances keep their proportions within one per cent.
 */
import { geoAzimuthalEqualArea, geoDistance } from 'd3-geo';
import type { Degrees } from '#model/places/locations.ts';
import type { Piece } from './countries-of-the-world.ts';

/** A place in a picture, in its units, from the top left. */
export type Point = readonly [x: number, y: number];

/** A rectangle in a picture, in its units. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Frame extends Rect {
  /** Where a place stands; outside of the rectangle where it lies outside of the frame. */
  project(place: Degrees): Point;
  /** The same, but that nothing stands further outside than the frame is wide: the shape of what is not seen is not kept. */
  projectNear(place: Degrees): Point;
  /** Kilometres that one unit is long. */
  scale: number;
  /** West, south, east, north of all that it shows, in degrees. */
  box: Piece['box'];
  /** Two frames of one key are the same. */
  key: string;
}

export interface FrameSettings {
  /** Where it stands in the picture, and how wide it is. */
  x?: number;
  y?: number;
  width: number;
  /** Its height is its width over a number between these two, as suits the places. */
  shape: readonly [tallest: number, widest: number];
  /** Free room on each side, as a part of what the places take. */
  room: number;
  /** Kilometres that are shown at least, from west to east. */
  least: number;
  /** Lets frames that are nearly the same be the same: the places count as if they reached to whole steps, in degrees. */
  step?: number;
}

const EARTH_RADIUS = 6371;

/** A frame around places, at least one, of which all are in it. */
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

/** The smallest and the largest of both numbers of pairs. */
export function getBounds(pairs: readonly Point[]): [number, number, number, number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of pairs) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return [left, top, right, bottom];
}

/** True for a point within a rectangle. */
export const isWithin = ([px, py]: Point, { x, y, width, height }: Rect) =>
  px >= x && px <= x + width && py >= y && py <= y + height;

/** Kilometres between two places, over the ground. */
export const getDistance = ([lonA, latA]: Degrees, [lonB, latB]: Degrees): number =>
  EARTH_RADIUS * geoDistance([lonA, latA], [lonB, latB]);
