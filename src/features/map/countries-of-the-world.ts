/**
 * The countries of the world as shapes: Natural Earth at 1:50 million, public domain, with our codes. Adjacent shapes
 * share arcs, so that a simplified border stays one line.
 */
import { mergeArcs, meshArcs } from 'topojson-client';
import type { MultiLineString, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import { listCountryCodes } from '#collections/country-codes.ts';
import type { Degrees } from '#model/places/locations.ts';
import { type DegreeBox, getAngle, getBounds, type Line, toVector, type Vector } from './globe.ts';
import { weighPoints } from './simplify.ts';

/** A piece of a country or of all land: its rings, each a list of arcs; `~n` is arc `n` reversed. */
export interface Piece {
  rings: number[][];
  box: DegreeBox;
}

/** The border between two countries. */
interface Border {
  between: readonly [string, string];
  /** Each is a list of connected arcs; `~n` is arc `n` reversed. */
  lines: number[][];
  box: DegreeBox;
}

interface World {
  arcs: readonly (readonly Degrees[])[];
  /** An arc by index, prepared on first use. */
  getLine: (arc: number) => Line;
  /** The pieces of each country by code, the one with most points first. */
  countries: ReadonlyMap<string, readonly Piece[]>;
  /** All land, with neighbours merged. */
  land: readonly Piece[];
  borders: readonly Border[];
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
      const piece: Piece = { rings, box: createBox(arcs, rings[0] ?? []) };
      return { code: code === 'RU' && isAround(piece, CRIMEA) ? 'UA' : code, piece };
    });
  });
  const shapes = Map.groupBy(pieces, ({ code }) => code);
  const lines: Line[] = [];
  const sizeOf = ({ rings: [outer = []] }: Piece) =>
    outer.reduce((sum, index) => sum + (arcs[index < 0 ? ~index : index]?.length ?? 0), 0);
  return {
    arcs,
    getLine: (arc) => {
      lines[arc] ??= createLine(arcs[arc] ?? []);
      return lines[arc];
    },
    countries: new Map(
      [...shapes].map(([code, shape]) => [
        code,
        joinPieces(
          arcs,
          shape.map(({ piece }) => piece),
        ).sort((a, b) => sizeOf(b) - sizeOf(a)),
      ]),
    ),
    land: joinPieces(
      arcs,
      pieces.map(({ piece }) => piece),
    ),
    borders: listBorders(arcs, pieces),
  };
}

/** The pieces of some countries, with neighbours merged. */
export function joinCountries(codes: readonly string[]): Piece[] {
  const { arcs, countries } = getWorld();
  return joinPieces(
    arcs,
    codes.flatMap((code) => countries.get(code) ?? []),
  );
}

/** The JSON module has wider types than the specification. */
const topology = atlas as unknown as Topology;

function joinPieces(arcs: World['arcs'], pieces: readonly Piece[]): Piece[] {
  const polygons = pieces.map(({ rings }): Polygon => ({ type: 'Polygon', arcs: rings }));
  const joined = mergeArcs(topology, polygons) as unknown as MultiPolygon;
  return joined.arcs.map((rings) => ({ rings, box: createBox(arcs, rings[0] ?? []) }));
}

/** A border is made of the arcs that two countries share. */
function listBorders(arcs: World['arcs'], pieces: readonly { code: string; piece: Piece }[]): Border[] {
  const owners = new Map<number, Set<string>>();
  for (const { code, piece } of pieces) {
    for (const index of piece.rings.flat()) {
      const arc = index < 0 ? ~index : index;
      const codes = owners.get(arc) ?? new Set();
      owners.set(arc, codes.add(code));
    }
  }
  const shared = [...owners].flatMap(([arc, codes]) => {
    const [left, right] = [...codes].sort();
    return left === undefined || right === undefined ? [] : [{ arc, between: [left, right] as const }];
  });
  return [...Map.groupBy(shared, ({ between }) => between.join(' ')).values()].map((group) => {
    const line: MultiLineString = { type: 'MultiLineString', arcs: group.map(({ arc }) => [arc]) };
    const { arcs: lines } = meshArcs(topology, line) as unknown as MultiLineString;
    return { between: group[0]?.between ?? ['', ''], lines, box: createBox(arcs, lines.flat()) };
  });
}

function createLine(points: readonly Degrees[]): Line {
  const all = points.map(toVector);
  const vectors = new Float64Array(all.flat());
  const [x, y, z] = [0, 1, 2].map((axis) => all.reduce((sum, vector) => sum + (vector[axis] ?? 0), 0));
  const long = Math.hypot(x ?? 0, y ?? 0, z ?? 0) || 1;
  const middle: Vector = [(x ?? 0) / long, (y ?? 0) / long, (z ?? 0) / long];
  const radius = Math.max(0, ...all.map((vector) => getAngle(middle, vector)));
  return { vectors, weights: weighPoints(vectors), circle: { middle, radius } };
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

function createBox(arcs: World['arcs'], line: readonly number[]): DegreeBox {
  const points = line.flatMap((index) => arcs[index < 0 ? ~index : index] ?? []);
  const [west, south, east, north] = getBounds(points);
  return [west, south, east, north];
}

/** True for a small piece around a point: its box contains the point and is not a continent. */
const isAround = ({ box: [west, south, east, north] }: Piece, [lon, lat]: Degrees) =>
  west < lon && lon < east && south < lat && lat < north && east - west < 10;

/** Joins connected arcs to one line. The last point of an arc is the first of the next, and appears once. */
export const joinArcs = <T>(line: readonly number[], getArc: (arc: number) => readonly T[]): T[] =>
  line.flatMap((arc, index) => {
    const points = arc < 0 ? getArc(~arc).toReversed() : getArc(arc);
    return index === 0 ? points : points.slice(1);
  });
