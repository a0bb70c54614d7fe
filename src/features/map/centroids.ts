/** Finds central points of countries, far from all borders. */
import type { Degrees } from '#model/places/locations.ts';
import { getWorld } from './countries-of-the-world.ts';
import { simplify } from './land.ts';
import { createFrame, type Frame, getBounds, getDistance, type Point } from './projection.ts';

/** The number of points to try in each direction. */
const GRID = 40;

const middles = new Map<string, Degrees | undefined>();

/** The central point of a country by code. Returns undefined if the atlas does not have it. */
export function findMiddle(code: string): Degrees | undefined {
  if (!middles.has(code)) middles.set(code, seekMiddle(code, []));
  return middles.get(code);
}

/** A central point of a country that is also far from other places. */
export function findMiddleApart(code: string, places: readonly Degrees[]): Degrees | undefined {
  const middle = findMiddle(code);
  const isApart = middle && places.every((place) => getDistance(middle, place) > APART);
  return isApart ? middle : seekMiddle(code, places);
}

/** In kilometres: places at this distance do not touch. */
const APART = 50;

function seekMiddle(code: string, places: readonly Degrees[]): Degrees | undefined {
  const outline = findOutline(code);
  if (!outline) return undefined;
  const frame = createFrame(outline, { width: 400, shape: [0.01, 100], room: 0, least: 1 });
  const ring = simplify(outline.map(frame.project), 1);
  const taken = places.map(frame.project);
  const [west, south, east, north] = getBounds(outline);
  let [best, furthest]: [Degrees | undefined, number] = [undefined, 0];
  for (const [right, down] of listGrid()) {
    const place: Degrees = [west + (east - west) * right, south + (north - south) * down];
    const [x, y] = frame.project(place);
    const room = Math.min(toDepth([x, y], ring), ...taken.map(([ox, oy]) => Math.hypot(x - ox, y - oy)));
    if (room > furthest) [best, furthest] = [place, room];
  }
  return best;
}

/** The least visible width of a country to be labelled, relative to the map’s width. */
const SEEN = 0.07;
/** The number of rows to try; a label is about as high as one. */
const ROWS = 36;
/** Candidates for one label. */
const CHOICE = 8;

const rooms = new Map<string, Point[]>();

/** Points of a frame where a country has horizontal space for its label, the widest first. */
export function listRooms(code: string, frame: Frame): Point[] {
  const key = `${code} ${frame.key}`;
  const known = rooms.get(key) ?? seekRooms(code, frame);
  rooms.set(key, known);
  return known;
}

function seekRooms(code: string, frame: Frame): Point[] {
  const outline = findOutline(code);
  if (!outline) return [];
  const { x, y, width, height } = frame;
  const ring = simplify(outline.map(frame.projectNear), 2);
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const level = y + (height * (row + 0.5)) / ROWS;
    return { level, runs: listRuns(ring, level, [x, x + width]) };
  });
  const isOpen = (row: number, middle: number) =>
    rows[row]?.runs.some(([from, to]) => from < middle && middle < to) ?? false;
  return rows
    .flatMap(({ level, runs }, row) =>
      runs
        .map(([from, to]) => ({ point: [(from + to) / 2, level] as const, room: to - from }))
        .filter(({ point: [middle] }) => isOpen(row - 1, middle) && isOpen(row + 1, middle)),
    )
    .filter(({ room }) => room > width * SEEN)
    .sort((a, b) => b.room - a.room || a.point[1] - b.point[1])
    .slice(0, CHOICE)
    .map(({ point }) => point);
}

/** The intervals of a horizontal line inside a ring, between two edges. */
function listRuns(ring: readonly Point[], level: number, [left, right]: Point): Point[] {
  const crossings: number[] = [];
  let [fromX, fromY] = ring.at(-1) ?? [0, 0];
  for (const [toX, toY] of ring) {
    if (fromY > level !== toY > level) {
      crossings.push(fromX + ((toX - fromX) * (level - fromY)) / (toY - fromY));
    }
    [fromX, fromY] = [toX, toY];
  }
  crossings.sort((a, b) => a - b);
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
  return outer?.flatMap((index) =>
    index < 0 ? (arcs[~index] ?? []).toReversed().slice(1) : (arcs[index] ?? []).slice(1),
  );
}

/** The distance of a point inside a ring to its edge; 0 outside. */
function toDepth([x, y]: Point, ring: readonly Point[]): number {
  let [isInside, nearest] = [false, Infinity];
  let [fromX, fromY] = ring.at(-1) ?? [0, 0];
  for (const [toX, toY] of ring) {
    const [dx, dy] = [toX - fromX, toY - fromY];
    if (fromY > y !== toY > y && x < (dx * (y - fromY)) / dy + fromX) isInside = !isInside;
    const along = Math.max(0, Math.min(1, ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, Math.hypot(x - fromX - along * dx, y - fromY - along * dy));
    [fromX, fromY] = [toX, toY];
  }
  return isInside ? nearest : 0;
}
