/** Calendar arithmetic with days. */
import { Temporal } from 'temporal-polyfill';

/**
 * The day `months` before another, both `YYYY-MM-DD`. If the month is too short, its last day. Throws on an invalid
 * day.
 */
export function subtractMonths(day: string, months: number): string {
  return Temporal.PlainDate.from(day).subtract({ months }).toString();
}

/** The day `months` after another, both `YYYY-MM-DD`. Throws on an invalid day. */
export function addMonths(day: string, months: number): string {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** The number of days between two days, both `YYYY-MM-DD`; negative if the second is earlier. */
export function countDays(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to).days;
}
