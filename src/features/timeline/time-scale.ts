/** The time axis: positions of days, and ticks. */
import type { InLanguage } from '#i18n/word-types.ts';
import type { TickView } from './timeline-types.ts';

export interface TimeScale {
  /** The first day is 0, the end of the last is 1. */
  toPlace: (day: string) => number;
  /** The end of a day. */
  toEnd: (day: string) => number;
}

const DAY = 86_400_000;

const toNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY;

/** A scale of the days from `first` to `last`, `YYYY-MM-DD`, both included, from 0 to 1. */
export function createScale(first: string, last: string): TimeScale {
  const start = toNumber(first);
  const length = toNumber(last) + 1 - start;
  const place = (number: number) => round((number - start) / length);
  return { toPlace: (day) => place(toNumber(day)), toEnd: (day) => place(toNumber(day) + 1) };
}

/** More digits than a screen has pixels are useless. */
const round = (place: number) => Number(place.toFixed(4));

/** Intervals of ticks in months, with the format of their labels. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 300, 600];

/** A day so many days later or earlier. */
export function addDays(day: string, days: number): string {
  return new Date((toNumber(day) + days) * DAY).toISOString().slice(0, 10);
}

/** The number of days from `first` to `last`, both included. */
export const countDays = (first: string, last: string) => toNumber(last) + 1 - toNumber(first);

/** The first days of months or years between two days: as many as fit, at most `most`. */
export function listTicks(model: InLanguage, first: string, last: string, most: number): TickView[] {
  const scale = createScale(first, last);
  const [start, end] = [toMonth(first), toMonth(last)];
  const step = STEPS.find((months) => Math.floor((end - start) / months) + 1 <= most) ?? 1200;
  const ticks: TickView[] = [];
  for (let month = Math.ceil(start / step) * step; month <= end; month += step) {
    const day = formatFirstDay(month);
    if (day >= first) ticks.push({ at: scale.toPlace(day), text: model.words.timeline.tick(day, step < 12) });
  }
  return ticks;
}

/** Months since the year 0. */
const toMonth = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

function formatFirstDay(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
