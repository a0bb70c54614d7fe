/** The state of a period in words, as far as its dates tell on the day of the build. */
import { findSpan } from '#collections/collection.ts';
import { getDuration } from '#collections/meanings.ts';
import { createDateView, wrapDate } from '#model/dates/dates.ts';
import { findPeriodState } from '#model/dates/period-status.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { DateView } from '#model/view-types.ts';
import { parseMoment } from '#time/moment.ts';

/**
 * "Ended March 2018", "Running since 2021", "Announced for 2027". Says so if the end is unknown. Returns undefined
 * for entries without a period or dates.
 */
export function formatPeriodStatus(model: SiteModel, entry: ModelEntry): DateView | undefined {
  const state = findPeriodState(model, entry);
  const { start, end } = findSpan(entry) ?? {};
  const say = (template: (words: string) => string, date: string) =>
    wrapDate(template, createDateView(model, date));
  if (state === undefined) return undefined;
  if (state === 'ended' && end !== undefined) return say(model.words.entry.period.ended, end);
  if (state === 'coming' && start !== undefined) return say(model.words.entry.period.announced, start);
  if (state === 'running' && start !== undefined) return say(model.words.entry.period.running, start);
  // In the month of a start or end, only the month itself is known.
  if (end !== undefined) return say(model.words.entry.period.ends, end);
  if (start === undefined) return undefined;
  if ((parseMoment(start)?.last ?? '') > model.buildDate) return say(model.words.entry.period.begins, start);
  const duration = getDuration(entry);
  if (duration === undefined) return say(model.words.entry.period.openEnd, start);
  return say((words) => model.words.entry.period.lasting(words, duration), start);
}
