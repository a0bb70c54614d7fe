import { describe, expect, test } from 'vitest';
import { weighPoints } from './simplify.ts';

/** The places in a line of the points that a tolerance leaves. */
function simplify(line: readonly (readonly [number, number, number])[], tolerance: number): number[] {
  const weights = weighPoints(new Float64Array(line.flat()));
  return [...weights.keys()].filter((index) => (weights[index] ?? 0) > tolerance);
}

describe('a line', () => {
  const line = [
    [0, 0, 0],
    [1, 0.4, 0],
    [2, 0, 0],
    [3, 5, 0],
    [4, 0, 0],
  ] as const;

  test('strays no further than it may, and keeps its ends', () => {
    expect(simplify(line, 0.5)).toEqual([0, 2, 3, 4]);
    expect(simplify(line, 0.3)).toEqual([0, 1, 2, 3, 4]);
    expect(simplify(line, 9)).toEqual([0, 4]);
  });

  test('goes around in three dimensions', () => {
    expect(
      simplify(
        [
          [0, 0, 0],
          [1, 0, 3],
          [2, 0, 0],
        ],
        2,
      ),
    ).toEqual([0, 1, 2]);
  });

  test('never keeps a point without the one that splits the line before', () => {
    const zigzag = [
      [0, 0, 0],
      [5, 1, 0],
      [5.1, 4, 0],
      [5.2, 0.9, 0],
      [10, 0, 0],
    ] as const;
    const weights = weighPoints(new Float64Array(zigzag.flat()));
    expect(weights[2]).toBeGreaterThanOrEqual(Math.max(weights[1] ?? 0, weights[3] ?? 0));
  });

  test('may be a point, or none', () => {
    expect(simplify([[1, 2, 3]], 0)).toEqual([0]);
    expect(simplify([], 0)).toEqual([]);
  });
});
