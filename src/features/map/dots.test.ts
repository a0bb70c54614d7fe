import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HALO, joinDots, type Placed, RADII, toSize } from './dots.ts';
import { createFrame } from './projection.ts';

test('dots have the sizes on the page that the labels make room for', () => {
  const sheets = ['map.css', 'map-many.css'].map((file) => readFileSync(`src/features/map/${file}`, 'utf8'));
  const radii = [...sheets.join('\n').matchAll(/\.map \.r(\d) \{\s*r: ([\d.]+)rem;/g)]
    .toSorted(([, left = ''], [, right = '']) => Number(left) - Number(right))
    .map(([, , radius]) => Number(radius));
  expect(radii).toEqual(RADII);
  const [, halo] = /\.joined \{[^}]*stroke-width: ([\d.]+)rem;/.exec(sheets.join('\n')) ?? [];
  // Half of a stroke is outside.
  expect(Number(halo) / 2).toBe(HALO);
});

test.each([
  [0, 1],
  [1, 1],
  [2, 2],
  [4, 2],
  [5, 3],
  [9, 3],
  [10, 4],
  [19, 4],
  [20, 5],
  [500, 5],
])('a count of %d has size %d', (count, size) => {
  expect(toSize(count)).toBe(size);
});

describe('dots that are near each other', () => {
  const frame = createFrame(
    [
      [15, 40],
      [25, 46],
    ],
    { width: 1000, shape: [0.8, 1.4], room: 0.05, least: 100 },
  );

  const toDot = (
    name: string,
    x: number,
    count: number,
    { country = 'RS', isExact = true } = {},
  ): Placed => ({
    spot: { name, country, place: [0, 0], isExact, count },
    others: 0,
    count,
    point: [x, 500],
    mark: isExact ? 'place' : 'country',
    size: 1,
  });

  const join = (dots: Placed[], most = 150, fixed?: Placed) =>
    joinDots(dots, frame, { most, fixed: fixed?.spot, least: 1 }).map(
      ({ spot, others, count, size }) => `${spot.name} +${others}: ${count}, size ${size}`,
    );

  test('stay apart while they can be told apart', () => {
    expect(join([toDot('a', 500, 1), toDot('b', 510, 1)])).toEqual(['a +0: 1, size 1', 'b +0: 1, size 1']);
  });

  test('are one where one covers the other, at the place with the highest count', () => {
    expect(join([toDot('a', 500, 1), toDot('b', 502, 4)])).toEqual(['b +1: 5, size 3']);
  });

  test('are one where a map would have too many, the nearest first', () => {
    const dots = [toDot('a', 100, 3), toDot('b', 130, 2), toDot('c', 300, 1)];
    expect(join(dots, 2)).toEqual(['a +1: 5, size 3', 'c +0: 1, size 1']);
  });

  test('stay apart where they are of two countries, or one is a whole country', () => {
    const dots = [
      toDot('a', 500, 3),
      toDot('b', 500, 2, { country: 'ME' }),
      toDot('Serbia', 500, 1, { isExact: false }),
    ];
    expect(join(dots, 1)).toHaveLength(3);
  });

  test('are at the place that must not be given up', () => {
    const lead = toDot('lead', 500, 1);
    expect(join([toDot('a', 502, 4), lead], 150, lead)).toEqual(['lead +1: 5, size 3']);
  });

  test('differ in size also where counts are high', () => {
    const dots = [toDot('a', 100, 4000), toDot('b', 300, 1000), toDot('c', 500, 20)];
    expect(join(dots)).toEqual(['a +0: 4000, size 5', 'b +0: 1000, size 4', 'c +0: 20, size 1']);
  });
});
