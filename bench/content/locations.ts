/** Points on the land of a country. */
import { geoContains } from 'd3-geo';
import type { Polygon } from 'geojson';
import { getWorld, joinArcs } from '#features/map/countries-of-the-world.ts';
import type { Random } from './random.ts';

/** Five digits are a metre. */
const DIGITS = 100_000;

/** The largest piece of each country that was asked for. */
const lands = new Map<string, Polygon>();

/** A random point on the land of a country. Throws if the atlas has no such country. */
export function pickLocation(random: Random, country: string): { lat: number; lon: number } {
  const land = getLand(country);
  const outline = land.coordinates[0] ?? [];
  const pickDegrees = (axis: 0 | 1) => {
    const degrees = outline.map((point) => Math.round((point[axis] ?? 0) * DIGITS));
    return random.toInteger(Math.min(...degrees), Math.max(...degrees)) / DIGITS;
  };
  for (;;) {
    const [lon, lat] = [pickDegrees(0), pickDegrees(1)];
    if (geoContains(land, [lon, lat])) return { lat, lon };
  }
}

/** The land of a country as GeoJSON: its largest piece. */
export function getLand(country: string): Polygon {
  const known = lands.get(country);
  if (known) return known;
  const { arcs, countries } = getWorld();
  const [piece] = countries.get(country) ?? [];
  if (!piece) throw new Error(`The atlas has no country ${country}.`);
  const coordinates = piece.rings.map((ring) =>
    joinArcs(ring, (arc) => arcs[arc] ?? []).map((point) => [...point]),
  );
  const land: Polygon = { type: 'Polygon', coordinates };
  lands.set(country, land);
  return land;
}
