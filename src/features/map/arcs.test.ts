import { describe, expect, test } from 'vitest';
import { createArc, formatArcPath, listArcPoints } from './arcs.ts';
import type { Point } from './globe.ts';

const start: Point = [500, 500];
const toEnd = (degrees: number): Point => [
  500 + 300 * Math.cos((degrees * Math.PI) / 180),
  500 - 300 * Math.sin((degrees * Math.PI) / 180),
];

describe('an arc', () => {
  test('stands over its deck', () => {
    for (const end of [
      [800, 500],
      [200, 500],
      [800, 700],
    ] as const) {
      const points = listArcPoints(createArc(start, end, 0));
      const [, middle] = points[15] ?? [0, 0];
      expect(middle).toBeLessThan((start[1] + end[1]) / 2 - 40);
    }
  });

  test('leaves its place in the order of where it leads, all around', () => {
    const around = Array.from({ length: 36 }, (_, index) => 90 + index * 10);
    const leaving = around.map((degrees) => {
      const { control } = createArc(start, toEnd(degrees), -1000);
      return Math.atan2(start[1] - control[1], control[0] - start[0]);
    });
    const turns = leaving.map((angle, index) => {
      const next = leaving[(index + 1) % leaving.length] ?? 0;
      return (next - angle + 4 * Math.PI) % (2 * Math.PI);
    });
    expect(Math.min(...turns)).toBeGreaterThan(0.05);
    expect(turns.reduce((sum, turn) => sum + turn, 0)).toBeCloseTo(2 * Math.PI);
  });

  test('stays on the map', () => {
    const points = listArcPoints(createArc([100, 40], [900, 40], 20));
    expect(Math.min(...points.map(([, y]) => y))).toBeCloseTo(20);
  });

  test('is a path of whole units', () => {
    expect(formatArcPath({ from: [1.4, 2], control: [5, 6.6], to: [9, 9] })).toBe('M1 2Q5 7 9 9');
  });
});
