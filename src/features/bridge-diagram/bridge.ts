/**
 * Who takes part in an entry as a bridge: an arch for each country, as wide as there are who took part from there,
 * and a hanger for each of them. The same for a picture on a page and for a card. Pure.
 */
import { en } from '#i18n/en.ts';
import { getCountryName } from '#model/places/country-names.ts';
import { listCountries } from '#model/places/places.ts';
import { listCountriesOf, listParties } from '#model/relations/participants.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { compareNames } from '#text/collation.ts';

/** One arch. */
export interface Span {
  /** Its country; or that there are several, or that none is recorded. */
  name: string;
  /** How many take part from there. */
  count: number;
  kind: 'country' | 'several' | 'unknown';
}

/** A bridge as path data. Its deck lies at the foot, from 0 to its width; arches stand on it. */
export interface BridgeDrawing {
  width: number;
  /** Of its highest arch. */
  height: number;
  arches: string;
  /** Arches of what is not recorded. */
  broken: string;
  hangers: string;
  /** True where hangers stand so close that they are drawn thinner. */
  isDense: boolean;
  /** Where arches meet, without the ends. */
  piers: number[];
  /** The middle and the width of each arch, in the order of the spans. */
  spans: { middle: number; width: number }[];
}

/** With more hangers than these a bridge would be a wall: its arches alone say how much they carry. */
export const MOST_HANGERS = 400;

/**
 * The arches of an entry, the widest in the middle, as bridges have it, and what is in no single country at the
 * end; none where neither who takes part nor a country is recorded.
 */
export function listSpans(model: SiteModel, entry: ModelEntry): Span[] {
  const seats = listParties(model, entry).map((party) => listCountriesOf(model, party));
  const counts = new Map(listCountries(model, entry).map((code) => [code, 0]));
  for (const [code, ...others] of seats) {
    if (code !== undefined && others.length === 0) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const several = seats.filter(({ length }) => length > 1).length;
  const unknown = seats.filter(({ length }) => length === 0).length;
  return [
    ...arrange([...counts].map(([code, count]) => ({ name: getCountryName(code), count, kind: 'country' }))),
    ...listRest(en.severalCountries, several, 'several'),
    ...listRest(en.countryNotRecorded, unknown, 'unknown'),
  ];
}

const listRest = (name: string, count: number, kind: Span['kind']): Span[] =>
  count > 0 ? [{ name, count, kind }] : [];

/** The widest in the middle, the next to its right, the next to its left, and so on outwards. */
export function arrange(spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => b.count - a.count || compareNames(a.name, b.name));
  const [right, left] = [0, 1].map((side) => sorted.filter((_, index) => index % 2 === side));
  return [...(left ?? []).reverse(), ...(right ?? [])];
}

/** Draws a bridge of a width; an arch as wide as the whole is as high as `height`, others less. */
export function drawBridge(spans: readonly Span[], { width, height }: Record<'width' | 'height', number>) {
  const drawn: readonly Span[] = spans.length > 0 ? spans : [{ name: '', count: 0, kind: 'unknown' }];
  const total = countHangers(drawn);
  // Hangers and piers stand at equal distances all along.
  const step = width / (total + drawn.length);
  const drawing: BridgeDrawing = {
    width,
    height: 0,
    arches: '',
    broken: '',
    hangers: '',
    isDense: total > MOST_HANGERS / 4,
    piers: [],
    spans: [],
  };
  let start = 0;
  for (const { count, kind } of drawn) {
    const half = ((count + 1) * step) / 2;
    const rise = height * Math.min(1, (half / (width * 0.22)) ** 0.6);
    // Radii that are too small are made to fit; a hair too large, and the arch would be visibly lower.
    const radius = Math.max(0.1, Math.floor(half * 10 - 1) / 10);
    const arch = `M${round(start)} ${height}a${radius} ${round(rise)} 0 0 1 ${round(half * 2)} 0`;
    if (kind === 'unknown') drawing.broken += arch;
    else drawing.arches += arch;
    if (total <= MOST_HANGERS) drawing.hangers += drawHangers({ start, half, rise, height, step, count });
    drawing.height = Math.max(drawing.height, round(rise));
    drawing.spans.push({ middle: round(start + half), width: round(half * 2) });
    start += half * 2;
    drawing.piers.push(round(start));
  }
  drawing.piers.pop();
  return drawing;
}

function drawHangers({
  start,
  half,
  rise,
  height,
  step,
  count,
}: Record<'start' | 'half' | 'rise' | 'height' | 'step' | 'count', number>): string {
  return Array.from({ length: count }, (_, index) => {
    const x = (index + 1) * step;
    const top = height - rise * Math.sqrt(1 - ((x - half) / half) ** 2);
    return `M${round(start + x)} ${height}V${round(top)}`;
  }).join('');
}

const round = (value: number) => Number(value.toFixed(1));

/** How many take part in all. */
export const countHangers = (spans: readonly Span[]) => spans.reduce((sum, { count }) => sum + count, 0);

/** How many countries a bridge has an arch for. */
export const countCountries = (spans: readonly Span[]) =>
  spans.filter(({ kind }) => kind === 'country').length;
