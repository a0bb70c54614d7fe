/**
 * The countries of the world as shapes: Natural Earth at 1:50 million, public domain, with our codes. Adjacent shapes
 * share arcs, so that a simplified border stays one line.
 */
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import { listCountryCodes } from '#collections/country-codes.ts';
import type { Degrees } from '#model/places/locations.ts';

/** A piece of a country: its rings, each a list of arcs; `~n` is arc `n` reversed. */
export interface Piece {
  rings: number[][];
  /** West, south, east, north, in degrees. */
  box: readonly [number, number, number, number];
}

export interface World {
  arcs: readonly (readonly Degrees[])[];
  /** The pieces of each country by code, the one with most points first. */
  countries: ReadonlyMap<string, readonly Piece[]>;
}

/** Names of Natural Earth that differ from those of `Intl`. */
const ATLAS_NAMES: Readonly<Record<string, string>> = {
  AG: 'Antigua and Barb.',
  AX: 'Åland',
  BA: 'Bosnia and Herz.',
  CD: 'Dem. Rep. Congo',
  CF: 'Central African Rep.',
  CG: 'Congo',
  CI: "Côte d'Ivoire",
  CV: 'Cabo Verde',
  DO: 'Dominican Rep.',
  EH: 'W. Sahara',
  FO: 'Faeroe Is.',
  GQ: 'Eq. Guinea',
  HK: 'Hong Kong',
  KN: 'St. Kitts and Nevis',
  KY: 'Cayman Is.',
  LC: 'Saint Lucia',
  MH: 'Marshall Is.',
  MK: 'Macedonia',
  MM: 'Myanmar',
  MO: 'Macao',
  PF: 'Fr. Polynesia',
  PS: 'Palestine',
  SB: 'Solomon Is.',
  SS: 'S. Sudan',
  ST: 'São Tomé and Principe',
  SZ: 'eSwatini',
  TR: 'Turkey',
  TT: 'Trinidad and Tobago',
  US: 'United States of America',
  VA: 'Vatican',
  VC: 'St. Vin. and Gren.',
  XK: 'Kosovo',
};

/** Areas that Natural Earth draws by de-facto control; drawn here as the United Nations have it. */
const PARTS: Readonly<Record<string, string>> = { 'N. Cyprus': 'CY', Somaliland: 'SO' };

const CRIMEA: Degrees = [34.2, 45.2];

type Shape = (typeof atlas.objects.countries.geometries)[number];

let known: World | undefined;

/** The world; parsed once. */
export function getWorld(): World {
  known ??= readWorld();
  return known;
}

function readWorld(): World {
  const { scale, translate } = atlas.transform ?? { scale: [1, 1], translate: [0, 0] };
  // Each point is relative to the one before.
  const arcs = atlas.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): Degrees => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const codes = mapCodesByName();
  const pieces = atlas.objects.countries.geometries.flatMap((shape) => {
    const code = codes.get(toName(shape));
    if (code === undefined) return [];
    return listRings(shape).map((rings) => {
      const piece: Piece = { rings, box: createBox(arcs, rings) };
      return { code: code === 'RU' && isAround(piece, CRIMEA) ? 'UA' : code, piece };
    });
  });
  const countries = Map.groupBy(pieces, ({ code }) => code);
  const sizeOf = ({ rings: [outer = []] }: Piece) =>
    outer.reduce((sum, index) => sum + (arcs[index < 0 ? ~index : index]?.length ?? 0), 0);
  return {
    arcs,
    countries: new Map(
      [...countries].map(([code, pieces]) => [
        code,
        pieces.map(({ piece }) => piece).sort((a, b) => sizeOf(b) - sizeOf(a)),
      ]),
    ),
  };
}

const toName = ({ properties }: Shape) => (properties && 'name' in properties ? properties.name : '');

function mapCodesByName(): Map<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const codes = listCountryCodes().map(
    (code) => [ATLAS_NAMES[code] ?? names.of(code) ?? code, code] as const,
  );
  return new Map([...codes, ...Object.entries(PARTS)]);
}

function listRings(shape: Shape): number[][][] {
  if (shape.type === 'Polygon') return [shape.arcs];
  return shape.type === 'MultiPolygon' ? shape.arcs : [];
}

function createBox(arcs: World['arcs'], [outer = []]: number[][]): Piece['box'] {
  const points = outer.flatMap((index) => arcs[index < 0 ? ~index : index] ?? []);
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** True for a small piece around a point: its box contains the point and is not a continent. */
const isAround = ({ box: [west, south, east, north] }: Piece, [lon, lat]: Degrees) =>
  west < lon && lon < east && south < lat && lat < north && east - west < 10;
