/**
 * Boxes on a map that is drawn at any width: each hangs on points that move with the map, and keeps its own size
 * beyond them. Whether two of them ever touch is worked out for a whole range of widths at once.
 */

/** Widths of a map, from and up to, in rem. */
export type Span = readonly [from: number, to: number];

export interface Box {
  /** What moves with the map, in parts of its width: a point, or a rectangle. */
  x: number;
  y: number;
  width?: number;
  height?: number;
  /** How far its edges are from there, in rem: to the left and upwards negative. */
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** One edge: where it is, in parts of the map's width, and how far from there, in rem. */
type Edge = readonly [part: number, rem: number];

const toLeft = ({ x, left }: Box): Edge => [x, left];
const toTop = ({ y, top }: Box): Edge => [y, top];
const toRight = ({ x, width = 0, right }: Box): Edge => [x + width, right];
const toBottom = ({ y, height = 0, bottom }: Box): Edge => [y + height, bottom];

/** True where two boxes touch at any width of a range. */
export function isTouching(a: Box, b: Box, [from, to]: Span): boolean {
  // Of the four conditions each holds up to a width, or from one on: what is left of the range is where all do.
  let [low, high] = [from, to];
  const narrow = (slope: number, room: number) => {
    if (slope > 0) high = Math.min(high, room / slope);
    else if (slope < 0) low = Math.max(low, room / slope);
    else if (room <= 0) high = low;
  };
  narrow(a.x - b.x - (b.width ?? 0), b.right - a.left);
  if (low >= high) return false;
  narrow(b.x - a.x - (a.width ?? 0), a.right - b.left);
  if (low >= high) return false;
  narrow(a.y - b.y - (b.height ?? 0), b.bottom - a.top);
  if (low >= high) return false;
  narrow(b.y - a.y - (a.height ?? 0), a.bottom - b.top);
  return low < high;
}

/** True where a box lies within another at every width of a range. */
export function isInside(box: Box, outer: Box, [from, to]: Span): boolean {
  // Edges move evenly: what holds at both ends holds between them.
  return [from, to].every((width) => {
    const at = ([part, rem]: Edge) => part * width + rem;
    return (
      at(toLeft(box)) >= at(toLeft(outer)) &&
      at(toTop(box)) >= at(toTop(outer)) &&
      at(toRight(box)) <= at(toRight(outer)) &&
      at(toBottom(box)) <= at(toBottom(outer))
    );
  });
}
