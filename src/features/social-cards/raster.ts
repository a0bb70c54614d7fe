/**
 * Rasterises shapes with antialiasing. It uses basic arithmetic only, which IEEE 754 defines, so that every machine
 * gets the same pixels. The algorithm accumulates signed areas, as font rasterisers do: each edge adds, for every pixel
 * of its rows, the area to its right.
 */

/** The points of a polygon: x0, y0, x1, y1, … */
export type Contour = number[];

/** The coverage of each pixel from 0 to 255, row by row. `left` and `top` are the position of the first pixel. */
export interface Mask {
  left: number;
  top: number;
  width: number;
  height: number;
  coverage: Uint8Array;
}

/** Fills polygons. A hole has the opposite direction; overlapping polygons of one direction are united. */
export function fill(contours: readonly Contour[]): Mask {
  const { left, top, right, bottom } = findBounds(contours);
  const [width, height] = [right - left, bottom - top];
  // An edge at the right border also writes to the pixels next to it.
  const stride = width + 2;
  const areas = clearAreas(stride * height);
  for (const contour of contours) {
    let [x, y] = [contour.at(-2) ?? 0, contour.at(-1) ?? 0];
    for (let at = 0; at < contour.length; at += 2) {
      const [nextX = 0, nextY = 0] = [contour[at], contour[at + 1]];
      addEdge(areas, stride, x - left, y - top, nextX - left, nextY - top);
      [x, y] = [nextX, nextY];
    }
  }
  const coverage = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    let sum = 0;
    for (let column = 0; column < width; column += 1) {
      sum += areas[row * stride + column] as number;
      // Sums that should be zero can differ from it by rounding errors.
      if (sum > 0.001 || sum < -0.001) {
        coverage[row * width + column] = Math.min(255, Math.round(Math.abs(sum) * 255));
      }
    }
  }
  return { left, top, width, height, coverage };
}

let shared = new Float64Array(1 << 16);

/** An array of zeros. The memory is reused: each call invalidates the last result. */
function clearAreas(length: number): Float64Array {
  if (length > shared.length) shared = new Float64Array(length);
  return shared.fill(0, 0, length);
}

function findBounds(contours: readonly Contour[]) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const contour of contours) {
    for (let at = 0; at < contour.length; at += 2) {
      const [x = 0, y = 0] = [contour[at], contour[at + 1]];
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  if (left > right) return { left: 0, top: 0, right: 0, bottom: 0 };
  return { left: Math.floor(left), top: Math.floor(top), right: Math.ceil(right), bottom: Math.ceil(bottom) };
}

/** Adds the area to the right of an edge to all its rows. */
function addEdge(areas: Float64Array, stride: number, x0: number, y0: number, x1: number, y1: number): void {
  if (y0 === y1) return;
  const sign = y0 < y1 ? 1 : -1;
  const [topX, topY, endX, endY] = y0 < y1 ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
  const slope = (endX - topX) / (endY - topY);
  let x = topX;
  for (let row = Math.floor(topY); row < endY; row += 1) {
    const height = Math.min(row + 1, endY) - Math.max(row, topY);
    const next = x + slope * height;
    addRow(areas, row * stride, Math.min(x, next), Math.max(x, next), sign * height);
    x = next;
  }
}

/** Adds the area to the right of an edge in one row, where x goes from `from` to `to`. `height` has the sign of the edge. */
function addRow(areas: Float64Array, start: number, from: number, to: number, height: number): void {
  const first = Math.floor(from);
  const last = Math.max(first + 1, Math.ceil(to));
  // The area to the right of the edge: in all columns so far, and in the last one.
  let area = 0;
  let covered = 0;
  for (let column = first; column < last; column += 1) {
    const end = column + 1;
    const next = end >= to ? end - (from + to) / 2 : (end - from) ** 2 / (2 * (to - from));
    add(areas, start + column, height * (next - area - covered));
    covered = next - area;
    area = next;
  }
  add(areas, start + last, height * (1 - covered));
}

const add = (areas: Float64Array, at: number, area: number) => {
  areas[at] = (areas[at] as number) + area;
};
