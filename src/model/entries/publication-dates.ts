/** The publication dates and permanent path of an entry, from its fields alone. */
import { getTextDates, listFormerAddresses } from '#collections/meanings.ts';
import { toRef } from '#graph/graph.ts';
import type { ModelEntry } from '#model/site-model.ts';
import { site } from '#site.ts';
import { parseDate } from '#time/edtf.ts';
import { getStartOfDay } from '#time/limits.ts';
import { getSortDay } from './teaser.ts';

/** Days, `YYYY-MM-DD`; the first day of a month or year. */
export interface Changes {
  published: string;
  updated: string;
}

/**
 * When an entry was published and last changed: from `published` (or the day of publication, or its own date) and
 * `updated`. For a future date, the day of the last change or check counts. Returns undefined if there is none.
 *
 * @param added the day on which it came to the site, `YYYY-MM-DD`, for an entry without such a date
 */
export function findChanges(entry: ModelEntry, added?: string): Changes | undefined {
  const dates = getTextDates(entry);
  const updated = toDay(dates.updated);
  const published =
    toDay(dates.published) ?? toDay(dates.shownFrom) ?? findDatedDay(entry) ?? added ?? updated;
  if (published === undefined) return undefined;
  return { published, updated: updated !== undefined && updated > published ? updated : published };
}

/** The date of an entry, or an earlier day on which it certainly existed. */
function findDatedDay(entry: ModelEntry): string | undefined {
  const dated = getSortDay(entry);
  if (dated === '') return undefined;
  const { updated, confirmed } = getTextDates(entry);
  const seen = [updated, confirmed].flatMap((date) => toDate(date) ?? []);
  const earlier = seen.filter(({ last }) => last < dated).map(({ first }) => first);
  return [...earlier, dated].sort()[0];
}

const toDate = (date: string | undefined) => (date === undefined ? undefined : parseDate(date));

const toDay = (date: string | undefined) => toDate(date)?.first;

/** The instant of a day, `YYYY-MM-DD`, for formats that need one: its start in the zone of the site. */
export const toDayInstant = (day: string) => getStartOfDay(day, site.timeZone);

/**
 * The permanent path of an entry, unchanged by renames: its first former address, or its own. Below the base path,
 * without slashes around it.
 */
export function getLastingPath(entry: ModelEntry): string {
  const [first] = listFormerAddresses(entry);
  return first?.replace(/^\/+|\/+$/g, '') || toRef(entry);
}
