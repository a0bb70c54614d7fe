/**
 * Draws the land of a map with short paths. The paths of a frame are computed once: all land, each country, each
 * border. Every map of the frame combines these.
 */
import { geoIdentity, geoPath } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { getWorld, joinArcs, joinCountries, type Piece } from './countries-of-the-world.ts';
import { createFrameCache } from './frame-cache.ts';
import type { Point } from './globe.ts';
import type { LandView } from './map-types.ts';
import type { Frame, Rect } from './projection.ts';

interface LandSettings {
  /** Codes of the countries of the map’s subject. */
  near: readonly string[];
  /** Which borders to draw: those of the subject’s countries, or all. */
  borders: 'near' | 'all';
  /** The tolerance of paths, in units. */
  tolerance: number;
}

/** The land of a frame, for a map whose subject is some of its countries. */
export function createLand(frame: Frame, { near, borders, tolerance }: LandSettings): LandView {
  const { far, countries, lines } = getParts(frame, tolerance);
  const isNear = (code: string) => near.includes(code);
  const joinLines = (isWanted: (between: readonly string[]) => boolean) =>
    lines.flatMap(({ between, path }) => (isWanted(between) ? path : [])).join('');
  if (borders === 'near') {
    // For many countries, merged shapes are shorter: each border is written once.
    const others = [...getWorld().countries.keys()].filter((code) => !isNear(code));
    const around = createPath(frame, tolerance, joinCountries(others), FAR_SPECK);
    return {
      far: around.length < far.length ? around : far,
      near: createPath(frame, tolerance, joinCountries(near), NEAR_SPECK),
      borders: joinLines((between) => between.every(isNear)),
    };
  }
  const paths = near.toSorted().map((code) => {
    const path =
      countries.get(code) ?? createPath(frame, tolerance, getWorld().countries.get(code) ?? [], NEAR_SPECK);
    countries.set(code, path);
    return path;
  });
  // Where a near country ends, its own edge is the border.
  return { far, near: paths.join(''), borders: joinLines((between) => !between.some(isNear)) };
}

/** The paths that maps of a frame share. */
interface LandParts {
  /** All land. */
  far: string;
  /** Countries by code; computed on first use. */
  countries: Map<string, string>;
  /** The borders, each between two countries. */
  lines: readonly { between: readonly string[]; path: string }[];
}

const getParts = createFrameCache((frame, tolerance: number): LandParts => {
  const { land, borders } = getWorld();
  const getArc = createArcs(frame, tolerance);
  const toPath = createPathWriter(frame);
  return {
    far: toPath(toShape(land, frame, getArc, FAR_SPECK)),
    countries: new Map(),
    lines: borders.flatMap(({ between, box, lines }) => {
      if (!isSeen(box, frame)) return [];
      const path = toPath({
        type: 'MultiLineString',
        coordinates: lines.map((line) => joinArcs(line, getArc)),
      });
      return path === '' ? [] : [{ between, path }];
    }),
  };
});

/** Path data of pieces, without rings smaller than an area in square units. */
const createPath = (frame: Frame, tolerance: number, pieces: readonly Piece[], least: number): string =>
  createPathWriter(frame)(toShape(pieces, frame, createArcs(frame, tolerance), least));

/** Returns a function that projects and simplifies each arc once. */
function createArcs(frame: Frame, tolerance: number): (arc: number) => Position[] {
  const { getLine } = getWorld();
  const arcs: Position[][] = [];
  return (arc) => {
    arcs[arc] ??= frame.projectLine(getLine(arc), tolerance);
    return arcs[arc];
  };
}

/** The shape of the pieces in a frame, without rings smaller than an area in square units. */
const toShape = (
  pieces: readonly Piece[],
  frame: Frame,
  getArc: (arc: number) => Position[],
  least: number,
): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: pieces
    .filter(({ box }) => isSeen(box, frame))
    .map(({ rings }) => rings.map((ring) => joinArcs(ring, getArc)).filter((ring) => toArea(ring) >= least)),
});

const isSeen = ([w, s, e, n]: Piece['box'], { box: [west, south, east, north] }: Frame) =>
  w < east && west < e && s < north && south < n;

/** The least area of islands and lakes, in square units. */
const FAR_SPECK = 12;
const NEAR_SPECK = 5;

/** The area of a ring, in square units. */
function toArea(ring: readonly number[][]): number {
  let area = 0;
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    area += x * nextY - nextX * y;
  }
  return Math.abs(area / 2);
}

/** Formats shapes as path data in integers, each point relative to the one before, clipped to a frame. */
function createPathWriter({ x, y, width, height }: Rect) {
  // A little larger than the frame, so that strokes along the clip edge are invisible.
  const stream = geoIdentity().clipExtent([
    [x - 3, y - 3],
    [x + width + 3, y + height + 3],
  ]);
  return (shape: MultiPolygon | MultiLineString): string => {
    const lines: { points: Point[]; closed: boolean }[] = [];
    const add = (x: number, y: number) => lines.at(-1)?.points.push([Math.round(x), Math.round(y)]);
    geoPath(stream, {
      beginPath: () => {},
      moveTo: (x, y) => {
        lines.push({ points: [], closed: false });
        add(x, y);
      },
      lineTo: add,
      arc: () => {},
      closePath: () => {
        const line = lines.at(-1);
        if (line) line.closed = true;
      },
    })(shape);
    return lines.map(({ points, closed }) => formatPathData(points, closed)).join('');
  };
}

/** Path data of a line: `M` absolute, then relative steps; points that do not move are left out. */
export function formatPathData(points: readonly Point[], closed: boolean): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let [x, y] = first;
  const steps: string[] = [];
  for (const [nextX, nextY] of rest) {
    if (nextX === x && nextY === y) continue;
    steps.push(`${nextX - x},${nextY - y}`);
    [x, y] = [nextX, nextY];
  }
  if (steps.length < (closed ? 2 : 1)) return '';
  // A minus sign makes the separator unnecessary.
  return `M${first.join(',')}l${steps.join(' ')}${closed ? 'z' : ''}`.replaceAll(/[ ,]-/g, '-');
}
