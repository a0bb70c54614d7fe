/** Durations in words, as entries state them. */
import { Temporal } from 'temporal-polyfill';

const CLOCK = /^(\d+(?:\.\d+)?) (minute|hour)s?$/;

/**
 * The instant, `2026-06-20T15:00:00Z`, that is a duration like `4 hours` or `2.5 hours` after another, to the minute.
 * Returns undefined for durations without a fixed length: days, months.
 */
export function addLength(instant: string, length: string): string | undefined {
  const [, number, unit] = CLOCK.exec(length) ?? [];
  if (number === undefined) return undefined;
  const minutes = Math.round(Number(number) * (unit === 'hour' ? 60 : 1));
  return Temporal.Instant.from(instant).add({ minutes }).toString({ smallestUnit: 'second' });
}
