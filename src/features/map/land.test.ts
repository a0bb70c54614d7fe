import { describe, expect, test } from 'vitest';
import { createLand, formatPathData } from './land.ts';
import { createFrame } from './projection.ts';

const frame = createFrame(
  [
    [13.5, 42],
    [23, 46.6],
  ],
  { width: 400, shape: [1, 1.6], room: 0.05, least: 300 },
);
const settings = { near: ['BA', 'HR'], borders: 'near', tolerance: 0.7 } as const;

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
  test('is near or far, with the borders between what is near or far', () => {
    const land = createLand(frame, settings);
    expect(land.near).toMatch(/^M\d/);
    expect(land.far).toMatch(/^M/);
    expect(land.borders).not.toBe('');
    expect(createLand(frame, { ...settings, near: ['BA'] }).borders).toBe('');
    const toLand = (...near: string[]) => createLand(frame, { ...settings, near, borders: 'all' });
    // The edges of what is near are borders by themselves.
    expect(toLand('BA', 'HR').near).toBe(`${toLand('BA').near}${toLand('HR').near}`);
    expect(toLand('BA', 'HR').near.length).toBeGreaterThan(land.near.length);
    expect(toLand('BA').borders.length).toBeGreaterThan(toLand('BA', 'HR').borders.length);
    expect(toLand('BA', 'HR').borders).toMatch(/^M/);
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
