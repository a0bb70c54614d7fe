/** Days counted on the calendar. */
import { Temporal } from 'temporal-polyfill';

/**
 * The day that lies so many months before another, both `YYYY-MM-DD`; where its month is too short, the last of it.
 * Throws for what is no day.
 */
export function toMonthsBefore(day: string, months: number): string {
  return Temporal.PlainDate.from(day).subtract({ months }).toString();
}
