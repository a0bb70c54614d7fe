import { describe, expect, test } from 'vitest';
import { findMiddle, findMiddleApart, findOutline } from './centroids.ts';
import { getWorld } from './countries-of-the-world.ts';
import { getDistance } from './projection.ts';

describe('the countries of the world', () => {
  test('have the codes of the site, also where the atlas has another name or none', () => {
    const { countries } = getWorld();
    for (const code of [
      'AL',
      'BA',
      'BG',
      'GB',
      'GE',
      'GR',
      'HR',
      'MD',
      'ME',
      'MK',
      'RO',
      'RS',
      'SI',
      'TR',
      'XK',
    ]) {
      expect(countries.get(code), code).toBeDefined();
    }
  });

  test('have the borders that the United Nations know', () => {
    const isIn = (code: string, [lon, lat]: [number, number]) =>
      (getWorld().countries.get(code) ?? []).some(
        ({ box: [w, s, e, n] }) => e - w < 10 && w < lon && lon < e && s < lat && lat < n,
      );
    const [simferopol, kyrenia] = [[34.1, 44.95] as [number, number], [33.32, 35.34] as [number, number]];
    expect(isIn('UA', simferopol)).toBe(true);
    expect(isIn('RU', simferopol)).toBe(false);
    expect(isIn('CY', kyrenia)).toBe(true);
  });
});

describe('the middle of a country', () => {
  test.each([
    ['RS', 18.8, 42.2, 23, 46.2],
    ['HR', 13.5, 42.4, 19.4, 46.6],
    ['GB', -8.2, 49.9, 1.8, 60.9],
    ['XK', 20, 41.8, 21.8, 43.3],
  ])('of %s lies in it', (code, west, south, east, north) => {
    const [lon = 0, lat = 0] = findMiddle(code) ?? [];
    expect(lon).toBeGreaterThan(west);
    expect(lon).toBeLessThan(east);
    expect(lat).toBeGreaterThan(south);
    expect(lat).toBeLessThan(north);
    expect(isInRing([lon, lat], findOutline(code) ?? [])).toBe(true);
  });

  test('keeps off other places where it has to', () => {
    const middle = findMiddle('BA') ?? [0, 0];
    expect(findMiddleApart('BA', [])).toBe(middle);
    const apart = findMiddleApart('BA', [middle]) ?? middle;
    expect(getDistance(middle, apart)).toBeGreaterThan(40);
    expect(isInRing([...apart], findOutline('BA') ?? [])).toBe(true);
  });

  test('is not known of what the atlas does not have', () => {
    expect(findMiddle('UM')).toBeUndefined();
  });
});

/** The even-odd rule, in degrees. */
function isInRing([x, y]: [number, number], ring: readonly (readonly [number, number])[]): boolean {
  return (
    ring.filter(([ax, ay], index) => {
      const [bx, by] = ring[(index + 1) % ring.length] ?? [0, 0];
      return ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay);
    }).length %
      2 ===
    1
  );
}
