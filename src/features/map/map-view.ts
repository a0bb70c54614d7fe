/** Creates the view of a map: positions, labels, and the table. Pure. */
import { getCountryName } from '#model/places/country-names.ts';
import type { Spot } from '#model/places/locations.ts';
import { compareNames } from '#text/collation.ts';
import { createArc, formatArcPath } from './arcs.ts';
import { type Placed, toSize } from './dots.ts';
import type { Point } from './globe.ts';
import { createLand } from './land.ts';
import type { LandView, MapDotView, MapView } from './map-types.ts';
import { nameDots } from './named-places.ts';
import { placeBeyond } from './off-map.ts';
import { type Frame, isWithin } from './projection.ts';

interface MapOptions {
  title: string;
  description: string;
  caption?: string;
  frame: Frame;
  /** An inset frame in the same picture, for places outside the first. */
  inset?: Frame | undefined;
  /** Codes of the countries of the map’s subject. */
  near: readonly string[];
  borders: 'near' | 'all';
  /** Places to mark inside a frame. */
  spots: readonly Spot[];
  /** Places outside the frames, marked at the edge in their direction. */
  beyond?: readonly Spot[];
  /** One of these, the origin of arcs to all others. */
  lead?: Spot | undefined;
  /** The least size of a dot, for maps with few dots. */
  least?: number;
  /** The tolerance of paths, in units. */
  tolerance?: number;
  /** Formats a count: "12 entries"; without it, dots have only names. */
  toCount?: (count: number) => string;
  /** The label and the columns of the table; without it, there is no table. */
  table?: { label: string; columns: readonly string[] };
}

/** The view of a map. The same options give the same view. */
export function createMapView(options: MapOptions): MapView {
  const { frame, inset, near, borders, lead, least = 1, tolerance = 0.7 } = options;
  const settings = { near, borders, tolerance };
  const inFrames = options.spots.map(
    (spot): Placed => ({
      spot,
      point: toPoint(spot, frame, inset),
      mark: spot.isExact ? 'place' : 'country',
      size: Math.max(least, toSize(spot.count)),
    }),
  );
  const placed = [...inFrames, ...placeBeyond(options.beyond ?? [], frame, inFrames)]
    // Small dots are above large ones.
    .sort((a, b) => b.size - a.size || (a.spot.name < b.spot.name ? -1 : 1));
  const start = placed.find(({ spot }) => spot === lead);
  const arcs = start
    ? placed
        .filter((end) => end !== start)
        .map(({ point }) => createArc(start.point, point, frame.height * 0.02))
    : [];
  const names = nameDots(placed, { frame, inset, start, near, arcs });
  return {
    title: options.title,
    description: options.description,
    ...(options.caption !== undefined && { caption: options.caption }),
    width: frame.width,
    height: frame.height,
    land: createLand(frame, settings),
    ...(inset && { inset: toInset(inset, createLand(inset, settings)) }),
    arcs: arcs.map(formatArcPath),
    countries: names.countries,
    dots: placed.map((dot): MapDotView => {
      const { spot, point, size, mark, turn } = dot;
      const name = names.dots.get(dot);
      return {
        title: options.toCount ? `${spot.name}: ${options.toCount(spot.count)}` : spot.name,
        ...(spot.href !== undefined && { href: spot.href }),
        ...toPercent(point, frame),
        size,
        mark,
        ...(dot === start && { isLead: true }),
        ...(turn !== undefined && { turn }),
        ...(name && { name }),
      };
    }),
    ...(options.table && { table: createTable(placed, options.table) }),
  };
}

const toPoint = ({ place }: Spot, frame: Frame, inset: Frame | undefined): Point => {
  const point = frame.project(place);
  return inset && !isWithin(point, frame) ? inset.project(place) : point;
};

const toInset = ({ x, y, width, height }: Frame, land: LandView) => ({ x, y, width, height, land });

/** The position of a point in per cent of the picture. */
function toPercent([x, y]: Point, { width, height }: Frame): { x: number; y: number } {
  const round = (value: number) => Math.round(value * 10_000) / 100;
  return { x: round(x / width), y: round(y / height) };
}

function createTable(
  placed: readonly Placed[],
  { label, columns }: { label: string; columns: readonly string[] },
) {
  const rows = placed.map(({ spot: { name, country, href, count } }) => ({
    name,
    ...(href !== undefined && { href }),
    country: getCountryName(country),
    count,
  }));
  rows.sort((a, b) => compareNames(a.country, b.country) || compareNames(a.name, b.name));
  return { label, columns: [...columns], rows };
}
