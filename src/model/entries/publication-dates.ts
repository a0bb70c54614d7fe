/** When an entry was published and last changed, and the name that it keeps: by its own fields, never by a clock. */
import { toRef } from '#graph/graph.ts';
import type { ModelEntry } from '#model/site-model.ts';
import { site } from '#site.ts';
import { parseDate } from '#time/edtf.ts';
import { toStartOfDay } from '#time/limits.ts';
import { toSortDay } from './teaser.ts';

/** Days, `YYYY-MM-DD`: of a date that is a month or a year, the first. */
export interface Changes {
  published: string;
  updated: string;
}

/**
 * When an entry was published and last changed: by `published` (or the day from which it is on the site, or else the
 * day that it is dated by) and `updated`. What is dated by a day to come was there by the day of its last change, or
 * of its last check. Undefined where it has none of these.
 */
export function findChanges(entry: ModelEntry): Changes | undefined {
  const { data } = entry;
  const updated = toDay(data.updated);
  const published = toDay(data.published) ?? toDay(data.publishFrom) ?? toDatedDay(entry) ?? updated;
  if (published === undefined) return undefined;
  return { published, updated: updated !== undefined && updated > published ? updated : published };
}

/** The day that an entry is dated by, or an earlier one on which it was surely there. */
function toDatedDay(entry: ModelEntry): string | undefined {
  const dated = toSortDay(entry);
  if (dated === '') return undefined;
  const seen = [entry.data.updated, entry.data.confirmed].flatMap((date) => toDate(date) ?? []);
  const earlier = seen.filter(({ last }) => last < dated).map(({ first }) => first);
  return [...earlier, dated].sort()[0];
}

const toDate = (date: unknown) => (typeof date === 'string' ? parseDate(date) : undefined);

const toDay = (date: unknown) => toDate(date)?.first;

/** The instant that stands for a day, `YYYY-MM-DD`, where a format asks for one: its beginning in the zone of the site. */
export const toDayInstant = (day: string) => toStartOfDay(day, site.timeZone);

/**
 * The path that names an entry for ever, also after it was renamed: the first of its former addresses, or its own,
 * below the base path and without slashes around it.
 */
export function toLastingPath(entry: ModelEntry): string {
  const [first] = entry.data.redirectFrom ?? [];
  return first?.replace(/^\/+|\/+$/g, '') || toRef(entry);
}
