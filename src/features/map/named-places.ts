/**
 * Chooses which places of a map are named, and in which order they get their label: dots by what they count, then
 * countries. Whether and where a label has room is decided in `label-placement.ts`.
 */
import type { InLanguage, Words } from '#i18n/word-types.ts';
import { memoize } from '#memo/memoize.ts';
import { getCountryName } from '#model/places/country-names.ts';
import { type Arc, listArcPoints } from './arcs.ts';
import type { Box } from './boxes.ts';
import { listRooms } from './centroids.ts';
import { getWorld } from './countries-of-the-world.ts';
import { type Placed, toBox } from './dots.ts';
import { createFrameCache } from './frame-cache.ts';
import type { Point } from './globe.ts';
import {
  type Anchor,
  AWAY,
  COUNTRY_SIZE,
  type Label,
  listChoices,
  NAME_SIZE,
  type Named,
  placeLabels,
  SIDES,
  toDotBox,
  toOffset,
} from './label-placement.ts';
import type { MapNameView, MapSide } from './map-types.ts';
import type { Frame, Rect } from './projection.ts';

/** A rectangle of the picture as a box that scales with the map. */
const createRegion = ({ x, y, width, height }: Rect, { width: all }: Frame): Box => ({
  x: x / all,
  y: y / all,
  width: width / all,
  height: height / all,
  left: 0,
  top: 0,
  right: 0,
  bottom: 0,
});

const createWhole = (frame: Frame) => createRegion({ ...frame, x: 0, y: 0 }, frame);

interface Setting {
  frame: Frame;
  inset: Frame | undefined;
  /** The origin of all arcs. */
  start: Placed | undefined;
  near: readonly string[];
  arcs: readonly Arc[];
}

/** Places labels without overlaps: of dots by their count, then of countries. */
export function nameDots(
  model: InLanguage,
  placed: readonly Placed[],
  { frame, inset, start, near, arcs }: Setting,
): { dots: Map<Placed, MapNameView>; countries: MapNameView[] } {
  const whole = createWhole(frame);
  const part = inset && createRegion(inset, frame);
  const avoid = arcs.flatMap(listArcPoints).map(([x, y]) => toDotBox(x / frame.width, y / frame.width, 0.15));
  const isFirst = (dot: Placed) => dot.mark === 'beyond' || dot === start;
  const ordered = [...placed].sort(
    (a, b) =>
      Number(isFirst(b)) - Number(isFirst(a)) || b.count - a.count || (a.spot.name < b.spot.name ? -1 : 1),
  );
  const items = new Map(
    ordered.map((dot) => {
      const isApart = inset && part && isIn(dot.point, inset);
      return [
        dot,
        {
          ...toNamed(model, dot, frame),
          ...(dot.tier !== undefined && { tier: dot.tier }),
          within: isApart ? part : whole,
        },
      ];
    }),
  );
  // A ring already has the name of its country.
  const ringed = placed.filter(({ mark }) => mark === 'country').map(({ spot }) => spot.country);
  const rank = (code: string) => Number(near.includes(code));
  const countries = countryNamesIn(model.words)(frame, undefined)
    .filter(({ code }) => !ringed.includes(code))
    .sort((a, b) => rank(b.code) - rank(a.code))
    .map(({ named }) => named);
  const obstacles = [...[...items.values()].flatMap(({ dot }) => dot ?? []), ...(part ? [part] : [])];
  const labels = placeLabels([...items.values(), ...countries], obstacles, avoid);
  return {
    dots: new Map(
      [...items].flatMap(([dot, item]) => {
        const label = labels.get(item);
        return label ? [[dot, createNameView(item, label, frame)]] : [];
      }),
    ),
    countries: countries.flatMap((item) => {
      const label = labels.get(item);
      return label ? [createNameView(item, label, frame)] : [];
    }),
  };
}

const isIn = ([x, y]: Point, rect: Rect) =>
  x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;

/** From this size on, a dot gets a label even without space beside it. */
const LARGE = 4;

/** A dot with the possible positions of its label; for places beyond the frame, on the inner side. */
export function toNamed(model: InLanguage, dot: Placed, frame: Frame): Omit<Named, 'within'> & { dot: Box } {
  const box = toBox(dot, frame);
  const { x, y } = box;
  const inner: readonly MapSide[] = x < 0.5 ? ['e', 'ne', 'se'] : ['w', 'nw', 'sw'];
  const sides = dot.mark === 'beyond' ? inner : SIDES;
  const away = dot.mark !== 'beyond' && dot.size >= LARGE ? AWAY : [];
  const anchors: Anchor[] = [
    ...sides.map((side) => ({ x, y, side })),
    ...away.map((offset) => ({ x, y, side: offset[0] < 0 ? ('w' as const) : ('e' as const), away: offset })),
  ];
  return { name: toName(model, dot), dot: box, anchors };
}

const toName = (model: InLanguage, { spot, others }: Placed) =>
  others === 0 ? spot.name : model.words.map.maps.nameWithOthers(spot.name, others);

/** The labels of all countries in a frame, with their possible positions. */
const countryNamesIn = memoize((words: Words) =>
  createFrameCache((frame): { code: string; named: Named }[] => {
    const within = createWhole(frame);
    return listSeenCountries(frame).flatMap((code) => {
      const anchors = listRooms(code, frame).map(
        ([x, y]): Anchor => ({ x: x / frame.width, y: y / frame.width, side: 'c' }),
      );
      const named: Named = { name: getCountryName({ words }, code), anchors, within, isCountry: true };
      const choices = [...listChoices(named)];
      return choices.length > 0 ? [{ code, named: { ...named, choices } }] : [];
    });
  }),
);

/** The codes of the countries that a frame can show, sorted. */
function listSeenCountries({ box: [west, south, east, north] }: Frame): string[] {
  return [...getWorld().countries]
    .flatMap(([code, [largest]]) => {
      const [w, s, e, n] = largest?.box ?? [0, 0, 0, 0];
      return w < east && west < e && s < north && south < n ? [code] : [];
    })
    .sort();
}

/** From the middle of a line to its baseline, relative to the font size. */
const BASELINE = 0.35;

function createNameView({ name, dot, isCountry }: Named, { anchor, tier }: Label, frame: Frame): MapNameView {
  const size = isCountry ? COUNTRY_SIZE : NAME_SIZE;
  const [dx, dy] = anchor.away ?? toOffset(anchor.side, dot?.right ?? 0);
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    text: name,
    x: round(anchor.x * 100),
    y: round((anchor.y * 100 * frame.width) / frame.height),
    side: anchor.side,
    dx: round(dx / size),
    dy: round(dy / size + BASELINE),
    tier,
    ...(anchor.away && { isAway: true }),
  };
}
