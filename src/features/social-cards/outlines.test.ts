import { expect, test } from 'vitest';
import { createContours, dash, parseLines, stroke } from './outlines.ts';
import { type Contour, fill } from './raster.ts';

const measureArea = (contours: Contour[]) =>
  fill(contours).coverage.reduce((sum, value) => sum + value / 255, 0);

const measureLength = (line: Contour) => {
  let length = 0;
  for (let at = 2; at < line.length; at += 2) {
    length += Math.hypot((line[at] ?? 0) - (line[at - 2] ?? 0), (line[at + 1] ?? 0) - (line[at - 1] ?? 0));
  }
  return length;
};

test('outlines of fonts stand upright, at a scale', () => {
  const commands = [
    { type: 'M', values: [0, 0] },
    { type: 'L', values: [100, 0] },
    { type: 'L', values: [100, 200] },
    { type: 'Z', values: [] },
  ];
  expect(createContours(commands, 0.1, 0.5)).toEqual([[0.5, -0, 10.5, -0, 10.5, -20]]);
});

test('curves are as round as they are meant', () => {
  const quarter = 100 * 0.5523;
  const circle = [
    { type: 'M', values: [100, 0] },
    { type: 'C', values: [100, quarter, quarter, 100, 0, 100] },
    { type: 'C', values: [-quarter, 100, -100, quarter, -100, 0] },
    { type: 'C', values: [-100, -quarter, -quarter, -100, 0, -100] },
    { type: 'C', values: [quarter, -100, 100, -quarter, 100, 0] },
  ];
  expect(measureArea(createContours(circle, 1)) / (Math.PI * 100 ** 2)).toBeCloseTo(1, 2);
  // Two thirds of the box around it lie below a parabola.
  const parabola = [
    { type: 'M', values: [0, 0] },
    { type: 'Q', values: [50, 100, 100, 0] },
  ];
  expect(measureArea(createContours(parabola, 1)) / ((100 * 50 * 2) / 3)).toBeCloseTo(1, 2);
});

test('lines and arches of a bridge, each open', () => {
  expect(parseLines('M10 20V5M3 4h5v2H1')).toEqual([
    [10, 20, 10, 5],
    [3, 4, 8, 4, 8, 6, 1, 6],
  ]);
  const [arch = []] = parseLines('M100 150a50 40 0 0 1 100 0');
  expect([...arch.slice(0, 2), ...arch.slice(-2)]).toEqual([100, 150, 200, 150]);
  expect(Math.min(...arch.filter((_, index) => index % 2 === 1))).toBe(110);
  expect(() => parseLines('M0 0q1 2 3 4')).toThrow('no "q"');
});

test('a pen draws a line as wide as it is, with its ends cut off', () => {
  expect(measureArea([stroke([0, 10, 50, 10], 4)])).toBeCloseTo(200);
  const [arch = []] = parseLines('M0 100a100 100 0 0 1 200 0');
  expect(measureArea([stroke(arch, 5)]) / (Math.PI * 100 * 5)).toBeCloseTo(1, 2);
});

test('dashes have their length and their gaps, round corners, too', () => {
  expect(dash([0, 0, 50, 0], 14, 9)).toEqual([
    [0, 0, 14, 0],
    [23, 0, 37, 0],
    [46, 0, 50, 0],
  ]);
  const [arch = []] = parseLines('M0 100a100 100 0 0 1 200 0');
  for (const segment of dash(arch, 14, 9).slice(0, -1)) expect(measureLength(segment)).toBeCloseTo(14);
});
