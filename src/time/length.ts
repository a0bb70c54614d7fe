/** Lengths of time in words, as entries have them, on the clock. */
import { Temporal } from 'temporal-polyfill';

const CLOCK = /^(\d+(?:\.\d+)?) (minute|hour)s?$/;

/**
 * The instant, `2026-06-20T15:00:00Z`, that lies a length of time like `4 hours` or `2.5 hours` after another, to the
 * minute. Undefined for lengths that no clock measures: days, months.
 */
export function addLength(instant: string, length: string): string | undefined {
  const [, number, unit] = CLOCK.exec(length) ?? [];
  if (number === undefined) return undefined;
  const minutes = Math.round(Number(number) * (unit === 'hour' ? 60 : 1));
  return Temporal.Instant.from(instant).add({ minutes }).toString({ smallestUnit: 'second' });
}
