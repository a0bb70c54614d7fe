import { describe, expect, test } from 'vitest';
import type { Degrees } from '#model/places/locations.ts';
import { getDistance, type Line, toVector } from './globe.ts';
import { createFrame, createGridFrame, isWithin } from './projection.ts';

const belgrade: Degrees = [20.46513, 44.80401];
const nis: Degrees = [21.90333, 43.32472];
const tirana: Degrees = [19.81889, 41.3275];
const settings = { width: 1000, shape: [0.8, 1.5], room: 0.1, least: 300 } as const;

describe('a frame', () => {
  test('has all its places, with room around them', () => {
    const frame = createFrame([belgrade, nis, tirana], settings);
    for (const place of [belgrade, nis, tirana]) {
      const [x, y] = frame.project(place);
      expect(isWithin([x, y], { x: 40, y: 40, width: frame.width - 80, height: frame.height - 80 })).toBe(
        true,
      );
    }
  });

  test('has north above and east on the right', () => {
    const frame = createFrame([belgrade, nis, tirana], settings);
    expect(frame.project(belgrade)[1]).toBeLessThan(frame.project(nis)[1]);
    expect(frame.project(nis)[0]).toBeGreaterThan(frame.project(tirana)[0]);
  });

  test('keeps distances in proportion', () => {
    const frame = createFrame([belgrade, nis, tirana], settings);
    for (const [from, to] of [
      [belgrade, nis],
      [nis, tirana],
      [tirana, belgrade],
    ] as const) {
      const [[ax, ay], [bx, by]] = [frame.project(from), frame.project(to)];
      const drawn = Math.hypot(ax - bx, ay - by) * frame.scale;
      expect(drawn / getDistance(from, to)).toBeCloseTo(1, 2);
    }
  });

  test('is neither too tall nor too wide, and shows a region around one place', () => {
    const wide = createFrame([belgrade, [28, 44.8]], settings);
    expect(wide.width / wide.height).toBeCloseTo(1.5, 1);
    const tall = createFrame([belgrade, [20.5, 38]], settings);
    expect(tall.width / tall.height).toBeCloseTo(0.8, 1);
    const alone = createFrame([nis], settings);
    expect(alone.width * alone.scale).toBeCloseTo(300);
  });
});

describe('a frame on the grid', () => {
  const grid = { width: 800, shape: [1.2, 1.6], room: 0.08, least: 300 } as const;
  const around = ([lon, lat]: Degrees, size: number): Degrees[] => [
    [lon - size, lat - size],
    [lon + size, lat + size],
  ];

  test('of nearly the same places is the same', () => {
    const toKey = (place: Degrees) => createGridFrame(around(place, 1.5), grid).key;
    const near = Array.from({ length: 200 }, (_, index) =>
      toKey([20 + (index % 20) / 40, 44 + Math.floor(index / 20) / 40]),
    );
    expect(new Set(near).size).toBeLessThan(12);
    expect(near).not.toContain(toKey([23.3, 44.1]));
  });

  test('has all places with room around them, and is not much wider than they need', () => {
    for (const size of [0.1, 0.7, 1.3, 2.9, 6, 11]) {
      for (const middle of [belgrade, nis, tirana, [44.8, 41.7], [-8, 39]] as Degrees[]) {
        const places = around(middle, size);
        const own = createFrame(places, grid);
        const frame = createGridFrame(places, grid);
        for (const place of places) {
          const inner = { x: 40, y: 40, width: 720, height: frame.height - 80 };
          expect(isWithin(frame.project(place), inner), `${middle} ${size}`).toBe(true);
        }
        expect(frame.scale / own.scale).toBeLessThan(1.6);
        expect(frame.width / frame.height).toBeGreaterThan(1.19);
        expect(frame.width / frame.height).toBeLessThan(1.61);
      }
    }
  });

  test('puts a place near its middle', () => {
    const frame = createGridFrame([nis], grid);
    const [x, y] = frame.project(nis);
    expect(Math.abs(x - frame.width / 2)).toBeLessThanOrEqual(frame.width / 15);
    expect(Math.abs(y - frame.height / 2)).toBeLessThanOrEqual(frame.width / 15);
  });
});

describe('a line in a frame', () => {
  const frame = createFrame([belgrade, nis, tirana], settings);
  const toLine = (places: readonly Degrees[]): Line => ({
    vectors: places.flatMap(toVector),
    weights: places.map(() => 1),
    circle: { middle: toVector(belgrade), radius: Math.PI },
  });
  const project = (...places: Degrees[]) => frame.projectLine(toLine(places), 0.5);

  test('is where its places are', () => {
    const [first, last] = project(belgrade, nis);
    expect(first).toEqual(frame.project(belgrade));
    expect(last).toEqual(frame.project(nis));
  });

  test('has the first and the last of what lies beyond one side', () => {
    expect(project([60, 44], [61, 45], [62, 44], [63, 45])).toHaveLength(2);
    expect(project([60, 44], [61, 45], [62, 44], nis, [60, 44], [61, 45])).toHaveLength(5);
    // Around a corner: a straight line might cross the frame.
    expect(project([20, 70], [44, 70], [44, 44], [44, 20], [20, 20])).toHaveLength(4);
  });

  test('far away has its ends alone', () => {
    const places: Degrees[] = [
      [150, -30],
      [20.5, 44],
      [151, -31],
    ];
    const far = {
      ...toLine(places),
      circle: { middle: toVector([150, -30]), radius: 0.1 },
      weights: [Infinity, 1, Infinity],
    };
    expect(frame.projectLine(far, 0.5)).toHaveLength(2);
  });
});

test('the distance over the ground', () => {
  expect(getDistance(belgrade, nis)).toBeCloseTo(202, -1);
  expect(getDistance(belgrade, [-0.12574, 51.50853])).toBeCloseTo(1690, -2);
});
