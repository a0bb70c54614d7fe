import { describe, expect, test } from 'vitest';
import type { Degrees } from '#model/places/locations.ts';
import { createFrame, getDistance, isWithin } from './projection.ts';

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

  test('of nearly the same places is the same where it goes by steps', () => {
    const stepped = { ...settings, step: 1 };
    expect(createFrame([belgrade, nis], stepped).key).toBe(createFrame([[20.7, 44.1], nis], stepped).key);
    expect(createFrame([belgrade, nis], stepped).key).not.toBe(createFrame([[19.9, 44.1], nis], stepped).key);
  });
});

test('the distance over the ground', () => {
  expect(getDistance(belgrade, nis)).toBeCloseTo(202, -1);
  expect(getDistance(belgrade, [-0.12574, 51.50853])).toBeCloseTo(1690, -2);
});
