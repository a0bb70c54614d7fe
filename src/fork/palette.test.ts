import { describe, expect, test } from 'vitest';
import { getContrast, recolour } from './palette.ts';

/** A palette, whatever the colours of this site are: each in the light and in the dark. */
const COLOURS = {
  paper: ['#fbf8f1', '#10181a'],
  'paper-deep': ['#f2ede1', '#182326'],
  ink: ['#1a2123', '#ece6d9'],
  'ink-soft': ['#565d5d', '#a9afa8'],
  sand: ['#d8d1c1', '#314042'],
  stone: ['#7d7a70', '#7e8a88'],
  river: ['#0a5a5c', '#84cbbf'],
  'river-deep': ['#06403f', '#b5e3da'],
  'river-mist': ['#a9c5bf', '#37605e'],
  brick: ['#a2381f', '#f5a086'],
  straw: ['#fae6a0', '#5d4c12'],
};

const css = [0, 1]
  .map((scheme) => {
    const lines = Object.entries(COLOURS).map(([name, pair]) => `  --${name}: ${pair[scheme]};`);
    return `:root {\n${lines.join('\n')}\n}`;
  })
  .join('\n');

const listColours = (text: string) =>
  [...text.matchAll(/--([a-z-]+): (#[\da-f]{6});/g)].map(([, name = '', hex = '']) => ({ name, hex }));

describe.each(['#7a1f5c', '#b3261e', '#0b3d91', '#767676', '#ffcc00'])('in the hue of %s', (colour) => {
  const before = listColours(css);
  const after = listColours(recolour(css, colour));

  test('every colour is another one, and nothing else changes', () => {
    expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    expect(after.filter(({ hex }, index) => hex === before[index]?.hex)).toEqual([]);
    const strip = (text: string) => text.replaceAll(/#[\da-f]{6}/g, '');
    expect(strip(recolour(css, colour))).toBe(strip(css));
  });

  test('every pair keeps its contrast', () => {
    const half = before.length / 2;
    const palettes = [0, half].map((from) => [
      before.slice(from, from + half),
      after.slice(from, from + half),
    ]);
    const pairs = palettes.flatMap(([old = [], own = []]) =>
      old.flatMap((left, i) =>
        old.slice(i + 1).map((right, j) => {
          const asked = getContrast(left.hex, right.hex);
          return getContrast(own[i]?.hex ?? '', own[i + 1 + j]?.hex ?? '') / asked;
        }),
      ),
    );
    expect(pairs.length).toBeGreaterThan(100);
    expect(Math.min(...pairs)).toBeGreaterThan(0.95);
    expect(Math.max(...pairs)).toBeLessThan(1.05);
  });
});

test('black and white have the contrast that WCAG gives them', () => {
  expect(getContrast('#000000', '#ffffff')).toBeCloseTo(21);
});
