import { describe, expect, test } from 'vitest';
import { findMiddle, findMiddleApart, findOutline } from './centroids.ts';
import { getWorld, joinArcs } from './countries-of-the-world.ts';
import { getDistance } from './globe.ts';

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
    const { arcs, countries } = getWorld();
    const isIn = (code: string, [lon, lat]: [number, number]) =>
      (countries.get(code) ?? []).some(({ rings: [outer = []] }) => {
        const ring = joinArcs(outer, (arc) => arcs[arc] ?? []);
        const crossings = ring.filter(([toLon, toLat], index) => {
          const [fromLon, fromLat] = ring.at(index - 1) ?? [0, 0];
          if (fromLat > lat === toLat > lat) return false;
          return fromLon + ((toLon - fromLon) * (lat - fromLat)) / (toLat - fromLat) > lon;
        });
        return crossings.length % 2 === 1;
      });
    const [simferopol, kyrenia] = [[34.1, 44.95] as [number, number], [33.32, 35.34] as [number, number]];
    expect(isIn('UA', simferopol)).toBe(true);
    expect(isIn('RU', simferopol)).toBe(false);
    expect(isIn('CY', kyrenia)).toBe(true);
  });

  test('meet in borders, each once, and have none with the sea or within', () => {
    const { borders } = getWorld();
    const pairs = borders.map(({ between }) => between.join(' '));
    expect(pairs).toEqual(expect.arrayContaining(['BG RS', 'BA HR', 'RU UA', 'RS XK']));
    expect(pairs).not.toContain('GR IT');
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const { between, lines } of borders) {
      expect(between[0]).not.toBe(between[1]);
      expect(lines.flat().length).toBeGreaterThan(0);
    }
  });

  test('join to land without borders', () => {
    const { borders, land } = getWorld();
    const inner = new Set(borders.flatMap(({ lines }) => lines.flat()).map((arc) => (arc < 0 ? ~arc : arc)));
    const edges = land.flatMap(({ rings }) => rings.flat()).map((arc) => (arc < 0 ? ~arc : arc));
    expect(edges.length).toBeGreaterThan(1000);
    expect(edges.filter((arc) => inner.has(arc))).toEqual([]);
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
