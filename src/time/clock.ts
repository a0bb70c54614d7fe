/** Clock changes of time zones: when summer time begins an hour is skipped, when it ends one is repeated. */
import { Temporal } from 'temporal-polyfill';

/** A local time that was skipped or repeated. `from` and `to` are the clock before and after the change, `HH:MM`. */
interface ClockChange {
  kind: 'skipped' | 'doubled';
  from: string;
  to: string;
}

/**
 * Finds the clock change that a local time falls into; undefined for nearly all times. `day` is `YYYY-MM-DD` and
 * `time` is `HH:MM`, both local. Throws on an invalid time or zone.
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
    from: formatClock(change.toPlainDateTime().subtract({ nanoseconds: shift })),
    to: formatClock(change.toPlainDateTime()),
  };
}

const formatClock = (local: Temporal.PlainDateTime) =>
  local.toPlainTime().toString({ smallestUnit: 'minute' });
