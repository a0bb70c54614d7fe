/**
 * Draws the participants of an entry as a bridge: an arch for each country, as wide as its number of participants,
 * with a hanger for each. Used on pages and on cards. Pure.
 */
import { toRef } from '#graph/graph.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { memoize } from '#memo/memoize.ts';
import { getCountryName } from '#model/places/country-names.ts';
import { listCountries, listHomeCountries } from '#model/places/places.ts';
import { listCountriesOf, listParties } from '#model/relations/participants.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { compareNamesIn } from '#text/collation.ts';

/** One arch. */
export interface Span {
  /** The country; or "several countries", or "not recorded". */
  name: string;
  /** The number of participants. */
  count: number;
  kind: 'country' | 'several' | 'unknown';
}

/** A bridge as path data. The deck is at the bottom, from 0 to the width; arches stand on it. */
export interface BridgeDrawing {
  width: number;
  /** The height of the highest arch. */
  height: number;
  arches: string;
  /** Arches without recorded participants. */
  broken: string;
  hangers: string;
  /** True if hangers are so close that they are drawn thinner. */
  isDense: boolean;
  /** Where arches meet, without the ends. */
  piers: number[];
  /** The middle and the width of each arch, in the order of the spans. */
  spans: { middle: number; width: number }[];
}

/** With more hangers, the bridge would look like a wall: draw only the arches. */
export const MOST_HANGERS = 400;

/**
 * The arches of an entry: the widest in the middle, participants of several countries at the end. Empty if neither
 * participants nor countries are recorded.
 */
export const listSpans = (model: SiteModel, entry: ModelEntry): Span[] =>
  toSpans(
    model,
    listParties(model, entry).map((party) => listCountriesOf(model, party)),
    listCountries(model, entry),
  );

/** The arches of an entry of the directory: it and all who took part in the same. */
export function listSpansOfCompany(model: SiteModel, entry: ModelEntry, occasions: readonly ModelEntry[]) {
  const seats = new Map([[toRef(entry), listHomeCountries(model, entry)]]);
  for (const occasion of occasions) {
    for (const [party, codes] of seatsOf(model)(occasion)) seats.set(party, codes);
  }
  return toSpans(model, [...seats.values()], []);
}

/** The countries of each participant of an entry: an entry with many participants is asked by each of them. */
const seatsOf = memoize((model: SiteModel) =>
  memoize((entry: ModelEntry) =>
    listParties(model, entry).map((party) => {
      const key = typeof party === 'string' ? party : `${party.name}, ${party.country ?? ''}`;
      return [key, listCountriesOf(model, party)] as const;
    }),
  ),
);

/** The arches of participants, by their countries, and of countries without a participant. */
function toSpans(model: SiteModel, seats: readonly string[][], countries: readonly string[]): Span[] {
  const counts = new Map(countries.map((code) => [code, 0]));
  for (const [code, ...rest] of seats) {
    if (code !== undefined && rest.length === 0) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const several = seats.filter(({ length }) => length > 1).length;
  const unknown = seats.filter(({ length }) => length === 0).length;
  return [
    ...arrange(
      model,
      [...counts].map(([code, count]) => ({ name: getCountryName(model, code), count, kind: 'country' })),
    ),
    ...listRest(model.words.shared.severalCountries, several, 'several'),
    ...listRest(model.words.shared.countryNotRecorded, unknown, 'unknown'),
  ];
}

const listRest = (name: string, count: number, kind: Span['kind']): Span[] =>
  count > 0 ? [{ name, count, kind }] : [];

/** Puts the widest in the middle, the next to its right, the next to its left, and so on. */
export function arrange(model: InLanguage, spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => b.count - a.count || compareNamesIn(model)(a.name, b.name));
  const [right, left] = [0, 1].map((side) => sorted.filter((_, index) => index % 2 === side));
  return [...(left ?? []).reverse(), ...(right ?? [])];
}

/** Draws a bridge of a given width. An arch of the full width has the height `height`; others are lower. */
export function drawBridge(spans: readonly Span[], { width, height }: Record<'width' | 'height', number>) {
  const drawn: readonly Span[] = spans.length > 0 ? spans : [{ name: '', count: 0, kind: 'unknown' }];
  const total = countHangers(drawn);
  // Hangers and piers have equal distances.
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
  const ends: { arches?: number; broken?: number } = {};
  let start = 0;
  for (const { count, kind } of drawn) {
    const half = ((count + 1) * step) / 2;
    const rise = height * Math.min(1, (half / (width * 0.22)) ** 0.6);
    // Renderers enlarge radii that are too small; a slightly too large one would make the arch visibly lower.
    const radius = Math.max(0.1, Math.floor(half * 10 - 1) / 10);
    const [from, to] = [round(start), round(start + half * 2)];
    const arch = `a${radius} ${round(rise)} 0 0 1 ${round(to - from)} 0`;
    const path = kind === 'unknown' ? 'broken' : 'arches';
    // An arch begins where the last one of its path has ended.
    drawing[path] += ends[path] === from ? arch : `M${from} ${height}${arch}`;
    ends[path] = to;
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

/** The number of all participants. */
export const countHangers = (spans: readonly Span[]) => spans.reduce((sum, { count }) => sum + count, 0);

/** The number of countries with an arch. */
export const countCountries = (spans: readonly Span[]) =>
  spans.filter(({ kind }) => kind === 'country').length;
