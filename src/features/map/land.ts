/**
 * Draws the land of a map with short paths. Arcs are projected and simplified once each, shapes are assembled from
 * them and clipped to the frame; tiny pieces are dropped.
 */
import { geoIdentity, geoPath } from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { Polygon, Topology } from 'topojson-specification';
import { getWorld } from './countries-of-the-world.ts';
import type { LandView } from './map-types.ts';
import type { Frame, Point, Rect } from './projection.ts';

export interface LandSettings {
  /** Codes of the countries of the map’s subject. */
  near: readonly string[];
  /** Which borders to draw: those of the subject’s countries, or all. */
  borders: 'near' | 'all';
  /** The tolerance of paths, in units. */
  tolerance: number;
}

const drawn = new Map<string, LandView>();

/** The land of a frame. Computed once for equal frames and settings. */
export function createLand(frame: Frame, settings: LandSettings): LandView {
  const key = `${frame.key} ${JSON.stringify(settings)}`;
  const known = drawn.get(key) ?? drawLand(frame, settings);
  drawn.set(key, known);
  return known;
}

function drawLand(frame: Frame, { near, borders, tolerance }: LandSettings): LandView {
  const { topology, pieces } = getPicture(frame, tolerance);
  const isNear = (code: string | undefined) => code !== undefined && near.includes(code);
  const createShape = (isWanted: (code: string) => boolean) =>
    merge(
      topology,
      [...pieces].filter(([, code]) => isWanted(code)).map(([piece]) => piece),
    );
  // Where a near country ends, its own edge is the border.
  const lines = mesh(
    topology,
    { type: 'GeometryCollection', geometries: [...pieces.keys()] },
    (a: object, b: object) => {
      const [left, right] = [pieces.get(a as Piece), pieces.get(b as Piece)];
      return left !== right && isNear(left) === isNear(right) && (borders === 'all' || isNear(left));
    },
  );
  // A little larger than the frame, so that strokes along the clip edge are invisible.
  const cut: Rect = { x: frame.x - 3, y: frame.y - 3, width: frame.width + 6, height: frame.height + 6 };
  const toPath = createPathWriter(cut);
  const [around, whole] = [
    toPath(
      withoutSpecks(
        createShape((code) => !isNear(code)),
        FAR_SPECK,
      ),
    ),
    // Near land is drawn above it, so all land at once is often shorter.
    toPath(
      withoutSpecks(
        createShape(() => true),
        FAR_SPECK,
      ),
    ),
  ];
  return {
    far: whole.length < around.length ? whole : around,
    near: toPath(withoutSpecks(createShape(isNear), NEAR_SPECK)),
    borders: toPath(lines),
  };
}

/** The least area of islands and lakes, in square units. */
const FAR_SPECK = 12;
const NEAR_SPECK = 5;

type Piece = Polygon;

interface Picture {
  topology: Topology;
  /** With the codes of their countries. */
  pieces: ReadonlyMap<Piece, string>;
}

const pictures = new Map<string, Picture>();

/** The pieces of countries in a frame, with their codes, as a topology in units of the picture. */
function getPicture(frame: Frame, tolerance: number): Picture {
  const key = `${frame.key} ${tolerance}`;
  const known = pictures.get(key) ?? createPicture(frame, tolerance);
  pictures.set(key, known);
  return known;
}

function createPicture(frame: Frame, tolerance: number): Picture {
  const world = getWorld();
  const [west, south, east, north] = frame.box;
  const pieces = new Map(
    [...world.countries].flatMap(([code, pieces]) =>
      pieces
        .filter(({ box: [w, s, e, n] }) => w < east && west < e && s < north && south < n)
        .map(({ rings }): [Piece, string] => [{ type: 'Polygon', arcs: rings }, code]),
    ),
  );
  const used = new Set([...pieces.keys()].flatMap(({ arcs }) => arcs.flat()).map(toArcIndex));
  const arcs = world.arcs.map((arc, index) =>
    used.has(index) ? simplify(arc.map(frame.projectNear), tolerance).map(([x, y]) => [x, y]) : [],
  );
  return { topology: { type: 'Topology', arcs, objects: {} }, pieces };
}

const toArcIndex = (arc: number) => (arc < 0 ? ~arc : arc);

/** Simplifies a line within a tolerance (Douglas and Peucker). */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
  const isKept = line.map((_, index) => index === 0 || index === line.length - 1);
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const split = findFurthest(line, span, tolerance);
    if (split === undefined) continue;
    isKept[split] = true;
    spans.push([span[0], split], [split, span[1]]);
  }
  return line.filter((_, index) => isKept[index]);
}

/** The point of a line that is furthest from the straight line between two others, if beyond the tolerance. */
function findFurthest(
  line: readonly Point[],
  [start, end]: [number, number],
  tolerance: number,
): number | undefined {
  const [ax, ay] = line[start] ?? [0, 0];
  const [bx, by] = line[end] ?? [0, 0];
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  let [furthest, split]: [number, number | undefined] = [tolerance * tolerance, undefined];
  for (let index = start + 1; index < end; index++) {
    const [x, y] = line[index] ?? [0, 0];
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
    const [offX, offY] = [x - ax - along * dx, y - ay - along * dy];
    const distance = offX * offX + offY * offY;
    if (distance > furthest) [furthest, split] = [distance, index];
  }
  return split;
}

/** Drops pieces smaller than an area in square units. */
function withoutSpecks({ coordinates }: MultiPolygon, least: number): MultiPolygon {
  const isSeen = (ring: number[][]) => toArea(ring) >= least;
  return {
    type: 'MultiPolygon',
    coordinates: coordinates
      .filter(([outer]) => outer !== undefined && isSeen(outer))
      .map((rings) => rings.filter(isSeen)),
  };
}

function toArea(ring: readonly number[][]): number {
  let area = 0;
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    area += x * nextY - nextX * y;
  }
  return Math.abs(area / 2);
}

/** Formats shapes as path data in integers, each point relative to the one before. */
function createPathWriter(cut: Rect) {
  const stream = geoIdentity().clipExtent([
    [cut.x, cut.y],
    [cut.x + cut.width, cut.y + cut.height],
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
