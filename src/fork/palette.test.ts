import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { getContrast, recolour } from './palette.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');

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
