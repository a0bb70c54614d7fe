/** Days counted on the calendar. */
import { Temporal } from 'temporal-polyfill';

/**
 * The day that lies so many months before another, both `YYYY-MM-DD`; where its month is too short, the last of it.
 * Throws for what is no day.
 */
export function subtractMonths(day: string, months: number): string {
  return Temporal.PlainDate.from(day).subtract({ months }).toString();
}

/** The day that lies so many months behind another, both `YYYY-MM-DD`. Throws for what is no day. */
export function addMonths(day: string, months: number): string {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** How many days lie between two days, both `YYYY-MM-DD`; negative where the second is before the first. */
export function countDays(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to).days;
}
