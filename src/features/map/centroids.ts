/** Finds central points of countries, far from all borders. */
import type { Degrees } from '#model/places/locations.ts';
import { getWorld, joinArcs } from './countries-of-the-world.ts';
import { getBounds, getDistance, type Point } from './globe.ts';
import { createFrame, type Frame } from './projection.ts';

/** The number of points to try in each direction. */
const GRID = 40;

/** The central point of a country by code. Returns undefined if the atlas does not have it. */
export const findMiddle = (code: string): Degrees | undefined => findDeepest(code, []);

/** A central point of a country that is also far from other places. */
export function findMiddleApart(code: string, places: readonly Degrees[]): Degrees | undefined {
  const middle = findMiddle(code);
  const isApart = middle && places.every((place) => getDistance(middle, place) > APART);
  return isApart ? middle : findDeepest(code, places);
}

/** In kilometres: places at this distance do not touch. */
const APART = 50;

/** A candidate for a central point of a country. */
interface Inland {
  place: Degrees;
  point: Point;
  /** The distance to the nearest border, in units of the frame. */
  depth: number;
}

const inlands = new Map<string, { frame: Frame; places: Inland[] } | undefined>();

/** The point of a country that is furthest from its borders and from other places. */
function findDeepest(code: string, places: readonly Degrees[]): Degrees | undefined {
  if (!inlands.has(code)) inlands.set(code, createInland(code));
  const inland = inlands.get(code);
  if (!inland) return undefined;
  const taken = places.map(inland.frame.project);
  let [best, furthest]: [Degrees | undefined, number] = [undefined, 0];
  for (const { place, point, depth } of inland.places) {
    // The candidates are sorted: the rest is not better.
    if (depth <= furthest) break;
    const [x, y] = point;
    const room = Math.min(depth, ...taken.map(([ox, oy]) => Math.hypot(x - ox, y - oy)));
    if (room > furthest) [best, furthest] = [place, room];
  }
  return best;
}

/** A grid of points inside a country, the deepest first. Returns undefined if the atlas does not have it. */
function createInland(code: string): { frame: Frame; places: Inland[] } | undefined {
  const outline = findOutline(code);
  if (!outline) return undefined;
  const frame = createFrame(outline, { width: 400, shape: [0.01, 100], room: 0, least: 1 });
  const ring = projectOutline(code, frame, 2);
  const [west, south, east, north] = getBounds(outline);
  const places = listGrid().map(([right, down]): Inland => {
    const place: Degrees = [west + (east - west) * right, south + (north - south) * down];
    const point = frame.project(place);
    return { place, point, depth: toDepth(point, ring) };
  });
  return { frame, places: places.filter(({ depth }) => depth > 0).sort((a, b) => b.depth - a.depth) };
}

/** The least visible width of a country to be labelled, relative to the map’s width. */
const SEEN = 0.07;
/** The number of rows to try; a label is about as high as one. */
const ROWS = 36;
/** Candidates for one label. */
const CHOICE = 8;

/** Points of a frame where a country has horizontal space for its label, the widest first. */
export function listRooms(code: string, frame: Frame): Point[] {
  const { x, y, width, height } = frame;
  const toLevel = (row: number) => y + (height * (row + 0.5)) / ROWS;
  const rows = listCrossings(projectOutline(code, frame, 2), frame).map((crossings) =>
    listRuns(crossings, [x, x + width]),
  );
  const isOpen = (row: number, middle: number) =>
    rows[row]?.some(([from, to]) => from < middle && middle < to) ?? false;
  return rows
    .flatMap((runs, row) =>
      runs
        .map(([from, to]) => ({ point: [(from + to) / 2, toLevel(row)] as const, room: to - from }))
        .filter(({ point: [middle] }) => isOpen(row - 1, middle) && isOpen(row + 1, middle)),
    )
    .filter(({ room }) => room > width * SEEN)
    .sort((a, b) => b.room - a.room || a.point[1] - b.point[1])
    .slice(0, CHOICE)
    .map(({ point }) => point);
}

/** For each row of a frame: where its middle line crosses a ring, from left to right. */
function listCrossings(ring: readonly Point[], { y, height }: Frame): number[][] {
  const rows = Array.from({ length: ROWS }, (): number[] => []);
  const toRow = (down: number) => ((down - y) / height) * ROWS - 0.5;
  let [fromX, from] = [ring.at(-1)?.[0] ?? 0, toRow(ring.at(-1)?.[1] ?? 0)];
  for (const [toX, toY] of ring) {
    const to = toRow(toY);
    const last = Math.min(ROWS - 1, Math.ceil(Math.max(from, to)) - 1);
    for (let row = Math.max(0, Math.ceil(Math.min(from, to))); row <= last; row++) {
      rows[row]?.push(fromX + ((toX - fromX) * (row - from)) / (to - from));
    }
    [fromX, from] = [toX, to];
  }
  for (const crossings of rows) crossings.sort((a, b) => a - b);
  return rows;
}

/** The intervals of a horizontal line inside a ring, between two edges. Takes its crossings, sorted. */
function listRuns(crossings: readonly number[], [left, right]: Point): Point[] {
  return crossings.flatMap((start, index) => {
    const [from, to] = [Math.max(left, start), Math.min(right, crossings[index + 1] ?? start)];
    return index % 2 === 0 && from < to ? [[from, to] as const] : [];
  });
}

/** Points all over the unit square. */
function listGrid(): Point[] {
  const steps = Array.from({ length: GRID - 1 }, (_, index) => (index + 1) / GRID);
  return steps.flatMap((down) => steps.map((right): Point => [right, down]));
}

/** The outer ring of a country’s largest piece. */
export function findOutline(code: string): Degrees[] | undefined {
  const { arcs, countries } = getWorld();
  const [outer] = countries.get(code)?.[0]?.rings ?? [];
  return outer && joinArcs(outer, (arc) => arcs[arc] ?? []);
}

/** The same ring projected and simplified, with a tolerance in units. Empty if the atlas does not have the country. */
function projectOutline(code: string, frame: Frame, tolerance: number): Point[] {
  const { countries, getLine } = getWorld();
  const [outer = []] = countries.get(code)?.[0]?.rings ?? [];
  return joinArcs(outer, (arc) => frame.projectLine(getLine(arc), tolerance));
}

/** The distance of a point inside a ring to its edge; 0 outside. */
function toDepth([x, y]: Point, ring: readonly Point[]): number {
  let [isInside, nearest] = [false, Infinity];
  let [fromX, fromY] = ring.at(-1) ?? [0, 0];
  for (const [toX, toY] of ring) {
    const [dx, dy] = [toX - fromX, toY - fromY];
    if (fromY > y !== toY > y && x < (dx * (y - fromY)) / dy + fromX) isInside = !isInside;
    const along = Math.max(0, Math.min(1, ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy || 1)));
    const [offX, offY] = [x - fromX - along * dx, y - fromY - along * dy];
    nearest = Math.min(nearest, offX * offX + offY * offY);
    [fromX, fromY] = [toX, toY];
  }
  return isInside ? Math.sqrt(nearest) : 0;
}
