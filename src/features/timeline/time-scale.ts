/** A line of time: where a day stands on it, and which days are marked. */
import { en } from '#i18n/en.ts';
import type { TickView } from './timeline-types.ts';

export interface TimeScale {
  /** Of the first day 0, of the day behind the last 1. */
  toPlace: (day: string) => number;
  /** Where a day ends. */
  toEnd: (day: string) => number;
}

const DAY = 86_400_000;

const toNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY;

/** The days from one to another, `YYYY-MM-DD`, both included, as a line from 0 to 1. */
export function createScale(first: string, last: string): TimeScale {
  const start = toNumber(first);
  const length = toNumber(last) + 1 - start;
  const place = (number: number) => round((number - start) / length);
  return { toPlace: (day) => place(toNumber(day)), toEnd: (day) => place(toNumber(day) + 1) };
}

/** More digits than a screen has pixels say nothing. */
const round = (place: number) => Number(place.toFixed(4));

/** Distances of ticks in months, and what a tick of each is called. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 300, 600];

/** A day so many days later, or earlier. */
export function addDays(day: string, days: number): string {
  return new Date((toNumber(day) + days) * DAY).toISOString().slice(0, 10);
}

/** How many days lie between two, both included. */
export const countDays = (first: string, last: string) => toNumber(last) + 1 - toNumber(first);

/** The first days of months or of years between two days: as many as fit, at most `most`. */
export function listTicks(first: string, last: string, most: number): TickView[] {
  const scale = createScale(first, last);
  const [start, end] = [toMonth(first), toMonth(last)];
  const step = STEPS.find((months) => Math.floor((end - start) / months) + 1 <= most) ?? 1200;
  const ticks: TickView[] = [];
  for (let month = Math.ceil(start / step) * step; month <= end; month += step) {
    const day = toFirstDay(month);
    if (day >= first) ticks.push({ at: scale.toPlace(day), text: en.time.tick(day, step < 12) });
  }
  return ticks;
}

/** Months since the year 0. */
const toMonth = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

function toFirstDay(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
