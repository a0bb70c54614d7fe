/** What the clocks of a zone do: where summer time begins an hour is missing, where it ends one comes twice. */
import { Temporal } from 'temporal-polyfill';

/** A local time that the clock skipped, or had twice. `from` and `to` are what it was put from and to, `HH:MM`. */
export interface ClockChange {
  kind: 'skipped' | 'doubled';
  from: string;
  to: string;
}

/**
 * The change of the clock that a local time falls into; undefined for nearly all times. `day` is `YYYY-MM-DD`,
 * `time` is `HH:MM`, both on the clock of the zone. Throws for what is no such time or no zone.
 */
export function findClockChange(day: string, time: string, timeZone: string): ClockChange | undefined {
  const local = Temporal.PlainDateTime.from(`${day}T${time}`);
  const earlier = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const later = local.toZonedDateTime(timeZone, { disambiguation: 'later' });
  if (earlier.equals(later)) return undefined;
  const change = earlier.getTimeZoneTransition('next');
  if (!change) return undefined;
  const before = change.subtract({ nanoseconds: 1 });
  const shift = change.offsetNanoseconds - before.offsetNanoseconds;
  return {
    kind: shift > 0 ? 'skipped' : 'doubled',
    from: toClock(change.toPlainDateTime().subtract({ nanoseconds: shift })),
    to: toClock(change.toPlainDateTime()),
  };
}

const toClock = (local: Temporal.PlainDateTime) => local.toPlainTime().toString({ smallestUnit: 'minute' });
