/** Converts curves and strokes to polygons for `raster.ts`. */
import type { Contour } from './raster.ts';

/** A command of a path with absolute coordinates, as in fonts and SVG. */
interface PathCommand {
  type: string;
  values: readonly number[];
}

/** The number of line segments for a curve of a length. */
const countSteps = (length: number) => Math.max(2, Math.min(64, Math.ceil(Math.sqrt(length) * 1.5)));

/** Converts the outline of a glyph (M, L, Q, C, Z) to polygons: scaled, moved right by `dx`, with y pointing down. */
export function createContours(commands: readonly PathCommand[], scale: number, dx = 0): Contour[] {
  const contours: Contour[] = [];
  for (const { type, values } of commands) {
    const points = values.map((value, index) => (index % 2 ? -value * scale : value * scale + dx));
    if (type === 'M') contours.push(points);
    else if (type !== 'Z') addCurve(contours.at(-1) ?? [], points);
  }
  return contours.filter(({ length }) => length > 4);
}

/** Adds a line (two numbers), a quadratic curve (four) or a cubic curve (six) to the end of a contour. */
function addCurve(contour: Contour, points: readonly number[]): void {
  const [x = 0, y = 0] = contour.slice(-2);
  if (points.length === 2) {
    contour.push(...points);
    return;
  }
  const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = points.length === 4 ? raise(x, y, points) : points;
  const steps = countSteps(Math.abs(cx - x) + Math.abs(cy - y) + Math.abs(ax - x) + Math.abs(by - cy));
  for (let step = 1; step <= steps; step += 1) {
    const t = step / steps;
    const u = 1 - t;
    const [p, q, r, s] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    contour.push(p * x + q * ax + r * bx + s * cx, p * y + q * ay + r * by + s * cy);
  }
}

/** Converts a quadratic curve to a cubic one. */
function raise(x: number, y: number, [qx = 0, qy = 0, endX = 0, endY = 0]: readonly number[]): number[] {
  const toward = (from: number, to: number) => from + (2 / 3) * (to - from);
  return [toward(x, qx), toward(y, qy), toward(endX, qx), toward(endY, qy), endX, endY];
}

/** The length of the handles of a cubic curve that approximates a quarter of the unit circle. */
const QUARTER = 0.5523;

/**
 * Parses the path data of bridges to open lines. It knows `M`, `H`, `V`, `h`, `v`, and `a` for the upper half of an
 * ellipse. Throws for other commands.
 */
export function parseLines(path: string): Contour[] {
  const lines: Contour[] = [];
  for (const [, letter = '', rest = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const values = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    const line = lines.at(-1) ?? [];
    const [x = 0, y = 0] = line.slice(-2);
    const [value = 0, secondValue = 0] = values;
    if (letter === 'M') lines.push([value, secondValue]);
    else if (letter === 'H') line.push(value, y);
    else if (letter === 'h') line.push(x + value, y);
    else if (letter === 'V') line.push(x, value);
    else if (letter === 'v') line.push(x, y + value);
    else if (letter === 'a') addArch(line, values[5] ?? 0, secondValue);
    else throw new Error(`A bridge has no "${letter}" in its path.`);
  }
  return lines;
}

function addArch(line: Contour, width: number, rise: number): void {
  const [x = 0, y = 0] = line.slice(-2);
  const half = width / 2;
  const [reach, lift] = [half * QUARTER, rise * QUARTER];
  addCurve(line, [x, y - lift, x + half - reach, y - rise, x + half, y - rise]);
  addCurve(line, [x + half + reach, y - rise, x + width, y - lift, x + width, y]);
}

/** The outline of a line of a width, with butt caps. */
export function stroke(line: Contour, width: number): Contour {
  const [there, back]: [number[], number[]] = [[], []];
  const count = line.length / 2;
  const at = (index: number) => [line[index * 2] ?? 0, line[index * 2 + 1] ?? 0] as const;
  for (let index = 0; index < count; index += 1) {
    const [x, y] = at(index);
    const [beforeX, beforeY] = at(Math.max(0, index - 1));
    const [afterX, afterY] = at(Math.min(count - 1, index + 1));
    const [dx, dy] = [afterX - beforeX, afterY - beforeY];
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    const [aside, down] = [(-dy / length) * (width / 2), (dx / length) * (width / 2)];
    there.push(x + aside, y + down);
    back.unshift(x - aside, y - down);
  }
  return [...there, ...back];
}

/** Cuts a line into dashes. */
export function dash(line: Contour, length: number, gap: number): Contour[] {
  const dashes: Contour[] = [];
  let [x = 0, y = 0] = line;
  let current: Contour | undefined = [x, y];
  let left = length;
  for (let at = 2; at < line.length; at += 2) {
    const [endX = 0, endY = 0] = [line[at], line[at + 1]];
    let rest = Math.sqrt((endX - x) ** 2 + (endY - y) ** 2);
    while (rest > left) {
      x += ((endX - x) * left) / rest;
      y += ((endY - y) * left) / rest;
      rest -= left;
      if (current) dashes.push([...current, x, y]);
      left = current ? gap : length;
      current = current ? undefined : [x, y];
    }
    left -= rest;
    [x, y] = [endX, endY];
    current?.push(x, y);
  }
  return current && current.length > 2 ? [...dashes, current] : dashes;
}
