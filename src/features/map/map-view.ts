/** Creates the view of a map: positions, labels, and the table. Pure. */
import type { InLanguage } from '#i18n/word-types.ts';
import { getCountryName } from '#model/places/country-names.ts';
import type { Spot } from '#model/places/locations.ts';
import type { PageLink } from '#model/view-types.ts';
import { compareNamesIn } from '#text/collation.ts';
import { createArc, formatArcPath } from './arcs.ts';
import { joinDots, type Placed, placeByWidth, toSize } from './dots.ts';
import type { Point } from './globe.ts';
import { createLand } from './land.ts';
import type { LandView, MapDotView, MapTableView, MapView } from './map-types.ts';
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
  /** True if a script may show one country alone: dots then say in which they are. */
  hasCountries?: boolean;
  /** Formats a count: "12 entries"; without it, dots have only names. */
  toCount?: (count: number) => string;
  /** Without it, there is no table. */
  table?: TableOptions;
  /** The most dots and the most rows. */
  limits?: MapLimits;
}

/** What a map shows at most: it must be readable, and must not grow with the site. */
export interface MapLimits {
  dots: number;
  rows: number;
}

interface TableOptions {
  /** The label of a table of all places, and of one with as many as are given. */
  labels: { all: (count: number) => string; most: (count: number) => string };
  columns: readonly string[];
  /** Formats the number of places that are left out. */
  formatRest: (count: number) => string;
  /** A page that lists all places. */
  all?: PageLink | undefined;
}

/** The limits of most maps. */
export const LIMITS: MapLimits = { dots: 150, rows: 100 };

/** The view of a map. The same options give the same view. */
export function createMapView(model: InLanguage, options: MapOptions): MapView {
  const { frame, inset, near, borders, lead, least = 1, tolerance = 0.7, limits = LIMITS } = options;
  const settings = { near, borders, tolerance };
  const inFrames = options.spots.map(
    (spot): Placed => ({
      spot,
      others: 0,
      count: spot.count,
      point: toPoint(spot, frame, inset),
      mark: spot.isExact ? 'place' : 'country',
      size: Math.max(least, toSize(spot.count)),
    }),
  );
  const beyond = options.beyond ?? [];
  const joined = joinDots(inFrames, frame, { most: limits.dots, fixed: lead, least });
  const all = [...joined, ...placeBeyond(model, beyond, frame, joined)];
  const placed = placeByWidth(
    all,
    frame,
    all.find(({ spot }) => spot === lead),
  )
    // Small dots are above large ones.
    .sort((a, b) => b.size - a.size || (a.spot.name < b.spot.name ? -1 : 1));
  const start = placed.find(({ spot }) => spot === lead);
  const arcs = start
    ? placed
        .filter((end) => end !== start)
        .map(({ point }) => createArc(start.point, point, frame.height * 0.02))
    : [];
  const names = nameDots(model, placed, { frame, inset, start, near, arcs });
  return {
    title: options.title,
    description: options.description,
    ...createCaption(model, options.caption, placed),
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
        title: [
          options.toCount ? `${spot.name}: ${options.toCount(spot.count)}` : spot.name,
          ...(dot.others > 0 ? [model.words.map.maps.others(dot.others)] : []),
        ].join(', '),
        ...(spot.href !== undefined && { href: spot.href }),
        ...toPercent(point, frame),
        size,
        mark,
        ...(dot.others > 0 && { isJoined: true }),
        ...(dot.tier !== undefined && dot.tier > 0 && { tier: dot.tier }),
        ...(dot.covers !== undefined && { covers: dot.covers }),
        ...(options.hasCountries && { country: spot.country }),
        ...(dot === start && { isLead: true }),
        ...(turn !== undefined && { turn }),
        ...(name && { name }),
      };
    }),
    ...(options.table && {
      table: createTable(model, [...options.spots, ...beyond], options.table, limits.rows),
    }),
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

function createCaption(
  model: InLanguage,
  caption: string | undefined,
  dots: readonly Placed[],
): Pick<MapView, 'caption'> {
  const isJoined = dots.some(({ others, covers }) => others > 0 || covers !== undefined);
  const sentences = [...(caption ? [caption] : []), ...(isJoined ? [model.words.map.maps.joined] : [])];
  return sentences.length > 0 ? { caption: sentences.join(' ') } : {};
}

/** All places by country; of more than `most`, those with the highest counts, the highest first. */
function createTable(
  model: InLanguage,
  spots: readonly Spot[],
  { labels, columns, formatRest, all }: TableOptions,
  most: number,
): MapTableView {
  const rows = spots.map(({ name, country, href, count }) => ({
    name,
    ...(href !== undefined && { href }),
    country: getCountryName(model, country),
    count,
  }));
  const compare = compareNamesIn(model);
  rows.sort((a, b) => compare(a.country, b.country) || compare(a.name, b.name));
  const left = rows.length - most;
  if (left <= 0) return { label: labels.all(rows.length), columns: [...columns], rows };
  return {
    label: labels.most(most),
    columns: [...columns],
    rows: rows.sort((a, b) => b.count - a.count).slice(0, most),
    rest: { text: formatRest(left), ...(all && { all }) },
  };
}
