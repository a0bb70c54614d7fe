/** The days that the axis of a timeline takes in. */
import type { SiteModel } from '#model/site-model.ts';
import type { TimePart } from './bar-segments.ts';
import { addDays, countDays, createScale, type TimeScale } from './time-scale.ts';
import { daysOf, isExact, partsOf, type Row } from './timeline-rows.ts';

/** The length of a fading end, relative to the axis. */
export const FADE = 0.08;

interface Days {
  first: string;
  last: string;
}

export interface Domain extends Days {
  scale: TimeScale;
  today?: { at: number; text: string };
}

/** The days of the axis: all known dates, and space for fading ends. */
export function findDomain(model: SiteModel, rows: readonly Row[], hasToday = false): Domain | undefined {
  const parts = rows.flatMap(({ entry }) => partsOf(entry));
  const occurrences = rows.flatMap((row) => row.occurrences);
  const exact = occurrences.filter(isExact).flatMap((entry) => daysOf(entry) ?? []);
  const loose = occurrences.filter((entry) => !isExact(entry)).flatMap((entry) => daysOf(entry) ?? []);
  const core = findExtent([...parts, ...exact]) ?? findExtent(loose);
  if (!core) return undefined;
  // A date like "in 2018" is drawn only as far as it is within the other dates.
  const outside = loose.filter(({ first, last }) => last < core.first || first > core.last);
  const whole = findExtent([core, ...outside]) ?? core;
  const room = Math.ceil(countDays(whole.first, whole.last) * FADE);
  const { first, last } = findExtent([whole, ...parts.flatMap((part) => listFadeDays(part, room))]) ?? whole;
  const scale = createScale(first, last);
  const { buildDate } = model;
  const isWithin = hasToday && first < buildDate && buildDate < last;
  return {
    first,
    last,
    scale,
    ...(isWithin && { today: { at: scale.toPlace(buildDate), text: model.words.timeline.today } }),
  };
}

/** From the first to the last of many days. Returns undefined if there are none. */
function findExtent(days: readonly Days[]): Days | undefined {
  const first = days.map((extent) => extent.first).sort()[0];
  const last = days
    .map((extent) => extent.last)
    .sort()
    .at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** The days that a fading segment takes on the axis. */
function listFadeDays({ look, first, last }: TimePart, room: number): Days[] {
  if (look === 'fade-out') return [{ first, last: addDays(last, room) }];
  return look === 'fade-in' ? [{ first: addDays(first, -room), last }] : [];
}
