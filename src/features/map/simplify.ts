/**
 * Prepares lines for simplification with any tolerance (Douglas and Peucker). Each point gets a weight once, so that
 * a map only has to compare numbers.
 */

/**
 * The weight of each point of a line. The points with a weight above a tolerance form the line simplified within that
 * tolerance. The ends have infinite weight.
 *
 * @param line three coordinates per point
 */
export function weighPoints(line: Float64Array): Float64Array {
  const last = line.length / 3 - 1;
  const weights = new Float64Array(last + 1);
  if (last < 0) return weights;
  weights[0] = weights[last] = Infinity;
  const spans: [start: number, end: number, most: number][] = [[0, last, Infinity]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [start, end, most] = span;
    const furthest = findFurthest(line, start, end);
    if (!furthest) continue;
    // A point is needed only if the point that made its span is.
    const weight = Math.min(most, furthest.distance);
    weights[furthest.index] = weight;
    spans.push([start, furthest.index, weight], [furthest.index, end, weight]);
  }
  return weights;
}

/** The point of a line that is furthest from the straight line between two others. */
function findFurthest(
  line: Float64Array,
  start: number,
  end: number,
): { index: number; distance: number } | undefined {
  const at = (position: number) => line[position] ?? 0;
  const [ax, ay, az] = [at(3 * start), at(3 * start + 1), at(3 * start + 2)];
  const [dx, dy, dz] = [at(3 * end) - ax, at(3 * end + 1) - ay, at(3 * end + 2) - az];
  const length = dx * dx + dy * dy + dz * dz;
  let [index, square] = [-1, -1];
  for (let point = start + 1; point < end; point++) {
    const x = at(3 * point) - ax;
    const y = at(3 * point + 1) - ay;
    const z = at(3 * point + 2) - az;
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy + z * dz) / length));
    const [offX, offY, offZ] = [x - along * dx, y - along * dy, z - along * dz];
    const off = offX * offX + offY * offY + offZ * offZ;
    if (off > square) [index, square] = [point, off];
  }
  return index < 0 ? undefined : { index, distance: Math.sqrt(square) };
}
