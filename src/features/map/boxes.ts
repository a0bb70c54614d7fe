/**
 * Boxes on a map of any width: their anchors scale with the map, their sizes are fixed. Overlaps are computed for a
 * whole range of widths at once.
 */

/** A range of map widths, in rem. */
export type Span = readonly [from: number, to: number];

export interface Box {
  /** The part that scales with the map, relative to its width: a point or a rectangle. */
  x: number;
  y: number;
  width?: number;
  height?: number;
  /** The distances of its edges, in rem; negative to the left and upwards. */
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** The index of the map width from which it is there; from the narrowest on where there is none. */
  tier?: number;
}

/** An edge: its position relative to the map’s width, and a distance in rem. */
type Edge = readonly [part: number, rem: number];

const toLeft = ({ x, left }: Box): Edge => [x, left];
const toTop = ({ y, top }: Box): Edge => [y, top];
const toRight = ({ x, width = 0, right }: Box): Edge => [x + width, right];
const toBottom = ({ y, height = 0, bottom }: Box): Edge => [y + height, bottom];

/** True if two boxes touch at any width of a range. */
export function isTouching(a: Box, b: Box, [from, to]: Span): boolean {
  // Each of the four conditions holds up to a width or from a width on: intersect them.
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

/** True if a box is inside another at every width of a range. */
export function isInside(box: Box, outer: Box, [from, to]: Span): boolean {
  // Edges move linearly: what holds at both ends holds between them.
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
