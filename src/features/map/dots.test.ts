import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RADII } from './dots.ts';

test('dots have the sizes on the page that the labels make room for', () => {
  const sheets = ['map.css', 'map-many.css'].map((file) => readFileSync(`src/features/map/${file}`, 'utf8'));
  const radii = [...sheets.join('\n').matchAll(/\.map \.r(\d) \{\s*r: ([\d.]+)rem;/g)]
    .toSorted(([, left = ''], [, right = '']) => Number(left) - Number(right))
    .map(([, , radius]) => Number(radius));
  expect(radii).toEqual(RADII);
});
