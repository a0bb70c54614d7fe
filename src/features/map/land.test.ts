import { describe, expect, test } from 'vitest';
import { createLand, formatPathData, simplify } from './land.ts';
import { createFrame } from './projection.ts';

const frame = createFrame(
  [
    [13.5, 42],
    [23, 46.6],
  ],
  { width: 400, shape: [1, 1.6], room: 0.05, least: 300 },
);
const settings = { near: ['BA', 'HR'], borders: 'near', tolerance: 0.7 } as const;

describe('a simplified line', () => {
  test('strays no further than it may, and keeps its ends', () => {
    const line = [
      [0, 0],
      [1, 0.4],
      [2, 0],
      [3, 5],
      [4, 0],
    ] as const;
    expect(simplify(line, 0.5)).toEqual([
      [0, 0],
      [2, 0],
      [3, 5],
      [4, 0],
    ]);
    expect(simplify(line, 0.3)).toEqual(line);
    expect(simplify(line, 9)).toEqual([
      [0, 0],
      [4, 0],
    ]);
  });
});

describe('path data', () => {
  test('is steps, with no more signs than it needs', () => {
    expect(
      formatPathData(
        [
          [10, -5],
          [12, -5],
          [12, -5],
          [11, -8],
        ],
        true,
      ),
    ).toBe('M10-5l2,0-1-3z');
    expect(
      formatPathData(
        [
          [1, 2],
          [1, 2],
        ],
        false,
      ),
    ).toBe('');
    expect(formatPathData([], true)).toBe('');
  });
});

describe('land', () => {
  test('is near or far, with the borders between what is near', () => {
    const land = createLand(frame, settings);
    expect(land.near).toMatch(/^M\d/);
    expect(land.far).toMatch(/^M/);
    expect(land.borders).not.toBe('');
    const all = createLand(frame, { ...settings, borders: 'all' });
    expect(all.borders.length).toBeGreaterThan(land.borders.length);
    expect(createLand(frame, { ...settings, near: ['BA'] }).borders).toBe('');
  });

  test('stays within the frame, but for a hair', () => {
    const { near, far } = createLand(frame, settings);
    for (const [x, y] of listPoints(near + far)) {
      expect(x).toBeGreaterThanOrEqual(-3);
      expect(x).toBeLessThanOrEqual(frame.width + 3);
      expect(y).toBeGreaterThanOrEqual(-3);
      expect(y).toBeLessThanOrEqual(frame.height + 3);
    }
  });

  test('of one frame is the same bytes', () => {
    const again = createFrame(
      [
        [23, 46.6],
        [13.5, 42],
      ],
      { width: 400, shape: [1, 1.6], room: 0.05, least: 300 },
    );
    expect(createLand(again, { ...settings })).toEqual(createLand(frame, settings));
  });
});

/** All points of path data with `M`, `l` and `z`. */
function listPoints(path: string): [number, number][] {
  return path
    .split('M')
    .slice(1)
    .flatMap((part) => {
      const numbers = [...part.matchAll(/-?\d+/g)].map(([number]) => Number(number));
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, index): [number, number] => {
        [x, y] = [x + (numbers[2 * index] ?? 0), y + (numbers[2 * index + 1] ?? 0)];
        return [x, y];
      });
    });
}
