import { expect, test } from 'vitest';
import { type Contour, fill } from './raster.ts';

const measureArea = (contours: Contour[]) =>
  fill(contours).coverage.reduce((sum, value) => sum + value / 255, 0);

test('pixels that a shape covers in part are as dark as the part is large', () => {
  const mask = fill([[1.5, 2, 3, 2, 3, 3.25, 1.5, 3.25]]);
  expect({ ...mask, coverage: [...mask.coverage] }).toEqual({
    left: 1,
    top: 2,
    width: 2,
    height: 2,
    coverage: [128, 255, 32, 64],
  });
});

test.each<[string, Contour, number]>([
  ['a steep triangle', [0.3, 0.2, 4.1, 17.6, 0.7, 17.6], (3.4 * 17.4) / 2],
  ['a flat triangle', [0, 0, 40, 1.5, 40, 3], 30],
  ['a rhombus', [10, 0, 20, 10, 10, 20, 0, 10], 200],
  ['a shape left of and above zero', [-5, -5, -2, -5, -2, -1, -5, -1], 12],
])('%s is as large as it is', (_what, contour, area) => {
  expect(measureArea([contour])).toBeCloseTo(area, 0);
  const turned = Array.from({ length: contour.length / 2 }, (_, index) =>
    contour.slice(index * 2, index * 2 + 2),
  );
  expect(measureArea([turned.reverse().flat()])).toBeCloseTo(area, 0);
});

test('a hole turns the other way, and shapes that overlap are one', () => {
  const square = [0, 0, 10, 0, 10, 10, 0, 10];
  expect(measureArea([square, [2, 2, 2, 8, 8, 8, 8, 2]])).toBeCloseTo(64);
  expect(measureArea([square, [5, 0, 15, 0, 15, 10, 5, 10]])).toBeCloseTo(150);
});

test('nothing has no pixels', () => {
  expect(fill([])).toMatchObject({ width: 0, height: 0 });
});
