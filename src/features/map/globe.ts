/** Geometry of the globe: vectors, projection, distances. */
import type { Degrees } from '#model/places/locations.ts';

/** A point in a picture, in its units, from the top left. */
export type Point = readonly [x: number, y: number];

/** In kilometres. */
export const EARTH_RADIUS = 6371;

const toRadians = (degrees: number) => (degrees * Math.PI) / 180;
const toDegrees = (radians: number) => (radians * 180) / Math.PI;

/** A place on a globe with radius 1. */
export type Vector = readonly [x: number, y: number, z: number];

export function toVector([lon, lat]: Degrees): Vector {
  const [lambda, phi] = [toRadians(lon), toRadians(lat)];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** West, south, east, north, in degrees. */
export type DegreeBox = readonly [west: number, south: number, east: number, north: number];

/** A line on the globe, prepared for projection and simplification. */
export interface Line {
  /** Three numbers per point, on a globe with radius 1. */
  vectors: ArrayLike<number>;
  /** One number per point, from `weighPoints`, in radii of the globe. */
  weights: ArrayLike<number>;
  /** A circle that contains the line. The radius is in radians. */
  circle: { middle: Vector; radius: number };
}

/** The central angle between two places, in radians. */
export const getAngle = ([ax, ay, az]: Vector, [bx, by, bz]: Vector): number =>
  2 * Math.asin(Math.min(1, Math.sqrt((ax - bx) ** 2 + (ay - by) ** 2 + (az - bz) ** 2) / 2));

/** The globe projected around a place, in kilometres to the right and down. */
export interface Globe {
  middle: Degrees;
  projectVector(vector: Vector): Point;
  toPlace(point: Point): Degrees;
}

/**
 * Lambert's azimuthal equal-area projection. It takes vectors, so that the many points of coasts and borders need no
 * trigonometry.
 */
export function createGlobe(middle: Degrees): Globe {
  const [cosLat, sinLat] = [Math.cos(toRadians(middle[1])), Math.sin(toRadians(middle[1]))];
  const [cosLon, sinLon] = [Math.cos(toRadians(middle[0])), Math.sin(toRadians(middle[0]))];
  return {
    middle,
    projectVector([x, y, z]) {
      const ahead = cosLon * x + sinLon * y;
      const towards = cosLat * ahead + sinLat * z;
      // The opposite point of the globe has no single position.
      const stretch = EARTH_RADIUS * Math.sqrt(2 / Math.max(1e-9, 1 + towards));
      return [stretch * (cosLon * y - sinLon * x), stretch * (sinLat * ahead - cosLat * z)];
    },
    toPlace([kmX, kmY]) {
      const [right, down] = [kmX / EARTH_RADIUS, kmY / EARTH_RADIUS];
      const square = Math.min(4, right * right + down * down);
      const shrink = Math.sqrt(1 - square / 4);
      const [towards, east, north] = [1 - square / 2, shrink * right, -shrink * down];
      const ahead = cosLat * towards - sinLat * north;
      return [
        toDegrees(Math.atan2(sinLon * ahead + cosLon * east, cosLon * ahead - sinLon * east)),
        toDegrees(Math.asin(Math.max(-1, Math.min(1, sinLat * towards + cosLat * north)))),
      ];
    },
  };
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

/** The great-circle distance between two places, in kilometres. */
export const getDistance = (a: Degrees, b: Degrees): number =>
  EARTH_RADIUS * getAngle(toVector(a), toVector(b));
